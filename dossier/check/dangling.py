"""References to what is missing, reported once for each missing thing, not for each reference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dossier.check.known import NOUNS, PLURALS, RENAMED, Known
from dossier.problems import Location, Problem, nearest

_FEW = 12
"""As many ids are listed in full when none is like the one that was not found."""

_TYPING_ERRORS = 3
"""The same id missing in more places is no typing error: the entry is gone, or renamed."""

_PLACES = {
    "articles": "their files in annotations/articles/",
    "topics": "their entries under topics in annotations/dossier.yml",
}
"""Where entries stand that have no file or folder of the name of their kind to choose from."""

_GONE = 8
"""More ids of a kind missing are no single entries: a whole file is gone."""


@dataclass(frozen=True, slots=True, order=True)
class Missing:
    """A reference to an id that is not there."""

    at: Location
    kind: str
    id: str


def dangling(known: Known, missing: Iterable[Missing]) -> Iterator[Problem]:
    """What is wrong with references: one problem for one thing that is missing.

    A place that still has a former id is told by itself, for there the id is to be changed.
    """
    unsettled = sorted(set(missing))
    gone = [one for one in unsettled if known.withdrawal(one.kind, one.id)]
    yield from (_withdrawn(known, one) for one in gone)
    listed = [one for one in unsettled if one not in gone]
    renamed = [one for one in listed if (one.kind, one.id) in known.renamed]
    yield from (_single(known, one) for one in renamed)
    for kind in NOUNS:
        of_kind = [one for one in listed if one.kind == kind and one not in renamed]
        ids = list(dict.fromkeys(one.id for one in of_kind))
        if len(ids) > _GONE or (of_kind and not known.ids[kind] and len(of_kind) > _TYPING_ERRORS):
            yield _gone(kind, ids, of_kind)
            continue
        for id_ in ids:
            places = [one for one in of_kind if one.id == id_]
            if len(places) > _TYPING_ERRORS:
                yield _often(known, places)
            else:
                yield from (_single(known, one) for one in places)


def _withdrawn(known: Known, one: Missing) -> Problem:
    """A reference to an entry that was taken back: what it said must not be cited."""
    at = known.withdrawal(one.kind, one.id)
    noun = NOUNS[one.kind]
    return Problem(
        one.at,
        "withdrawn-named",
        f"This {noun} was withdrawn, and nothing may refer to it any more",
        found=one.id,
        expected=f"{_one(noun)} that has not been withdrawn",
        hint=f"Remove it here, with whatever depends on it, or name another; it is at {at}",
    )


def _single(known: Known, one: Missing) -> Problem:
    return Problem(
        one.at,
        "reference-dangling",
        f"There is no {NOUNS[one.kind]} with this id",
        found=one.id,
        expected=known.renamed.get((one.kind, one.id)) or nearest(one.id, known.ids[one.kind]),
        hint=_hint(known, one),
    )


def _often(known: Known, places: Sequence[Missing]) -> Problem:
    """One id that is missing in many places."""
    first, *others = places
    return Problem(
        first.at,
        "reference-dangling",
        f"There is no {NOUNS[first.kind]} with this id, and {len(places)} places refer to it",
        found=first.id,
        expected=nearest(first.id, known.ids[first.kind]),
        hint=f"{_hint(known, first)}\n{_remedy(first.kind)} The next ones are {_places(others)}",
    )


def _remedy(kind: str) -> str:
    if kind in RENAMED:
        return "If it has a new id, put the old one under formerly: then every place is reported."
    return "If it has a new id, write it in each of these places."


def _gone(kind: str, ids: Sequence[str], places: Sequence[Missing]) -> Problem:
    """Many ids of one kind that are missing."""
    named = ", ".join(ids[:_FEW]) + (f" and {len(ids) - _FEW} more" if len(ids) > _FEW else "")
    return Problem(
        places[0].at,
        "reference-dangling",
        f"Many {PLURALS[kind]} are missing, and {len(places)} places refer to them",
        found=named,
        expected=_PLACES.get(kind, f"entries in annotations/{kind}.yml or a file of {kind}/"),
        hint="Perhaps a file was deleted, or moved to another folder: restore it",
    )


def _places(others: Sequence[Missing]) -> str:
    named = ", ".join(f"{one.at.file}:{one.at.line}" for one in others[:3])
    return f"{named} and {len(others) - 3} more" if len(others) > 3 else named


def _hint(known: Known, one: Missing) -> str:
    if (one.kind, one.id) in known.renamed:
        return f"It is now called {known.renamed[one.kind, one.id]}"
    meant = nearest(one.id, known.ids[one.kind])
    if meant:
        return f"Did you mean {meant}?"
    other = next((name for name, ids in known.ids.items() if one.id in ids), "")
    if other:
        return f"{one.id} is the id of something else: {_one(NOUNS[other])}"
    ids = sorted(known.ids[one.kind])
    if not ids:
        return f"There is no {NOUNS[one.kind]} yet"
    if len(ids) <= _FEW:
        return f"Choose one of: {', '.join(ids)}"
    return f"Write the {NOUNS[one.kind]}, or refer to another"


def _one(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
