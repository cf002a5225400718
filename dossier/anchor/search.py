"""Approximate search: every passage that is nearer to the cited words than its surroundings.

Source: Sellers, "The theory and computation of evolutionary distances" (1980): an alignment
table whose first row costs nothing, so that the citation may begin anywhere. Not only the
cells with the least cost are kept, but all local minima of the last row: with the least cost
alone, a lookalike with one difference less hides the passage that was meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.anchor.costs import likeness
from dossier.anchor.indexed import Indexed
from dossier.anchor.pieces import Kind, Piece
from dossier.anchor.windows import windows

Pair = tuple[Piece | None, Piece | None]
"""A piece of the citation and the piece of the text beside it; one of them may be missing."""

_EXTRA = {Kind.MARK: 0.03, Kind.STOP_WORD: 0.1, Kind.WORD: 0.25}
_EXTRA_GUARDED = 0.1
"""What a piece costs that only the text has, while searching. Low, so that the passage found
reaches across an inserted "not" or number, instead of stopping short of it unseen."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Cited words beside the words of one passage."""

    pairs: tuple[Pair, ...]
    first: int
    """The passage's first piece, counted in the text's pieces."""
    last: int
    """Its last piece."""


def search(text: Indexed, cited: Sequence[Piece]) -> list[Alignment]:
    """All passages near the cited words, in the order of the text; they may overlap."""
    found: list[Alignment] = []
    for start, end in windows(text, cited):
        table = _table(cited, text.pieces[start:end])
        for minimum in _minima(table[-1]):
            alignment = _traced(table, cited, text.pieces[start:end], minimum, start)
            if alignment is not None:
                found.append(alignment)
    return found


def _table(cited: Sequence[Piece], passage: Sequence[Piece]) -> list[list[float]]:
    """Costs of aligning the first ``i`` cited pieces with a stretch that ends before ``j``."""
    extras = [_EXTRA.get(piece.kind, _EXTRA_GUARDED) for piece in passage]
    table = [[0.0] * (len(passage) + 1)]
    for piece in cited:
        above = table[-1]
        row = [above[0] + piece.weight]
        swaps = _swaps(piece, passage)
        for at, extra in enumerate(extras):
            cost = min(above[at + 1] + piece.weight, row[at] + extra)
            row.append(min(cost, above[at] + swaps[at]))
        table.append(row)
    return table


def _swaps(piece: Piece, passage: Sequence[Piece]) -> list[float]:
    return [swap_cost(piece, other) for other in passage]


def swap_cost(piece: Piece, other: Piece) -> float:
    """What it costs that ``other`` stands where ``piece`` was cited."""
    if (piece.kind is Kind.MARK) != (other.kind is Kind.MARK):
        return piece.weight + other.weight
    return max(piece.weight, other.weight) * (1 - likeness(piece, other))


def _minima(row: Sequence[float]) -> list[int]:
    """Positions of the local minima; of equal neighbours the first."""
    return [
        at
        for at in range(1, len(row))
        if row[at] < row[at - 1] and (at + 1 == len(row) or row[at] <= row[at + 1])
    ]


def _traced(
    table: list[list[float]],
    cited: Sequence[Piece],
    passage: Sequence[Piece],
    end: int,
    offset: int,
) -> Alignment | None:
    """The alignment that ends before ``end``; none when no piece of the passage takes part."""
    pairs: list[Pair] = []
    row, at = len(cited), end
    while row:
        here, piece = table[row][at], cited[row - 1]
        if at and here == table[row - 1][at - 1] + swap_cost(piece, passage[at - 1]):
            row, at = row - 1, at - 1
            pairs.append((piece, passage[at]))
        elif here == table[row - 1][at] + piece.weight:
            row -= 1
            pairs.append((piece, None))
        else:
            at -= 1
            pairs.append((None, passage[at]))
    if at == end:
        return None
    return Alignment(tuple(reversed(pairs)), offset + at, offset + end - 1)
