"""One file to shapes, and what of it could not be read.

Files whose entries are valid, but not of the kind that their place says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping as Table
from dataclasses import replace
from pathlib import Path

import yaml

from dossier.annotations import folder, wording
from dossier.annotations.columns import entries_in_column
from dossier.annotations.compose import compose
from dossier.annotations.fields import keys
from dossier.annotations.folder import ARTICLES, DOSSIER, AnnotationFile
from dossier.annotations.indents import other_space, strayed_keys, with_plain_spaces
from dossier.annotations.nodes import Mapping, Node, Sequence, Torn
from dossier.annotations.pasted import conflicts, first_versions
from dossier.annotations.recovery import recover
from dossier.annotations.shaping import shape
from dossier.annotations.source import Source, source
from dossier.cache import kept
from dossier.frozen import dataclass
from dossier.problems import Location, Problem
from dossier.schema import (
    ActorShape,
    AdditionShape,
    ArticleShape,
    DossierShape,
    EventShape,
    MomentShape,
    PointShape,
    PositionShape,
    QuotationShape,
    RecordShape,
    RejectedShape,
    Shape,
    Unread,
    WordsShape,
)

SHAPES: dict[str, type[Shape]] = {
    "dossier": DossierShape,
    "events": EventShape,
    "articles": ArticleShape,
    "actors": ActorShape,
    "points": PointShape,
    "quotations": QuotationShape,
    "timeline": MomentShape,
    "records": RecordShape,
    "positions": PositionShape,
    "words": WordsShape,
}
REJECTED = "rejected"
"""The kind of the file that remembers rejected proposals; no part of the annotations."""
ADDITIONS = "additions"
"""The kind of the file of proposed additions; no part of the annotations either."""
_SHAPES: dict[str, type[Shape]] = {
    **SHAPES,
    REJECTED: RejectedShape,
    ADDITIONS: AdditionShape,
}
_SEED = re.compile(r"^(?P<indent>[ -]*)seed:\s*['\"]?(?P<seed>[^'\"\n]*?)['\"]?\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Read:
    """What one file gave."""

    shapes: tuple[Shape, ...] = ()
    unread: tuple[Unread, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_file(annotation_file: AnnotationFile) -> Read:
    """Every entry of a file."""
    misnamed = folder.misnamed(annotation_file)
    if misnamed:
        return Read((), _all_unread(annotation_file, ""), (misnamed,))
    # The folders above it say nothing of what is in it: a copy elsewhere is read once.
    named = replace(annotation_file, path=Path(annotation_file.path.name))
    return read_text(named, source(annotation_file.path, annotation_file.file))


@kept(most=1024)  # whoever edits changes one file of many
def read_text(annotation_file: AnnotationFile, text: Source | tuple[Problem, ...]) -> Read:
    """Every entry of a text that is, or is to be, a file.

    Args:
        annotation_file: the file and its kind.
        text: its content, or why there is none.
    """
    if not isinstance(text, Source):
        return Read((), _all_unread(annotation_file, ""), text)
    try:
        node, problems = compose(text)
    except yaml.YAMLError:
        return _broken(annotation_file, text)
    if node is None or (isinstance(node, Mapping) and node.flow and not node.entries):
        return Read((), _all_unread(annotation_file, ""), (*problems, _empty(annotation_file)))
    strayed = strayed_keys(text, node)
    if strayed:
        return _with_plain_spaces(annotation_file, text, strayed)
    misplaced = _misplaced(annotation_file, text, node)
    if misplaced:
        return misplaced
    read = _shapes(annotation_file, text, _entries(node, annotation_file.kind))
    return replace(read, problems=(*problems, *read.problems))


def _with_plain_spaces(
    annotation_file: AnnotationFile, text: Source, strayed: tuple[int, ...]
) -> Read:
    """What a file says when its lines are indented by plain spaces, and those that are not."""
    read = read_text(annotation_file, with_plain_spaces(text, strayed))
    problems = tuple(problem for line in strayed if (problem := other_space(text, line)))
    return replace(read, problems=(*problems, *read.problems))


def _misplaced(annotation_file: AnnotationFile, text: Source, node: Node) -> Read | None:
    """A file that is well, but not what its place says."""
    problem = wrapped(annotation_file, node)
    kind = "" if problem else kind_of(annotation_file, node, SHAPES)
    if problem is None and not kind:
        return None
    unread = _all_unread(annotation_file, text.text)
    if kind:
        unread += _all_unread(replace(annotation_file, kind=kind), text.text)
    return Read((), unread, (problem or elsewhere(annotation_file, kind),))


def _broken(annotation_file: AnnotationFile, text: Source) -> Read:
    """What can be read of a file that is no YAML."""
    merged = conflicts(text)
    if merged:
        first = read_text(annotation_file, first_versions(text))
        return Read(
            first.shapes, (*first.unread, *_all_unread(annotation_file, text.text)),
            (*merged, *first.problems),
        )  # fmt: skip
    is_single = annotation_file.kind in (DOSSIER, ARTICLES)
    listed = tuple(wording.hyphens(_SHAPES[annotation_file.kind], text)) if is_single else ()
    node, problems = (Torn(Location(text.file)), listed) if listed else recover(text)
    read = _shapes(annotation_file, text, _entries(node, annotation_file.kind))
    # What is broken may hold an entry, or the id of one, that nobody sees.
    hidden = () if is_single else _all_unread(annotation_file, text.text)
    return Read(read.shapes, (*read.unread, *hidden), (*problems, *read.problems))


def _entries(node: Node, kind: str) -> tuple[Node, ...]:
    if isinstance(node, Sequence) and kind not in (DOSSIER, ARTICLES):
        return node.items
    return (node,)


def _shapes(annotation_file: AnnotationFile, text: Source, nodes: tuple[Node, ...]) -> Read:
    shapes: list[Shape] = []
    unread: list[Unread] = []
    entries, strayed = entries_in_column(_SHAPES[annotation_file.kind], nodes)
    problems: list[Problem] = [*strayed]
    for node in entries:
        made, shape_problems = shape(_SHAPES[annotation_file.kind], node)
        problems += shape_problems
        if made is None:
            unread += _all_unread(annotation_file, text.text)
            continue
        if isinstance(made, ArticleShape):
            made, unnamed = _named(made, annotation_file)
            problems += unnamed
        shapes.append(made)
    return Read(tuple(shapes), tuple(unread), tuple(problems))


def _named(
    article: ArticleShape, annotation_file: AnnotationFile
) -> tuple[ArticleShape, tuple[Problem, ...]]:
    """The article with its file's name for an id, unless it has one."""
    if article.id is not None:
        return article, ()
    stem = annotation_file.path.stem
    problem = wording.file_name(annotation_file.file, stem)
    named = article.model_copy(update={"id": stem})
    torn = article.torn | {"id"} if problem else article.torn - {"id"}
    named.place(article.at(), dict(article.places), torn, dict(article.ends))
    return named, (problem,) if problem else ()


