"""How many contradictions there are, and how many reconcilable differences: counted here alone.

Both are points with a ``contradiction:`` block. Where one state of affairs can satisfy all
readings, the block's status is ``reconcilable``, and the point is a difference and no
contradiction. No page, export or command adds the two up.
"""

from __future__ import annotations

from collections.abc import Iterable

from dossier.frozen import dataclass
from dossier.model.readings import Point


@dataclass(frozen=True, slots=True)
class Disputes:
    """The points on which words stand against each other, in the order they were given."""

    contradictions: tuple[Point, ...]
    reconcilable: tuple[Point, ...]

    @classmethod
    def of(cls, points: Iterable[Point]) -> Disputes:
        """Tell the two apart; other points are left out."""
        disputed = [(point, point.contradiction) for point in points if point.contradiction]
        return cls(
            tuple(point for point, block in disputed if not block.is_reconcilable),
            tuple(point for point, block in disputed if block.is_reconcilable),
        )

    def parts(self) -> tuple[str, ...]:
        """Each number with its noun; what there is none of is left out."""
        numbers = (
            (len(self.contradictions), "contradiction"),
            (len(self.reconcilable), "reconcilable difference"),
        )
        return tuple(
            f"{number} {noun}{'' if number == 1 else 's'}" for number, noun in numbers if number
        )

    def __str__(self) -> str:
        """As a phrase: “54 contradictions and 22 reconcilable differences”."""
        return " and ".join(self.parts()) or "no contradictions"
