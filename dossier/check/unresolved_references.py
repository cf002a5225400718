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


def unresolved_references(known_ids: Known, missing: Iterable[Missing]) -> Iterator[Problem]:
    """What is wrong with references: one problem for one thing that is missing.

    A place that still has a former id is told by itself, for there the id is to be changed.

    Args:
        known_ids: every id that there is.
        missing: every reference that leads nowhere.
    """
    unsettled = sorted(set(missing))
    withdrawn = [
        reference for reference in unsettled if known_ids.withdrawal(reference.kind, reference.id)
    ]
    yield from (_withdrawn(known_ids, reference) for reference in withdrawn)
    listed = [reference for reference in unsettled if reference not in withdrawn]
    renamed = [
        reference for reference in listed if (reference.kind, reference.id) in known_ids.renamed
    ]
    yield from (_single(known_ids, reference) for reference in renamed)
    for kind in NOUNS:
        of_kind = [
            reference for reference in listed if reference.kind == kind and reference not in renamed
        ]
        ids = list(dict.fromkeys(reference.id for reference in of_kind))
        if len(ids) > _GONE or (
            of_kind and not known_ids.ids[kind] and len(of_kind) > _TYPING_ERRORS
        ):
            yield _lost_together(kind, ids, of_kind)
            continue
        for id_ in ids:
            places = [reference for reference in of_kind if reference.id == id_]
            if len(places) > _TYPING_ERRORS:
                yield _often(known_ids, places)
            else:
                yield from (_single(known_ids, reference) for reference in places)


def _withdrawn(known_ids: Known, reference: Missing) -> Problem:
    """A reference to an entry that was taken back: what it said must not be cited."""
    location = known_ids.withdrawal(reference.kind, reference.id)
    noun = NOUNS[reference.kind]
    return Problem(
        reference.at,
        "withdrawn-named",
        f"This {noun} was withdrawn, and nothing may refer to it any more",
        found=reference.id,
        expected=f"{_with_article(noun)} that has not been withdrawn",
        hint=f"Remove it here, with whatever depends on it, or name another; it is at {location}",
    )


def _single(known_ids: Known, reference: Missing) -> Problem:
    return Problem(
        reference.at,
        "reference-dangling",
        f"There is no {NOUNS[reference.kind]} with this id",
        found=reference.id,
        expected=known_ids.renamed.get((reference.kind, reference.id))
        or nearest(reference.id, known_ids.ids[reference.kind]),
        hint=_hint(known_ids, reference),
    )


def _often(known_ids: Known, places: Sequence[Missing]) -> Problem:
    """One id that is missing in many places."""
    first, *others = places
    remedy = f"{_remedy(first.kind)} The next ones are {_places(others)}"
    return Problem(
        first.at,
        "reference-dangling",
        f"There is no {NOUNS[first.kind]} with this id, and {len(places)} places refer to it",
        found=first.id,
        expected=nearest(first.id, known_ids.ids[first.kind]),
        hint=f"{_hint(known_ids, first)}\n{remedy}",
    )


def _remedy(kind: str) -> str:
    if kind in RENAMED:
        return "If it has a new id, put the old one under formerly: then every place is reported."
    return "If it has a new id, write it in each of these places."


def _lost_together(kind: str, ids: Sequence[str], places: Sequence[Missing]) -> Problem:
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
    named = ", ".join(f"{reference.at.file}:{reference.at.line}" for reference in others[:3])
    return f"{named} and {len(others) - 3} more" if len(others) > 3 else named


def _hint(known_ids: Known, reference: Missing) -> str:
    if (reference.kind, reference.id) in known_ids.renamed:
        return f"It is now called {known_ids.renamed[reference.kind, reference.id]}"
    meant = nearest(reference.id, known_ids.ids[reference.kind])
    if meant:
        return f"Did you mean {meant}?"
    other = next((name for name, ids in known_ids.ids.items() if reference.id in ids), "")
    if other:
        return f"{reference.id} is the id of something else: {_with_article(NOUNS[other])}"
    ids = sorted(known_ids.ids[reference.kind])
    if not ids:
        return f"There is no {NOUNS[reference.kind]} yet"
    if len(ids) <= _FEW:
        return f"Choose one of: {', '.join(ids)}"
    return f"Write the {NOUNS[reference.kind]}, or refer to another"


def _with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
