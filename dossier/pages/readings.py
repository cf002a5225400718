"""What a collation shows: how each cell departs, lines that fit a page, the apparatus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dossier.model import Cell, Collation, Column, Difference
from dossier.text import is_negation, is_number, is_word, negates

LINE = 96
"""How many characters of words a line of aligned readings may hold: what fits beside the
sigla on the widest page, at the size of type used there."""

_GAP = 2
"""What the space between two columns counts for, in characters."""


class Look(StrEnum):
    """How a cell departs from the base reading."""

    BASE = "base"
    SAME = "same"
    TRIVIAL = "trivial"
    WORDING = "wording"
    NUMBER = "number"
    NAME = "name"
    NEGATION = "negation"
    LOST = "lost"
    """The base has words here and this reading has none."""
    ADDED = "added"
    """This reading has words here and the base has none."""
    GAP = "gap"
    """Neither has words here; another reading does."""


@dataclass(frozen=True, slots=True)
class Variant:
    """What stands at one place instead of the lemma."""

    words: str
    """Empty when it is an omission."""
    witnesses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ApparatusEntry:
    """One place where readings depart, as an edition's apparatus notes it."""

    lemma: str
    """The base reading's words; empty when it has none here."""
    variants: tuple[Variant, ...]
    after: str
    """For an empty lemma: the base reading's last words before the place."""


def look(column: Column, witness: int, base: int) -> Look:
    """How one cell departs from the base reading's.

    The column's class holds for the column as a whole; a cell that shares the base's
    numbers or its negations departs by less.
    """
    cell, against = column.cells[witness], column.cells[base]
    if not cell.tokens:
        return Look.LOST if against.tokens else Look.GAP
    if witness == base:
        return Look.BASE
    return _departure(column.difference, cell, against) if against.tokens else Look.ADDED


def _departure(difference: Difference, cell: Cell, against: Cell) -> Look:
    """How words depart from other words."""
    if cell.text == against.text:
        return Look.SAME
    if _words(cell) == _words(against):
        return Look.TRIVIAL
    shared = {
        Difference.NEGATION: not _denies(cell, against),
        Difference.NUMBER: _numbers(cell) == _numbers(against),
    }
    return Look.WORDING if shared.get(difference) else Look(difference)


def lines(collation: Collation, width: int = LINE) -> tuple[tuple[Column, ...], ...]:
    """The columns in lines, none wider than ``width`` unless one column alone is."""
    found: list[list[Column]] = []
    used = 0
    for column in collation.columns:
        needed = max(len(cell.text) for cell in column.cells) + _GAP
        if not found or used + needed > width:
            found.append([])
            used = 0
        found[-1].append(column)
        used += needed
    return tuple(tuple(line) for line in found)


def apparatus(collation: Collation, base: int) -> tuple[ApparatusEntry, ...]:
    """Every place where a reading departs from the base by more than capitals and commas."""
    return tuple(_entries(collation, base))


def wordings(collation: Collation) -> int:
    """How many different wordings there are, capitals and punctuation aside."""
    rows = zip(*(column.cells for column in collation.columns), strict=True)
    return len({tuple(word for cell in row for word in _words(cell)) for row in rows})


def _entries(collation: Collation, base: int) -> Iterator[ApparatusEntry]:
    ids = [witness.id for witness in collation.witnesses]
    before = ""
    for column in collation.columns:
        lemma = column.cells[base]
        groups: dict[tuple[str, ...], list[int]] = {}
        for number, cell in enumerate(column.cells):
            if _words(cell) != _words(lemma):
                groups.setdefault(_words(cell), []).append(number)
        trivial = column.difference in (Difference.SAME, Difference.TRIVIAL)
        variants = (
            ()
            if trivial
            else tuple(
                Variant(column.cells[group[0]].text, tuple(ids[number] for number in group))
                for group in groups.values()
            )
        )
        if variants:
            yield ApparatusEntry(lemma.text, variants, "" if lemma.tokens else before)
        before = lemma.text or before


def _words(cell: Cell) -> tuple[str, ...]:
    return tuple(token.norm for token in cell.tokens if is_word(token))


def _numbers(cell: Cell) -> set[str]:
    return {word for word in _words(cell) if is_number(word)}


def _denies(cell: Cell, against: Cell) -> bool:
    here, there = _words(cell), _words(against)
    if any(map(is_negation, here)) != any(map(is_negation, there)):
        return True
    return any(negates(one, two) for one in here for two in there)
