"""How two claims stand to each other, and whether one thing fits them all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

from dossier.claims.amounts import Amount
from dossier.claims.claims import Claim, Quantity
from dossier.claims.days import Day
from dossier.claims.times import Clock
from dossier.text import opposed


class Relation(StrEnum):
    """How two claims stand to each other."""

    SAME = "same"
    COMPATIBLE = "compatible"
    """One amount, or one day, can be meant by both: one is rounder, or a bound."""
    DIFFERENT = "different"
    UNKNOWN = "unknown"
    """The program cannot tell."""


_NEAR_END, _FAR_FROM_END = 4, 7
"""In years from that end of a decade which is meant: what is surely within, and what is not."""


def relation(first: Claim, second: Claim) -> Relation:
    """How two claims stand to each other.

    Args:
        first: a claim.
        second: another, perhaps in another language.
    """
    if first.key == second.key:
        return Relation.SAME
    if not _is_comparable(first, second):
        return Relation.UNKNOWN
    first_quantity, second_quantity = first.quantities[0], second.quantities[0]
    like = meets = False
    if isinstance(first_quantity, Amount) and isinstance(second_quantity, Amount):
        like, meets = first_quantity.is_like(second_quantity), first_quantity.meets(second_quantity)
    elif isinstance(first_quantity, Day) and isinstance(second_quantity, Day):
        like, meets = True, first_quantity.meets(second_quantity)
    elif isinstance(first_quantity, Clock) and isinstance(second_quantity, Clock):
        like, meets = first_quantity.is_like(second_quantity), first_quantity.meets(second_quantity)
    else:
        like, meets = _in_year(first, second)
    if not like:
        return Relation.UNKNOWN
    if meets and (first.part or second.part):
        return _within(first, second)
    return Relation.COMPATIBLE if meets else Relation.DIFFERENT


def _within(first: Claim, second: Claim) -> Relation:
    """How two claims stand of which one means a part of a month, a year or a decade.

    The whole and its part are compatible. Of days and months in it nothing is said, for nobody
    knows where "early" ends; of years, only those near an end of a decade.
    """
    if first.part and second.part:
        return Relation.UNKNOWN
    if first.quantities == second.quantities:
        return Relation.COMPATIBLE
    whole, year = (first, second) if first.part else (second, first)
    period, point = whole.quantities[0], year.quantities[0]
    if not (isinstance(period, Amount) and isinstance(point, Amount)) or whole.part == "mid":
        return Relation.UNKNOWN
    if point.low != point.high:
        return Relation.UNKNOWN
    distance = point.low - period.low if whole.part == "early" else period.high - point.low
    if distance <= _NEAR_END:
        return Relation.COMPATIBLE
    return Relation.DIFFERENT if distance >= _FAR_FROM_END else Relation.UNKNOWN


def _in_year(first: Claim, second: Claim) -> tuple[bool, bool]:
    """Whether a year is set against a day of some year, and whether the day lies in it."""
    year, day = first.quantities[0], second.quantities[0]
    if isinstance(day, Amount):
        year, day = day, year
    if not (isinstance(year, Amount) and isinstance(day, Day) and year.is_year and day.year):
        return False, False
    return not (first.of or second.of), year.low <= day.year <= year.high


def _is_comparable(first: Claim, second: Claim) -> bool:
    """Whether both say one thing each, of the same, and are understood whole."""
    return (
        not (first.is_open or second.is_open)
        and len(first.quantities) == len(second.quantities) == 1
        and first.bounding == second.bounding
        and (first.of <= second.of or second.of <= first.of)
        and not _is_opposed(first, second)
    )


def _is_opposed(first: Claim, second: Claim) -> bool:
    """Whether what else is said is opposed: up and down, rose and fell."""
    return any(
        opposed(first_word, second_word, first.language)
        for first_word in first.rest - second.rest
        for second_word in second.rest - first.rest
    )


def fits(claims: Iterable[Claim]) -> bool | None:
    """Whether one amount, day or time can be meant by all claims.

    Returns:
        Nothing where fewer than two different claims are made, or where the program cannot
        tell of any two of them.
    """
    distinct = list({claim.key: claim for claim in claims}.values())
    relations = {relation(claim, other) for claim, other in combinations(distinct, 2)}
    if Relation.DIFFERENT in relations:
        return False
    return True if relations == {Relation.COMPATIBLE} else None


def closest(claims: Sequence[Claim]) -> int | None:
    """The place of the claim that says most closely what fits all; nothing where none does.

    Args:
        claims: Such as one amount, day or time fits, each with one quantity.
    """
    quantities = [item.quantities[0] for item in claims]
    places = [place for place, item in enumerate(quantities) if _lies_in_all(item, quantities)]
    return min(places, key=lambda place: (_width(quantities[place]), place), default=None)


def _lies_in_all(quantity: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether what is said, without what it may be rounded from, fits all others."""
    if isinstance(quantity, Amount):
        return all(
            isinstance(other, Amount)
            and quantity.stated is not None
            and other.low <= quantity.stated <= other.high
            for other in others
        )
    return True


def _width(quantity: Quantity) -> Fraction:
    """How much a quantity leaves open."""
    if isinstance(quantity, Amount):
        return quantity.high - quantity.low
    if isinstance(quantity, Clock):
        return Fraction(len(quantity.minutes))
    return Fraction(-quantity.parts)
