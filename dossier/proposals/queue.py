"""The queue: proposals for the whole dossier, made anew without losing what an editor changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from dossier import accept, build, check, draft, propose, write
from dossier.annotations import parse
from dossier.frozen import dataclass
from dossier.model import CleanText
from dossier.problems import Problem
from dossier.proposals.place import FOLDER
from dossier.proposals.target import overtaken
from dossier.schema import ArticleShape, PointShape, RejectedShape, modeline
from dossier.text.ids import free
from dossier.wording import Prose

POINTS = "points.yml"


@dataclass(frozen=True, slots=True)
class Queued:
    """A file of the queue as it stands, entry by entry."""

    head: str
    entries: tuple[tuple[PointShape, str], ...]
    """Each as read, and its lines with the comments above them."""


def renew(
    root: Path, gathered: build.Gathered, turned_down: Sequence[RejectedShape]
) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Propose points anew; what an editor changed in a proposal stays.

    Args:
        root: the story's folder.
        gathered: what stands on the disk.
        turned_down: what was rejected.

    Returns:
        The paths below ``annotations/drafts/`` that were written, and why none were.

    Raises:
        OSError: the disk refused.
    """
    path = root / build.ANNOTATIONS / FOLDER / POINTS
    file = f"{build.ANNOTATIONS}/{FOLDER}/{POINTS}"
    old = path.read_bytes() if path.is_file() else None
    queued = read(old or b"", file)
    if not isinstance(queued, Queued):
        return (), queued
    entries = proposed(gathered, turned_down)
    reserved = {shape.id for shape in gathered.annotations.points}
    content = merged(queued, entries, reserved)
    new = content.encode("utf-8") if content else None
    if new == old:
        return (), ()
    if new is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
    if not write.exchange(path, old, new):
        return (), (overtaken(file),)
    return ((POINTS,) if new is not None else ()), ()


def read(content: bytes, file: str) -> Queued | tuple[Problem, ...]:
    """The entries of a file of the queue, or why they cannot be told apart.

    Args:
        content: the file; nothing where there is none.
        file: its name in problems.
    """
    if accept.is_empty(content):
        return Queued("", ())
    parsed = parse(content, file, "points")
    plain = content.removeprefix(accept.BYTE_ORDER_MARK)
    shapes = cast("tuple[PointShape, ...]", parsed.shapes)
    parts = accept.blocks(plain, [shape.at().line for shape in shapes])
    if parsed.unread or parts is None:
        return parsed.problems
    head, blocks = parts
    texts = (block.decode("utf-8") for block in blocks)
    return Queued(head.decode("utf-8"), tuple(zip(shapes, texts, strict=True)))


def merged(
    queued: Queued, fresh: Sequence[draft.QueueEntry], reserved: set[str] | frozenset[str]
) -> str:
    """The file with what is proposed now, and with every proposal that an editor changed.

    Args:
        queued: the file as it stands.
        fresh: what is proposed now, in its order.
        reserved: ids that entries of the annotations have.
    """
    changed = [(shape, block) for shape, block in queued.entries if draft.is_changed(block)]
    by_word: dict[str, list[int]] = {}
    for number, (shape, _) in enumerate(changed):
        for word in sorted(draft.point_key(shape)[1]):
            by_word.setdefault(word, []).append(number)
    taken = {*reserved, *(str(shape.id) for shape, _ in changed)}
    parts: list[str] = []
    placed: set[int] = set()
    for entry in fresh:
        same = _changed_before(entry, changed, by_word)
        if same is None:
            id_ = free(entry.name, taken)
            taken.add(id_)
            parts.append(entry.text(id_))
        elif same not in placed:
            placed.add(same)
            parts.append(changed[same][1])
    parts += [block for number, (_, block) in enumerate(changed) if number not in placed]
    if not parts:
        return ""
    head = queued.head or modeline("points", 1) + draft.POINTS_HEAD
    return "\n".join([head.rstrip("\n") + "\n", *(part.strip("\n") + "\n" for part in parts)])


def remarked(before: bytes, after: bytes, file: str) -> bytes:
    """A file of the queue with new marks, once the program itself has changed its entries.

    What an editor had changed keeps its old mark, by which that shows.

    Args:
        before: the file as it was.
        after: the same entries, of which some were changed.
        file: its name in problems.
    """
    old, new = read(before, file), read(after, file)
    if not isinstance(old, Queued) or not isinstance(new, Queued):
        return after
    parts = [
        block if draft.is_changed(was) else draft.marked(draft.unmarked(block))
        for (_, was), (_, block) in zip(old.entries, new.entries, strict=True)
    ]
    return "".join((new.head, *parts)).encode("utf-8")


def _changed_before(
    entry: draft.QueueEntry,
    changed: Sequence[tuple[PointShape, str]],
    by_word: Mapping[str, Sequence[int]],
) -> int | None:
    """The changed proposal that one proposed now is, by its place among the changed."""
    near = sorted({number for word in entry.words for number in by_word.get(word, ())})
    for number in near:
        kind, words = draft.point_key(changed[number][0])
        if draft.is_same(entry.kind, entry.words, kind, words):
            return number
    return None


def proposed(
    gathered: build.Gathered, turned_down: Sequence[RejectedShape]
) -> tuple[draft.QueueEntry, ...]:
    """The points that are proposed for all articles, and for the seeds that are none yet.

    Args:
        gathered: seeds and annotations.
        turned_down: what was rejected.
    """
    annotations = gathered.annotations
    overruled = check.overrules(annotations, gathered.seeds)
    cleaned = build.clean_seeds(gathered.seeds, overruled.placed)
    shapes = {shape.seed: shape for shape in annotations.articles}
    new = [clean for name, clean in cleaned.items() if name not in shapes]
    ids = draft.article_ids(new, annotations, turned_down)
    proses = [*_proses(cleaned, shapes, ids)]
    given = draft.Given(
        annotations,
        turned_down,
        {prose.id: prose.text for prose in proses},
        frozenset(
            shape.id
            for shape in shapes.values()
            if shape.id and shape.events and {*shape.events} <= {*shape.read}
        ),
    )
    days = {shape.id: day for shape in shapes.values() if (day := _day(shape)) and shape.id}
    return tuple(draft.point_entries(propose.points(proses, days), given))


def _proses(
    cleaned: Mapping[str, CleanText], shapes: Mapping[str, ArticleShape], ids: Mapping[str, str]
) -> list[Prose]:
    """The articles, and seeds that are to become some, in the order of their files."""
    proses = []
    for name, clean in cleaned.items():
        shape = shapes.get(name)
        if shape is not None and shape.id and not shape.withdrawn:
            proses.append(Prose(shape.id, shape.language, clean))
        elif shape is None and name in ids:
            proses.append(Prose(ids[name], "en", clean))
    return proses


def _day(shape: ArticleShape) -> dt.date | None:
    """The day on which an article was published, where that is one day."""
    try:
        return dt.date.fromisoformat(str(shape.published or ""))
    except ValueError:
        return None
