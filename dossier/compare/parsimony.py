"""The fewest origins that explain all voices: a smallest hitting set.

Karp 1972, "Reducibility among combinatorial problems", names the problem; it is solved exactly,
by the reductions that are usual for it (a set that has another whole asks for nothing more; an
element that hits no more sets than another is never needed) and by branching on the smallest set.
What an editor writes is small: a few articles, a few ways back from each.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TypeVar

Element = TypeVar("Element")

STEPS = 20_000
"""Branches after which the smallest set found so far is taken."""


def fewest(sets: Iterable[Collection[Element]]) -> int:
    """How many elements it takes at least to have one of every set.

    Args:
        sets: none of them empty.
    """
    reduced = _reduced({frozenset(members) for members in sets})
    return _Search(len(reduced)).run(reduced, 0)


class _Search:
    """Branch and bound; ``best`` is the smallest number found."""

    def __init__(self, most: int) -> None:
        self.best = most
        self.steps = 0

    def run(self, sets: set[frozenset[Element]], taken: int) -> int:
        self.steps += 1
        if not sets:
            self.best = min(self.best, taken)
        elif taken + _apart(sets) < self.best and self.steps < STEPS:
            smallest = min(sets, key=lambda members: (len(members), sorted(map(repr, members))))
            for element in sorted(smallest, key=lambda item: (-_hits(item, sets), repr(item))):
                left = {members for members in sets if element not in members}
                self.run(_reduced(left), taken + 1)
        return self.best


def _hits(element: Element, sets: Iterable[frozenset[Element]]) -> int:
    return sum(element in members for members in sets)


def _apart(sets: Iterable[frozenset[Element]]) -> int:
    """Sets that have no element in common, taken greedily: so many elements are needed."""
    used: set[Element] = set()
    number = 0
    for members in sorted(sets, key=lambda members: (len(members), sorted(map(repr, members)))):
        if used.isdisjoint(members):
            used |= members
            number += 1
    return number


def _reduced(sets: set[frozenset[Element]]) -> set[frozenset[Element]]:
    """The same problem without sets and elements that change nothing."""
    before = None
    while sets != before:
        before = sets
        sets = {members for members in sets if not any(other < members for other in sets)}
        sets = _without_needless(sets)
    return sets


def _without_needless(sets: set[frozenset[Element]]) -> set[frozenset[Element]]:
    """Without elements that hit no set which one and the same other does not hit, too."""
    hit: dict[Element, frozenset[frozenset[Element]]] = {}
    for element in {element for members in sets for element in members}:
        hit[element] = frozenset(members for members in sets if element in members)
    kept: dict[Element, frozenset[frozenset[Element]]] = {}
    for element in sorted(hit, key=lambda item: (-len(hit[item]), repr(item))):
        if not any(hit[element] <= others for others in kept.values()):
            kept[element] = hit[element]
    return {members & frozenset(kept) for members in sets}
