"""Rows that set two articles side by side and keep the order of both."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from dossier.frozen import dataclass
from dossier.weighted_lcs import weighted_lcs

Place = tuple[int, int]
"""A block of the first article and one of the second, each counted from 0."""


@dataclass(frozen=True, slots=True)
class Row:
    """Blocks that stand beside each other; either range may be empty."""

    first: range
    second: range
    matched: bool
    """Whether they have a passage in common."""


def rows(weights: Mapping[Place, float], blocks: Place) -> tuple[Row, ...]:
    """All blocks of both articles in rows.

    Args:
        weights: blocks that share a passage, and how much they share.
        blocks: how many blocks each article has.
    """
    made: list[Row] = []
    position = (0, 0)
    for first, second in _joined(in_order(weights)):
        _apart(made, range(position[0], first.start), range(position[1], second.start))
        made.append(Row(first, second, matched=True))
        position = (first.stop, second.stop)
    _apart(made, range(position[0], blocks[0]), range(position[1], blocks[1]))
    return tuple(made)


def opened(made: Iterable[Row], blocks: Container[int]) -> tuple[Row, ...]:
    """The same with rows of their own for some of the first article's unmatched blocks.

    What the second article has in such a row stands beside the blocks before them.

    Args:
        made: all rows.
        blocks: numbers of blocks of the first article.
    """
    opened_rows: list[Row] = []
    for row in made:
        alone = [] if row.matched else [index for index in row.first if index in blocks]
        index, second = row.first.start, row.second
        for block in alone:
            _apart(opened_rows, range(index, block), second)
            opened_rows.append(Row(range(block, block + 1), range(0), matched=True))
            index, second = block + 1, range(0)
        if row.matched:
            opened_rows.append(row)
        else:
            _apart(opened_rows, range(index, row.first.stop), second)
    return tuple(opened_rows)


def in_order(weights: Mapping[Place, float]) -> tuple[Place, ...]:
    """The heaviest set of places that both articles have in the same order.

    A block may stand in several places that follow each other. So each place is known by its
    rank, once with the first article's blocks deciding and once with the second's: both ranks
    rise from one place to another exactly where no block of either runs back.
    """
    places = sorted(weights)
    ranks = {place: rank for rank, place in enumerate(sorted(weights, key=lambda p: p[::-1]))}
    chosen, _ = weighted_lcs(
        {(rank, ranks[place]): weights[place] for rank, place in enumerate(places)}
    )
    return tuple(places[rank] for rank, _ in chosen)


def _joined(chain: Sequence[Place]) -> list[tuple[range, range]]:
    """Places that share a block become one: a block stands in one row only."""
    ranges: list[tuple[range, range]] = []
    for first, second in chain:
        if ranges and (first < ranges[-1][0].stop or second < ranges[-1][1].stop):
            ahead = ranges.pop()
            ranges.append((range(ahead[0].start, first + 1), range(ahead[1].start, second + 1)))
        else:
            ranges.append((range(first, first + 1), range(second, second + 1)))
    return ranges


def _apart(made: list[Row], first: range, second: range) -> None:
    if first or second:
        made.append(Row(first, second, matched=False))
