"""The heaviest common subsequence: matches that keep the order of both sides.

Source: the sparse dynamic programming of Hunt and Szymanski (1977) for the longest common
subsequence, with weights and prefix maxima as in Jacobson and Vo, "Heaviest increasing/common
subsequence problems" (1992): O(r log n) for r matches.
"""

from __future__ import annotations

from collections.abc import Mapping


def weighted_lcs(matches: Mapping[tuple[int, int], float]) -> tuple[list[tuple[int, int]], float]:
    """Choose matches whose both places rise, with the greatest sum of weights.

    Args:
        matches: from (place on the left, place on the right), both from 0, to a weight above 0.

    Returns:
        The chosen matches in order, and the sum of their weights. Among equal sums the choice
        is the same for the same matches, whatever the order they come in.
    """
    if not matches:
        return [], 0.0
    width = max(right for _, right in matches) + 1
    best = [(0.0, -1)] * (width + 1)
    points = sorted(matches, key=lambda point: (point[0], -point[1]))
    before = [-1] * len(points)
    top = (0.0, -1)
    for index, point in enumerate(points):
        score, before[index] = _highest(best, point[1])
        reached = (score + matches[point], index)
        if reached[0] > top[0]:
            top = reached
        _raise(best, point[1] + 1, reached)
    chain: list[tuple[int, int]] = []
    index = top[1]
    while index >= 0:
        chain.append(points[index])
        index = before[index]
    return chain[::-1], top[0]


def _highest(best: list[tuple[float, int]], below: int) -> tuple[float, int]:
    """The best score over right places before ``below`` (a Fenwick tree of maxima)."""
    top = (0.0, -1)
    while below > 0:
        if best[below][0] > top[0]:
            top = best[below]
        below &= below - 1
    return top


def _raise(best: list[tuple[float, int]], place: int, reached: tuple[float, int]) -> None:
    while place < len(best):
        if reached[0] > best[place][0]:
            best[place] = reached
        place += place & -place
