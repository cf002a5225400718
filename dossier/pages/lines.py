"""A collation in lines that fit a page."""

from __future__ import annotations

from dossier.model import Collation

LINE = 96
"""How many characters of words a line of aligned readings may hold: what fits beside the
sigla on the widest page, at the size of type used there."""

_GAP = 2
"""What the space between two columns counts for, in characters."""


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
