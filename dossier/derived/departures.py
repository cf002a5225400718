"""How the readings of a collation depart from its base: each cell, and what weighs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum

from dossier.model import Cell, Collation, Difference, Entry
from dossier.text import is_word


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
