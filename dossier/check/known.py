"""What there is to refer to: the ids of every kind of entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dossier.frozen import dataclass
from dossier.problems import Location, Problem
from dossier.schema import Annotations, Shape
from dossier.text.ids import is_placeholder

NOUNS = {
    "events": "event",
    "articles": "article",
    "actors": "actor",
    "points": "point",
    "quotations": "quotation",
    "timeline": "timeline entry",
    "records": "record",
    "positions": "position",
    "words": "choice of words",
    "topics": "topic",
    "glosses": "gloss",
}
_SLIPS = 3
"""More ids that stand twice are no slips: a file or a part of it was copied."""
RENAMED = frozenset({"articles", "actors", "points", "quotations"})
"""The kinds that have pages of their own, and keep former ids."""
RESERVED = "index"
"""The name of the page that lists all entries of a kind."""
_IRREGULAR = {"timeline": "timeline entries", "words": "choices of words"}
PLURALS = {kind: _IRREGULAR.get(kind, kind) for kind in NOUNS}


@dataclass(frozen=True, slots=True)
class Known:
    """The ids of the dossier."""

    ids: dict[str, frozenset[str]]
    """By kind."""
    unread: frozenset[tuple[str, str]]
    """Kind and id of what is there and could not be read; an empty id stands for any."""
    renamed: dict[tuple[str, str], str]
    """The present id, by kind and former id."""
    withdrawn: dict[tuple[str, str], Location]
    """Where the entry stands that was taken back, by kind and id."""

    def has(self, kind: str, id_: str) -> bool:
        """Whether an id is there and can be referred to, as far as can be known.

        Args:
            kind: of the entry, such as ``points``.
            id_: as referred to.
        """
        return id_ in self.ids[kind] or (kind, id_) in self.unread or (kind, "") in self.unread

    def every(self, kind: str) -> frozenset[str]:
        """The ids of a kind, those of withdrawn entries too."""
        return self.ids[kind] | {id_ for other, id_ in self.withdrawn if other == kind}

    def is_there(self, kind: str, id_: str) -> bool:
        """Whether an address leads somewhere: to an entry, a withdrawn one, or the next one.

        Args:
            kind: of the entry, such as ``points``.
            id_: as the address has it.
        """
        key = kind, id_
        return self.has(kind, id_) or key in self.withdrawn or key in self.renamed

    def withdrawal(self, kind: str, id_: str) -> Location | None:
        """Where the entry stands that was taken back, by its id or a former one.

        Args:
            kind: of the entry, such as ``points``.
            id_: its id, or one that it had.
        """
        return self.withdrawn.get((kind, self.renamed.get((kind, id_), id_)))


def known(annotations: Annotations) -> tuple[Known, tuple[Problem, ...]]:
    """Every id, and the ids that stand twice."""
    ids: dict[str, frozenset[str]] = {}
    renamed: dict[tuple[str, str], str] = {}
    unread = {(item.kind, item.id) for item in annotations.unread}
    withdrawn: dict[tuple[str, str], Location] = {}
    problems: list[Problem] = []
    for kind, entries in collections(annotations):
        named = [entry for entry in entries if "id" not in entry.torn]
        every = frozenset(_id(entry) for entry in named)
        withdrawn_here = {_id(entry): entry.at() for entry in named if is_withdrawn(entry)}
        withdrawn |= {(kind, id_): location for id_, location in withdrawn_here.items()}
        ids[kind] = every - withdrawn_here.keys()
        if len(named) < len(entries):
            unread.add((kind, ""))
        twice = tuple(_twice(kind, named))
        problems += twice
        if twice:  # an id that took another's place: the other is missed everywhere
            unread.add((kind, ""))
        problems += (
            _placeholder(entry_named) for entry_named in named if is_placeholder(_id(entry_named))
        )
        if kind in RENAMED:
            problems += (
                _reserved(kind, entry_named)
                for entry_named in named
                if _id(entry_named) == RESERVED
            )
        once = {_id(entry): entry for entry in reversed(named)}
        for entry in (
            entry_named for entry_named in named if once[_id(entry_named)] is entry_named
        ):
            for index, former in enumerate(_formerly(entry)):
                taken = _taken(kind, former, entry, index, every, renamed)
                if taken:
                    problems.append(taken)
                renamed.setdefault((kind, former), _id(entry))
    standing = [article for article in annotations.articles if not is_withdrawn(article)]
    glosses = [gloss for article in standing for gloss in article.glosses if gloss.id]
    problems += _twice("glosses", [gloss for gloss in glosses if "id" not in gloss.torn])
    if annotations.dossier is None or "topics" in annotations.dossier.torn:
        unread.add(("topics", ""))
    return Known(ids, frozenset(unread), renamed, withdrawn), tuple(problems)


def is_withdrawn(entry: Shape) -> bool:
    """Whether an entry is taken back, however well that is written."""
    if getattr(entry, "withdrawn", None) is not None:
        return True
    return "withdrawn" in entry.torn and "withdrawn" in entry.places


def collections(annotations: Annotations) -> Iterator[tuple[str, tuple[Shape, ...]]]:
    """Every collection with the name of its kind."""
    topics = annotations.dossier.topics if annotations.dossier else ()
    yield "topics", tuple(topics)
    yield "events", annotations.events
    yield "articles", annotations.articles
    yield "actors", annotations.actors
    yield "points", annotations.points
    yield "quotations", annotations.quotations
    yield "timeline", annotations.timeline
    yield "records", annotations.records
    yield "positions", annotations.positions
    yield "words", annotations.words


def _id(entry: Shape) -> str:
    return str(getattr(entry, "id", ""))


def _formerly(entry: Shape) -> list[str]:
    return [] if "formerly" in entry.torn else list(getattr(entry, "formerly", []))


def _twice(kind: str, entries: Iterable[Shape]) -> Iterator[Problem]:
    first: dict[str, Shape] = {}
    doubled: dict[tuple[str, str], list[Problem]] = {}
    for entry in entries:
        other = first.setdefault(_id(entry), entry)
        if other is not entry:
            files = entry.at("id").file, other.at("id").file
            doubled.setdefault(files, []).append(_double(kind, entry, other))
    for (file, other_file), problems in doubled.items():
        yield from (
            [_copied(kind, file, other_file, problems)] if len(problems) > _SLIPS else problems
        )


def _reserved(kind: str, entry: Shape) -> Problem:
    return Problem(
        entry.at("id"),
        "id-taken",
        f"This id is the address of the page that lists all {PLURALS[kind]}",
        found=RESERVED,
        expected="an id that nothing else has or had",
        hint="Choose another, in two words; an article without an id gets its file's name",
    )


def _placeholder(entry: Shape) -> Problem:
    return Problem(
        entry.at("id"),
        "id-placeholder",
        "This id is a placeholder: no id could be made of the words",
        found=_id(entry),
        expected="an id that somebody chose",
        hint="Write the name or the first words in letters a to z; it becomes a permanent address",
    )


def _double(kind: str, entry: Shape, other: Shape) -> Problem:
    return Problem(
        entry.at("id"),
        "id-twice",
        f"Two {PLURALS[kind]} have the same id",
        found=_id(entry),
        expected="an id of its own",
        hint=f"The other one is at {other.at('id')}; if both are the same, merge them into it",
    )


def _copied(kind: str, file: str, other: str, problems: Sequence[Problem]) -> Problem:
    """One problem for a file, or a stretch of one, that is there twice."""
    where = "here and further up" if file == other else f"here and in {other}"
    return replace(
        problems[0],
        message=f"{len(problems)} {PLURALS[kind]} appear both {where}",
        found=", ".join(problem.found for problem in problems[:_SLIPS]) + " and more",
        expected="each of them once",
        hint="Delete the copy",
    )


def _taken(
    kind: str,
    former: str,
    entry: Shape,
    index: int,
    ids: frozenset[str],
    renamed: dict[tuple[str, str], str],
) -> Problem | None:
    owner = former if former in ids else renamed.get((kind, former), "")
    if not owner:
        return None
    message = f"This former id is the id of another {NOUNS[kind]}"
    if owner == _id(entry):
        message = "This former id is the entry's own id"
    elif owner != former:
        message = f"This former id is also claimed by another {NOUNS[kind]}"
    return Problem(
        entry.at("formerly", index),
        "id-taken",
        message,
        found=former,
        expected="an id that nothing else has or had",
        hint=f"Delete it here, or look at {owner}",
    )
