"""Approximate search: every passage that is nearer to the cited words than its surroundings.

Source: Sellers, "The theory and computation of evolutionary distances" (1980): an alignment
table whose first row costs nothing, so that the citation may begin anywhere. Not only the
cells with the least cost are kept, but all local minima of the last row: with the least cost
alone, a lookalike with one difference less hides the passage that was meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from dossier.anchor.costs import swap_cost
from dossier.anchor.indexed import Indexed
from dossier.anchor.pieces import Kind, Piece
from dossier.anchor.windows import windows

Pair = tuple[Piece | None, Piece | None]
"""A piece of the citation and the piece of the text beside it; one of them may be missing."""

_EXTRA_MARK, _EXTRA_STOP_WORD, _EXTRA_WORD = 0.03, 0.1, 0.25
_EXTRA_GUARDED = 0.1
"""What a piece costs that only the text has, while searching. Low, so that the passage found
reaches across an inserted "not" or number, instead of stopping short of it unseen."""
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


def search(text: Indexed, cited: Sequence[Piece]) -> list[Alignment]:
    """All passages near the cited words, in the order of the text; they may overlap."""
    found: list[Alignment] = []
    weight = sum(piece.weight for piece in cited)
    for start, end in windows(text, cited):
        window = text.pieces[start:end]
        if _shared(cited, window) < KEPT * weight:
            continue
        table = _table(text, cited, window)
        minima = _minima(table.costs[-1], _MOST * weight)
        found.extend(_traced(table, minimum, start) for minimum in minima)
    return found


def _shared(cited: Sequence[Piece], window: Sequence[Piece]) -> float:
    """The weight of the cited pieces that a window has somewhere: what it can keep at most."""
    words = {piece.norm for piece in window}
    return sum(piece.weight for piece in cited if piece.norm in words)


def _table(text: Indexed, cited: Sequence[Piece], window: Sequence[Piece]) -> _Table:
    extras = [_extra(piece.kind) for piece in window]
    swaps = list(_swaps(text, cited, window))
    costs = [[0.0] * (len(window) + 1)]
    for piece, swap in zip(cited, swaps, strict=True):
        costs.append(_row(costs[-1], piece.weight, swap, extras))
    return _Table(cited, window, swaps, costs)


def _extra(kind: Kind) -> float:
    """What a piece costs that only the text has. Asked for every piece of every window."""
    if kind is Kind.STOP_WORD:
        return _EXTRA_STOP_WORD
    if kind is Kind.MARK:
        return _EXTRA_MARK
    return _EXTRA_WORD if kind is Kind.WORD else _EXTRA_GUARDED


def _row(
    above: list[float], weight: float, swap: Sequence[float], extras: Sequence[float]
) -> list[float]:
    """The next row of costs. The innermost loop of the search: plain comparisons on purpose."""
    diagonal, before = above[0], above[0] + weight
    row = [before]
    for up, other, extra in zip(islice(above, 1, None), swap, extras, strict=True):
        cost = diagonal + other
        if up + weight < cost:  # noqa: PLR1730
            cost = up + weight
        if before + extra < cost:  # noqa: PLR1730
            cost = before + extra
        row.append(cost)
        diagonal, before = up, cost
    return row


def _swaps(text: Indexed, cited: Sequence[Piece], window: Sequence[Piece]) -> Iterator[list[float]]:
    """For each cited piece, the cost of each piece of the window in its place."""
    where: dict[str, list[int]] = {}
    for at, other in enumerate(window):
        where.setdefault(other.norm, []).append(at)
    sorts = [_sort(piece) for piece in window]
    unlike: dict[tuple[bool, float], list[float]] = {}
    for piece in cited:
        sort = _sort(piece)
        if sort not in unlike:
            unlike[sort] = _unlike_costs(sort, sorts)
        costs = list(unlike[sort])
        for norm in text.vocabulary.alike(piece.norm):
            for at in where.get(norm, ()):
                costs[at] = swap_cost(piece, window[at])
        yield costs


def _sort(piece: Piece) -> tuple[bool, float]:
    """All that the cost of unlike pieces depends on: whether it is a mark, and its weight."""
    return piece.kind is Kind.MARK, piece.weight


def _unlike_costs(sort: tuple[bool, float], others: Sequence[tuple[bool, float]]) -> list[float]:
    """What pieces of these sorts cost in the place of one that they are unlike."""
    mark, weight = sort
    cost = {
        other: max(weight, other[1]) if mark == other[0] else weight + other[1]
        for other in set(others)
    }
    return [cost[other] for other in others]


def _minima(row: Sequence[float], most: float) -> list[int]:
    """Positions of the local minima that cost no more than ``most``; of equals the first."""
    return [
        at
        for at in range(1, len(row))
        if row[at] <= most
        and row[at] < row[at - 1]
        and (at + 1 == len(row) or row[at] <= row[at + 1])
    ]


def _traced(table: _Table, end: int, offset: int) -> Alignment:
    """The alignment that ends before ``end`` of the window."""
    pairs: list[Pair] = []
    row, at = len(table.cited), end
    while row:
        here, piece = table.costs[row][at], table.cited[row - 1]
        above = table.costs[row - 1]
        if at and here == above[at - 1] + table.swaps[row - 1][at - 1]:
            row, at = row - 1, at - 1
            pairs.append((piece, table.window[at]))
        elif here == above[at] + piece.weight:
            row -= 1
            pairs.append((piece, None))
        else:
            at -= 1
            pairs.append((None, table.window[at]))
    forward, cut_before = _without_strange_marks(pairs[::-1])
    backward, cut_after = _without_strange_marks(forward[::-1])
    return Alignment(tuple(backward[::-1]), offset + at + cut_before, offset + end - 1 - cut_after)


def _without_strange_marks(pairs: Sequence[Pair]) -> tuple[list[Pair], int]:
    """The pairs without a mark of the text that stands for another at their beginning.

    A passage does not begin with the stop of the sentence before because a quotation mark was
    cited there. The number says how many pieces of the text it is shorter by.
    """
    cited_only: list[Pair] = []
    cut = 0
    for at, (cited, found) in enumerate(pairs):
        if found is not None and not _are_strange_marks(cited, found):
            return [*cited_only, *pairs[at:]], cut
        cut += found is not None
        if cited is not None:
            cited_only.append((cited, None))
    return list(pairs), 0


def _are_strange_marks(cited: Piece | None, found: Piece) -> bool:
    return found.kind is Kind.MARK and (cited is None or cited.norm != found.norm)
