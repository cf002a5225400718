"""Heads and feet of pages: put where a reader meets them, wherever they were written."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.capture.pdf.lines import Line

MARGIN = 0.1
"""The share of a page's height, above and below, in which heads and feet stand."""
APART = 1.9
"""How far they stand from other lines, in sizes of the type."""


def in_place(lines: Sequence[Line], height: float) -> list[Line]:
    """Lines in the same order, but heads first and feet last.

    Args:
        lines: of one page, in reading order.
        height: of the page, in points.
    """

    def place(line: Line) -> int:
        if line.is_turned or MARGIN * height < line.base < (1 - MARGIN) * height:
            return 1
        if any(_is_near(line, other) for other in lines):
            return 1
        return 0 if line.base > height / 2 else 2

    return sorted(lines, key=place)


def _is_near(line: Line, other: Line) -> bool:
    step = abs(line.base - other.base)
    overlaps = other.left < line.right and line.left < other.right
    return overlaps and 0 < step < APART * max(line.size, other.size)