def _all_unread(annotation_file: AnnotationFile, text: str) -> tuple[Unread, ...]:
    """That entries of a file are there and could not be read; which, only an article's tells."""
    if annotation_file.kind == DOSSIER:
        return (Unread("topics"),)
    if annotation_file.kind == ARTICLES:
        # Its own, and those of its versions.
        matches = list(_SEED.finditer(text))
        is_told = any(not match["indent"] for match in matches)
        seeds = [match["seed"] for match in matches] if is_told else [""]
        return tuple(Unread(ARTICLES, annotation_file.stem, seed) for seed in seeds)
    return (Unread(annotation_file.kind),)


def _empty(annotation_file: AnnotationFile) -> Problem:
    return Problem(
        Location(annotation_file.file),
        "file-empty",
        "The file has no entries",
        found="nothing except white space and comments",
        expected="keys and values"
        if annotation_file.kind in (DOSSIER, ARTICLES)
        else "a list of entries",
        hint="Write an entry, or delete the file",
    )


def wrapped(annotation_file: AnnotationFile, node: Node | None) -> Problem | None:
    """A list below a key of its own, as in ``points:`` and then the points.

    Args:
        annotation_file: the file and its kind.
        node: all of it; nothing where it is empty.
    """
    if annotation_file.kind in (DOSSIER, ARTICLES) or not isinstance(node, Mapping):
        return None
    if len(node.entries) != 1 or not isinstance(node.entries[0].value, Sequence):
        return None
    key = node.entries[0].key
    return Problem(
        key.at,
        "wrong-kind",
        "The file is a list, without a key above it",
        found=f"{key.text}:",
        expected="entries that begin with a hyphen in the first column",
        hint=f"Delete the line {key.text}: and move the entries to the left",
    )


def kind_of(
    annotation_file: AnnotationFile, node: Node | None, shapes: Table[str, type[Shape]]
) -> str:
    """Another kind that every entry of a file is of; empty when there is none.

    Each entry has all the keys that the other kind needs, and none that it does not know; the
    kind of the file's place does not know them.

    Args:
        annotation_file: the file and its kind.
        node: all of it.
        shapes: the shape of each kind's entries.
    """
    entries = node.items if isinstance(node, Sequence) else (node,)
    written = [
        {pair.key.text for pair in entry.entries} for entry in entries if isinstance(entry, Mapping)
    ]
    if annotation_file.kind not in shapes or not written or len(written) < len(entries):
        return ""
    if all(some <= keys(shapes[annotation_file.kind]).keys() for some in written):
        return ""
    fitting = [
        kind
        for kind, model in shapes.items()
        if all(_needed(model) <= some <= keys(model).keys() for some in written)
    ]
    return fitting[0] if len(fitting) == 1 else ""


def _needed(model: type[Shape]) -> set[str]:
    return {name for name, key in keys(model).items() if key.required}


def elsewhere(annotation_file: AnnotationFile, kind: str) -> Problem:
    """That a file holds entries of another kind.

    Args:
        annotation_file: the file and the kind of its place.
        kind: that of its entries.
    """
    folder = "annotations" if kind == DOSSIER else f"annotations/{kind}"
    return Problem(
        Location(annotation_file.file),
        "file-elsewhere",
        f"This file is among the {annotation_file.kind} but is of another kind",
        found="an article" if kind == ARTICLES else kind,
        expected=annotation_file.kind,
        hint=f"Move it to {folder}/{annotation_file.path.name}",
    )
