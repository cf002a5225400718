"""Approximate search: every passage that is nearer to the cited words than its surroundings.

Source: Sellers, "The theory and computation of evolutionary distances" (1980): an alignment
table whose first row costs nothing, so that the citation may begin anywhere. Not only the
cells with the least cost are kept, but all local minima of the last row: with the least cost
alone, a lookalike with one difference less hides the passage that was meant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from dossier.anchor.costs import swap_cost
from dossier.anchor.pieces import Kind, Piece
from dossier.anchor.text_index import TextIndex
from dossier.anchor.windows import Window
from dossier.frozen import dataclass

Pair = tuple[Piece | None, Piece | None]
"""A piece of the citation and the piece of the text beside it; one of them may be missing."""

KEPT = 0.5
"""The share of the cited wording that a passage must have unchanged to be considered at all.
It keeps a single word from being found again by its spelling alone."""
_MOST = 0.6
"""The most that an alignment may cost, as a share of the citation's weight: with more, too
little of the cited wording is left, or too much stands between."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Cited words beside the words of one passage."""

    pairs: tuple[Pair, ...]
    first: int
    """The passage's first piece, counted in the text's pieces."""
    last: int
    """Its last piece."""


@dataclass(frozen=True, slots=True)
class _Table:
    """The costs of aligning a citation with one window of a text."""

    cited: Sequence[Piece]
    window: Sequence[Piece]
    swaps: list[list[float]]
    """By cited piece and piece of the window: the cost of one in the other's place."""
    costs: list[list[float]]
    """The cost of the first ``i`` cited pieces against any stretch that ends before ``j``."""


def search(text: TextIndex, cited: Sequence[Piece], window: Window) -> list[Alignment]:
    """All passages of a window near the cited words, in the order of the text; they may overlap.

    Args:
        text: the one that is searched.
        cited: the pieces of the cited words.
        window: a stretch of the text's pieces.
    """
    weight = sum(piece.weight for piece in cited)
    table = _table(text, cited, window)
    minima = _minima(table.costs[-1], _MOST * weight)
    return [_traced(table, minimum, window.start) for minimum in minima]


def _table(text: TextIndex, cited: Sequence[Piece], window: Window) -> _Table:
    extras = text.extras[window.start : window.end]
    swaps = [_swaps(text, piece, window) for piece in cited]
    costs = [[0.0] * (len(extras) + 1)]
    for piece, swap in zip(cited, swaps, strict=True):
        costs.append(_row(costs[-1], piece.weight, swap, extras))
    return _Table(cited, text.pieces[window.start : window.end], swaps, costs)


def _swaps(text: TextIndex, piece: Piece, window: Window) -> list[float]:
    """The cost of each piece of a window in a cited one's place."""
    start, end = window
    costs = text.unlike_costs(piece)[start:end]
    places = text.places_alike(piece.norm)
    for place in places[bisect_left(places, start) : bisect_left(places, end)]:
        costs[place - start] = swap_cost(piece, text.pieces[place])
    return costs


def _row(
    above: list[float], weight: float, swap: Sequence[float], extras: Sequence[float]
) -> list[float]:
    """The next row of costs. The innermost loop of the search: plain comparisons on purpose."""
    cost = above[0] + weight
    row = [cost]
    for swapped, left_out, other, extra in zip(above, above[1:], swap, extras, strict=False):
        cost += extra
        if swapped + other < cost:  # noqa: PLR1730
            cost = swapped + other
        if left_out + weight < cost:  # noqa: PLR1730
            cost = left_out + weight
        row.append(cost)
    return row


def _minima(row: Sequence[float], most: float) -> list[int]:
    """Positions of the local minima that cost no more than ``most``; of equals the first."""
    return [
        index
        for index in range(1, len(row))
        if row[index] <= most
        and row[index] < row[index - 1]
        and (index + 1 == len(row) or row[index] <= row[index + 1])
    ]


def _traced(table: _Table, end: int, offset: int) -> Alignment:
    """The alignment that ends before ``end`` of the window."""
    pairs: list[Pair] = []
    row, column = len(table.cited), end
    while row:
        cost, piece = table.costs[row][column], table.cited[row - 1]
        above = table.costs[row - 1]
        if column and cost == above[column - 1] + table.swaps[row - 1][column - 1]:
            row, column = row - 1, column - 1
            pairs.append((piece, table.window[column]))
        elif cost == above[column] + piece.weight:
            row -= 1
            pairs.append((piece, None))
        else:
            column -= 1
            pairs.append((None, table.window[column]))
    forward, cut_before = _without_strange_marks(pairs[::-1])
    backward, cut_after = _without_strange_marks(forward[::-1])
    return Alignment(
        tuple(backward[::-1]), offset + column + cut_before, offset + end - 1 - cut_after
    )


def _without_strange_marks(pairs: Sequence[Pair]) -> tuple[list[Pair], int]:
    """The pairs without a mark of the text that stands for another at their beginning.

    A passage does not begin with the stop of the sentence before because a quotation mark was
    cited there. The number says how many pieces of the text it is shorter by.
    """
    cited_only: list[Pair] = []
    cut = 0
    for index, (cited, actual) in enumerate(pairs):
        if actual is not None and not _are_strange_marks(cited, actual):
            return [*cited_only, *pairs[index:]], cut
        cut += actual is not None
        if cited is not None:
            cited_only.append((cited, None))
    return list(pairs), 0


def _are_strange_marks(cited: Piece | None, actual: Piece) -> bool:
    return actual.kind is Kind.MARK and (cited is None or cited.norm != actual.norm)
