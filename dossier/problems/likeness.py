"""What the editor probably meant: the nearest of several known words."""

from __future__ import annotations

from collections.abc import Iterable

MOST = 0.4
"""How much of the longer word may differ; beyond that a guess misleads more than it helps."""


def nearest(word: str, candidates: Iterable[str]) -> str:
    """The known word that takes the fewest typing mistakes to reach; empty when none is near.

    Counts letters left out, added, swapped for another or with a neighbour (optimal string
    alignment distance). Of words equally near, the first in alphabetical order.

    Args:
        word: as written.
        candidates: the words that it may be.
    """
    # Commands that need nothing but Python import this package as well.
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    folded = word.casefold()
    ranked = sorted(
        (OSA.normalized_distance(folded, other.casefold()), other) for other in set(candidates)
    )
    if ranked and ranked[0][0] <= MOST:
        return ranked[0][1]
    parts = sorted(
        other
        for other in set(candidates)
        if len(folded) > 2 and folded in other.casefold().split("-")
    )
    return parts[0] if len(parts) == 1 else ""


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """The question as a hint; empty when nothing is near.

    Args:
        word: as written.
        candidates: the words that it may be.
    """
    meant = nearest(word, candidates)
    return f"did you mean {meant}?" if meant else ""
