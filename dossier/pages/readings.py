"""What a collation shows: how each cell departs, lines that fit a page, the apparatus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum

from dossier.model import Cell, Collation, Difference, Entry
from dossier.text import is_word

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


class Departures:
    """How every cell of a collation departs from its base, as the apparatus has it."""

    def __init__(self, collation: Collation, base: str, entries: Iterable[Entry]) -> None:
        self._ids = [witness.id for witness in collation.witnesses]
        self._columns = collation.columns
        self.base = self._ids.index(base)
        """The place of the base among the witnesses."""
        self._variants = {
            (entry.column, id_): variant
            for entry in entries
            for variant in entry.variants
            for id_ in variant.witnesses
        }

    def look(self, column: int, witness: int) -> Look:
        """How one cell departs, by the places of its column and its witness.

        Args:
            column: its place in the table, from 0.
            witness: its place in the collation, from 0.
        """
        cell = self._columns[column].cells[witness]
        against = self._columns[column].cells[self.base]
        if not cell.tokens:
            return Look.LOST if against.tokens else Look.GAP
        if witness == self.base:
            return Look.BASE
        difference = self.difference(column, witness)
        return Look(difference) if against.tokens else Look.ADDED

    def difference(self, column: int, witness: int) -> Difference:
        """What a cell's departure is in kind, words lost and added included.

        Args:
            column: its place in the table, from 0.
            witness: its place in the collation, from 0.
        """
        variant = self._variants.get((column, self._ids[witness]))
        return variant.difference if variant else Difference.SAME


def lines(collation: Collation, width: int = LINE) -> tuple[tuple[int, ...], ...]:
    """The columns' numbers in lines, none wider than ``width`` unless one column alone is.

    Args:
        collation: the aligned witnesses.
        width: in code points.
    """
    numbers_by_line: list[list[int]] = []
    used = 0
    for number, column in enumerate(collation.columns):
        needed = max(len(cell.text) for cell in column.cells) + _GAP
        if not numbers_by_line or used + needed > width:
            numbers_by_line.append([])
            used = 0
        numbers_by_line[-1].append(number)
        used += needed
    return tuple(tuple(line) for line in numbers_by_line)


def weighty(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries with what departs by more than capitals, punctuation and spelling."""
    for entry in entries:
        variants = tuple(
            variant for variant in entry.variants if variant.difference is not Difference.TRIVIAL
        )
        if variants:
            yield replace(entry, variants=variants)


def wordings(collation: Collation) -> int:
    """How many different wordings there are, capitals and punctuation aside.

    Each reading in another language is one of its own.
    """
    rows = zip(*(column.cells for column in collation.columns), strict=True)
    different = {tuple(word for cell in row for word in _words(cell)) for row in rows}
    return len(different) + len(collation.apart)


def _words(cell: Cell) -> tuple[str, ...]:
    return tuple(token.norm for token in cell.tokens if is_word(token))
