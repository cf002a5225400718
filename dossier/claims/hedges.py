"""What newsrooms allow an amount by the words around it.

Source: what "about" and "more than" are taken to allow follows Ferson et al., "Natural
language of uncertainty: numeric hedge words" (2015), in round figures.
"""

from __future__ import annotations

from fractions import Fraction

Bounds = tuple[Fraction, Fraction]
"""The least and the most that are meant: as shares of the number said, or as numbers."""

HEDGES: dict[str, Bounds] = {
    "barely_over": (Fraction(1), Fraction(115, 100)),
    "over": (Fraction(1), Fraction(3, 2)),
    "at_least": (Fraction(1), Fraction(3, 2)),
    "nearly": (Fraction(85, 100), Fraction(1)),
    "under": (Fraction(1, 2), Fraction(1)),
    "up_to": (Fraction(1, 2), Fraction(1)),
    "about": (Fraction(85, 100), Fraction(115, 100)),
}
"""By the sense of the words beside a number: how far they let the amount lie from it."""

OPEN = frozenset({"over", "under"})
"""Senses that shut out the number itself; of counts only, for hours are rounded anyway."""

_ROUNDED = Fraction(1, 20)
"""How far at most, as a share, a number that ends in a nought may be from the truth."""


def many(least: int) -> Bounds:
    """What "dozens", "hundreds" and the like allow, from the least that they mean."""
    times = {24: 6, 20: 5, 40: 5, 200: 5}.get(least, 10)
    return Fraction(least), Fraction(least * times)


def allowed(value: Fraction, hedge: str, is_measured: bool) -> Bounds:
    """The bounds that the truth keeps when a newsroom says this.

    What is measured is rounded to its last figure, what ends in a nought to that; a count is
    exact.

    Args:
        value: The number as said, in its own unit.
        hedge: A sense, of ``HEDGES``; may be empty.
        is_measured: Whether it has a unit.
    """
    size = abs(value)
    if hedge:
        least, most = HEDGES[hedge]
        nudge = size / 10**6 if hedge in OPEN and not is_measured else Fraction(0)
        low, high = size * least, size * most
        low, high = (low + nudge, high) if least == 1 else (low, high - nudge)
    else:
        slack = max(_last_nought(size), _last_figure(size) if is_measured else Fraction(0))
        # Of two neighbours, each rounded, a half between them is not both.
        low, high = size - slack + slack / 10**6, size + slack
    return (low, high) if value >= 0 else (-high, -low)


def _last_nought(size: Fraction) -> Fraction:
    """Half of what a number that ends in a nought is rounded to: tens, fifties, hundreds."""
    if size.denominator != 1 or size % 10 or not size:
        return Fraction(0)
    unit = 10
    while size % (unit * 10) == 0:
        unit *= 10
    unit *= 5 if size % (unit * 5) == 0 else 1
    return min(size * _ROUNDED, Fraction(unit, 2))


def _last_figure(size: Fraction) -> Fraction:
    if size.denominator in (1, 2):
        return Fraction(1, 2 * size.denominator) if size >= 2 else Fraction(0)
    decimals = next((d for d in range(1, 7) if (size * 10**d).denominator == 1), 0)
    return Fraction(1, 2 * 10**decimals) if decimals else Fraction(0)
