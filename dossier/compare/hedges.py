"""How newsrooms speak of amounts, in tables: units, hedges, round numbers.

Keys are words in their normal form. English; another language needs its own tables.

Source: what "about" and "more than" are taken to allow follows Ferson et al., "Natural
language of uncertainty: numeric hedge words" (2015), in round figures.
"""

from __future__ import annotations

from fractions import Fraction

Bounds = tuple[Fraction, Fraction]
"""The least and the most that are meant: as shares of the number said, or as numbers."""

_BARELY_OVER = (Fraction(1), Fraction(115, 100))
_OVER = (Fraction(1), Fraction(3, 2))
_NEARLY = (Fraction(85, 100), Fraction(1))
_UNDER = (Fraction(1, 2), Fraction(1))
_ABOUT = (Fraction(85, 100), Fraction(115, 100))

HEDGES: dict[str, Bounds] = {
    **dict.fromkeys(["just over", "slightly more than", "a little over"], _BARELY_OVER),
    **dict.fromkeys(["more than", "longer than", "over", "above", "upwards of"], _OVER),
    **dict.fromkeys(["at least", "no less than", "no fewer than"], _OVER),
    **dict.fromkeys(["nearly", "almost", "just under", "not quite"], _NEARLY),
    **dict.fromkeys(["less than", "fewer than", "under", "below", "up to"], _UNDER),
    **dict.fromkeys(["at most", "no more than", "not more than"], _UNDER),
    **dict.fromkeys(["about", "around", "some", "roughly", "approximately"], _ABOUT),
    **dict.fromkeys(["close to", "an estimated", "estimated"], _ABOUT),
}
"""The words before a number, and how far they let the amount lie from it."""

OPEN = frozenset({"more than", "longer than", "over", "above", "less than", "fewer than"})
"""Hedges that shut out the number itself; of counts only, for hours are rounded anyway."""

ROUND: dict[str, Bounds] = {
    "dozens": (Fraction(24), Fraction(144)),
    "scores": (Fraction(40), Fraction(200)),
    "tens": (Fraction(20), Fraction(100)),
    "hundreds": (Fraction(200), Fraction(1000)),
    "thousands": (Fraction(2000), Fraction(20_000)),
    "millions": (Fraction(2_000_000), Fraction(20_000_000)),
    "billions": (Fraction(2_000_000_000), Fraction(20_000_000_000)),
}
"""Numbers that nobody counted."""

ROUND_SCALES: dict[str, Fraction] = {
    "thousands": Fraction(1000),
    "millions": Fraction(1_000_000),
    "billions": Fraction(1_000_000_000),
}
"""What "tens of" and "hundreds of" multiply."""

_DAY = 86_400
UNITS: dict[str, tuple[str, Fraction]] = {
    **dict.fromkeys(["second", "seconds"], ("duration", Fraction(1))),
    **dict.fromkeys(["minute", "minutes", "min"], ("duration", Fraction(60))),
    **dict.fromkeys(["hour", "hours", "hr", "hrs"], ("duration", Fraction(3600))),
    **dict.fromkeys(["day", "days"], ("duration", Fraction(_DAY))),
    **dict.fromkeys(["week", "weeks"], ("duration", Fraction(7 * _DAY))),
    **dict.fromkeys(["month", "months"], ("duration", Fraction(30 * _DAY))),
    **dict.fromkeys(["year", "years"], ("duration", Fraction(365 * _DAY))),
    **dict.fromkeys(["metre", "metres", "meter", "meters"], ("length", Fraction(1))),
    **dict.fromkeys(["kilometre", "kilometres", "km"], ("length", Fraction(1000))),
    **dict.fromkeys(["kilometer", "kilometers"], ("length", Fraction(1000))),
    **dict.fromkeys(["mile", "miles"], ("length", Fraction(1609))),
}
"""What is measured, and how much of it: in seconds, in metres."""
