"""What lies between two anchors: the words that only their neighbours can place.

Source: global alignment (Needleman and Wunsch 1970) with two states, so that a match next to
another match counts more than one that stands alone (after Gotoh 1982).
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.collate.kinds import WEIGHTS, Kind
from dossier.collate.vocabulary import Vocabulary
from dossier.text import common_beginning
from dossier.text.similarity import similarity

_LARGEST = 900
"""Cells of a gap's table; in a larger gap only what touches its anchors is aligned."""
_NEXT_TO = 0.02
"""What a match gains from the match before it."""
_SUBSTITUTE = 0.05
"""Unlike words that stand in each other's place."""
_LONG = 4
"""In letters: from here on a function word may be met misspelt."""
_NEAR = 4
"""Steps on both sides together from one match to the next that still touches it: one word
on each side may lie between."""
_NEVER = -1.0


def align_gap(
    left: Sequence[str],
    right: Sequence[str],
    words: Vocabulary,
    anchored: tuple[bool, bool],
) -> list[tuple[int, int, float]]:
    """Align two gaps, each the keys between the same two anchors.

    Function words that would match far
    from everything else that matches are left alone.

    Args:
        left: the keys of one gap, in order.
        right: those of the other.
        words: what is known of them.
        anchored: whether there is an anchor before and after, or an end of the text.

    Returns:
        Pairs of places with their weights, in order.
    """
    head, tail = _ends(left, right, anchored)
    pairs = [(row, row, words.weight(left[row])) for row in range(head)]
    middle_left, middle_right = left[head : len(left) - tail], right[head : len(right) - tail]
    if middle_left and middle_right and len(middle_left) * len(middle_right) <= _LARGEST:
        closed = bool(head) or anchored[0], bool(tail) or anchored[1]
        pairs.extend(
            (head + row, head + column, weight)
            for row, column, weight in _attached(
                _align(middle_left, middle_right, words, closed),
                [(-1, -1)] * closed[0] + [(len(middle_left), len(middle_right))] * closed[1],
            )
        )
    for back in range(tail, 0, -1):
        row = len(left) - back
        pairs.append((row, len(right) - back, words.weight(left[row])))
    return pairs


def _ends(
    left: Sequence[str], right: Sequence[str], anchored: tuple[bool, bool]
) -> tuple[int, int]:
    """How many words are equal from either end on; an end with an anchor comes first."""
    if anchored[0] or not anchored[1]:
        head = common_beginning(left, right)
        return head, common_beginning(left[head:][::-1], right[head:][::-1])
    tail = common_beginning(left[::-1], right[::-1])
    return common_beginning(left[: len(left) - tail], right[: len(right) - tail]), tail


def _align(
    left: Sequence[str],
    right: Sequence[str],
    words: Vocabulary,
    anchored: tuple[bool, bool],
) -> list[tuple[int, int, float]]:
    """The best alignment of two short runs of keys."""
    scores = _scores(left, right, words)
    rows, columns = len(left), len(right)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    touching = [[_NEVER] * (columns + 1) for _ in range(rows + 1)]
    touching[0][0] = 0.0 if anchored[0] else _NEVER
    for row in range(rows):
        above, current = best[row], best[row + 1]
        met_above, met_here, gains = touching[row], touching[row + 1], scores[row]
        for column in range(columns):
            gain = gains[column]
            if gain > 0:
                joined = met_above[column] + _NEXT_TO
                met_here[column + 1] = gain + max(above[column], joined)
            current[column + 1] = max(met_here[column + 1], above[column + 1], current[column])
    if (
        anchored[1]
        and touching[rows][columns] >= 0
        and touching[rows][columns] + _NEXT_TO >= best[rows][columns]
    ):
        best[rows][columns] = touching[rows][columns]
    return _traced(best, touching, scores)


def _traced(
    best: list[list[float]], touching: list[list[float]], scores: list[list[float]]
) -> list[tuple[int, int, float]]:
    """Read the best alignment back from the end of the tables."""
    pairs: list[tuple[int, int, float]] = []
    row, column = len(best) - 1, len(best[0]) - 1
    forced = False
    while row and column:
        if forced or best[row][column] == touching[row][column]:
            gain = scores[row - 1][column - 1]
            pairs.append((row - 1, column - 1, gain))
            forced = touching[row - 1][column - 1] + _NEXT_TO >= best[row - 1][column - 1]
            forced = forced and touching[row - 1][column - 1] >= 0 and row > 1 and column > 1
            row, column = row - 1, column - 1
        elif best[row][column] == best[row - 1][column]:
            row -= 1
        else:
            column -= 1
    return pairs[::-1]


def _scores(left: Sequence[str], right: Sequence[str], words: Vocabulary) -> list[list[float]]:
    """What each pair of words is worth here; 0 where the two never stand for each other."""
    kinds = words.kinds
    content = [sum(kinds[key] is not Kind.FUNCTION for key in side) for side in (left, right)]
    balanced = max(content) <= 3 * min(content)
    alone = len(left) == len(right) == 1
    return [[_score(first, second, words, balanced, alone) for second in right] for first in left]


def _score(key: str, other: str, words: Vocabulary, balanced: bool, alone: bool) -> float:
    first, second = words.kinds[key], words.kinds[other]
    functions = (first is Kind.FUNCTION) + (second is Kind.FUNCTION)
    if key == other:
        return WEIGHTS[first]
    if functions == 1 and min(len(key), len(other)) >= _LONG:
        likeness = similarity(key, other)
        if likeness:
            return likeness * WEIGHTS[Kind.FUNCTION]
    if functions == 2:
        return 0.08 if words.function_words.same_class(key, other) else 0.0
    if functions == 1 or not balanced:
        return 0.02 if alone else 0.0
    if first is second:
        return 0.4 if first is Kind.NUMBER else 0.06
    return 0.0 if Kind.NEGATION in (first, second) else _SUBSTITUTE


def _attached(
    pairs: list[tuple[int, int, float]], anchors: Sequence[tuple[int, int]]
) -> list[tuple[int, int, float]]:
    """The pairs that an anchor reaches step by step; what lies further off is no match.

    The further a step, the less the match counts.
    """
    reachable: dict[tuple[int, int], float] = {}
    for anchor in anchors:
        reached = anchor
        for row, column, weight in pairs if anchor == (-1, -1) else reversed(pairs):
            steps = abs(row - reached[0]) + abs(column - reached[1])
            if steps > _NEAR:
                break
            reachable[row, column] = max(reachable.get((row, column), 0.0), weight / (steps - 1))
            reached = row, column
    return [(row, column, weight) for (row, column), weight in sorted(reachable.items())]
