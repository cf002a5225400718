"""Which readings of a contradiction stand against the others."""

from __future__ import annotations

from dossier.model import Point, Reading


def opposed(point: Point) -> frozenset[Reading]:
    """The articles' readings that are not on the side most readings take.

    Where no side has more readings than every other, all of them stand against another.
    """
    if point.contradiction is None:
        return frozenset()
    sides = [
        [reading for reading in side.readings if reading.article]
        for side in point.contradiction.sides
    ]
    sizes = sorted((len(side) for side in sides), reverse=True)
    largest = sizes[0] if len(sizes) > 1 and sizes[0] > sizes[1] else None
    return frozenset(reading for side in sides if len(side) != largest for reading in side)
