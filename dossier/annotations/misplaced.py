"""Files whose entries are valid, but not of the kind that their place says."""

from __future__ import annotations

from collections.abc import Mapping as Table

from dossier.annotations.fields import keys
from dossier.annotations.folder import ARTICLES, DOSSIER, AnnotationFile
from dossier.annotations.nodes import Mapping, Node, Sequence
from dossier.problems import Location, Problem
from dossier.schema import Shape


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
