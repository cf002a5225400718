"""The fewest origins that explain all voices: a smallest hitting set.

Karp 1972, "Reducibility among combinatorial problems", names the problem; it is solved exactly,
by the reductions that are usual for it (a set that has another whole asks for nothing more; an
element that hits no more sets than another is never needed) and by branching on the smallest set.
What an editor writes is small: a few articles, a few ways back from each.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable

STEPS = 20_000
"""Branches after which the smallest set found so far is taken."""

_Sets = set[frozenset[int]]


def fewest(sets: Iterable[Collection[Hashable]]) -> int:
    """How many elements it takes at least to have one of every set.

    Args:
        sets: none of them empty.
    """
    numbers: dict[Hashable, int] = {}
    numbered = {
        frozenset(numbers.setdefault(element, len(numbers)) for element in members)
        for members in sets
    }
    reduced = _reduced(numbered)
    search = _Search(len(reduced))
    search.run(reduced, 0)
    return search.best


class _Search:
    """Branch and bound; ``best`` is the smallest number found."""

    def __init__(self, most: int) -> None:
        self.best = most
        self.steps = 0

    def run(self, sets: _Sets, taken: int) -> None:
        """Look for fewer.

        Args:
            sets: still to be hit.
            taken: elements that hit all others.
        """
        self.steps += 1
        if not sets:
            self.best = min(self.best, taken)
        elif taken + _apart(sets) < self.best and self.steps < STEPS:
            for element in sorted(_by_size(sets)[0]):
                left = {members for members in sets if element not in members}
                self.run(_reduced(left), taken + 1)


def _by_size(sets: Iterable[frozenset[int]]) -> list[frozenset[int]]:
    return sorted(sets, key=lambda members: (len(members), sorted(members)))


def _apart(sets: Iterable[frozenset[int]]) -> int:
    """Sets that have no element in common, taken greedily: so many elements are needed."""
    used: set[int] = set()
    number = 0
    for members in _by_size(sets):
        if used.isdisjoint(members):
            used |= members
            number += 1
    return number


def _reduced(sets: _Sets) -> _Sets:
    """The same problem without sets and elements that change nothing."""
    before: _Sets | None = None
    while sets != before:
        before = sets
        sets = {members for members in sets if not any(other < members for other in sets)}
        sets = _without_needless(sets)
    return sets


def _without_needless(sets: _Sets) -> _Sets:
    """Without elements that hit no set which one and the same other does not hit, too."""
    hit: dict[int, set[frozenset[int]]] = {}
    for members in sets:
        for element in members:
            hit.setdefault(element, set()).add(members)
    needed: list[int] = []
    for element in sorted(hit, key=lambda item: (-len(hit[item]), item)):
        if not any(hit[element] <= hit[other] for other in needed):
            needed.append(element)
    return {members.intersection(needed) for members in sets}
