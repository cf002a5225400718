"""What a few words say about an amount: the bounds it must lie within.

Newsrooms round: "more than seven hours", "eight hours" and "nearly eight hours" can all be
true of one meeting.

Source: numbers as intervals, which agree when they have a point in common (Moore, "Interval
Analysis", 1966).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from dossier.compare.hedges import HEDGES, OPEN, ROUND, ROUND_SCALES, UNITS, Bounds
from dossier.compare.words import stem
from dossier.text import SCALE_WORDS, is_stop_word, is_word, number_value, tokens

_SCALES = SCALE_WORDS["en"]
_ROUNDED = Fraction(1, 20)
"""How far, as a share, a number that ends in a nought may be from the truth."""
_HALF = ["and", "a", "half"]


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount, as far as words bound it."""

    low: Fraction
    high: Fraction
    unit: str
    """``duration`` (in seconds), ``length`` (in metres), or empty for a count."""
    of: frozenset[str]
    """Stems of what else is said: what is counted, what was that long."""
    told: tuple[Fraction, Fraction, Bounds | None, str]
    """The number, its hedge and what is measured: equal when two say the same."""

    def is_like(self, other: Amount) -> bool:
        """Whether the two can be set against each other: amounts of the same thing."""
        return self.unit == other.unit and (
            not self.of or not other.of or not self.of.isdisjoint(other.of)
        )


@dataclass(frozen=True, slots=True)
class _Number:
    """A number met in words, from ``start`` to ``end``."""

    bounds: Bounds
    start: int
    end: int
    unit: str = ""
    size: Fraction = Fraction(1)


@lru_cache(maxsize=8192)
def amount(text: str) -> Amount | None:
    """The amount in a few words; nothing where there is none, or more than one."""
    words = _words(text)
    numbers = _numbers(words)
    if len(numbers) != 1:
        return None
    number = numbers[0]
    hedge = _hedge(words, number.start)
    others = [*words[: number.start - len(hedge.split())], *words[number.end :]]
    of = frozenset(stem(word) for word in others if not is_stop_word(word))
    low, high = number.bounds
    told = (low * number.size, high * number.size, HEDGES.get(hedge), number.unit)
    if low == high:
        low, high = _allowed(low, hedge, bool(number.unit))
    return Amount(low * number.size, high * number.size, number.unit, of, told)


def _words(text: str) -> list[str]:
    """Words in normal form; a dash between numbers is "to"."""
    words: list[str] = []
    for token in tokens(text):
        if token.norm == "-":
            words.append("to")
        elif is_word(token):
            whole = number_value(token.norm) is not None
            words.extend([token.norm] if whole else filter(None, token.norm.split("-")))
    return words


def _numbers(words: Sequence[str]) -> list[_Number]:
    """Every number in the words, with its unit; "seven to eight hours" is one."""
    found: list[_Number] = []
    at = 0
    while at < len(words):
        number = _number(words, at)
        if number is None:
            at += 1
            continue
        number = _measured(words, number)
        if found and found[-1].end == at - 1 and words[at - 1] in ("to", "and", "or"):
            first = found.pop()
            bounds = (first.bounds[0], number.bounds[1])
            number = replace(number, bounds=bounds, start=first.start)
        found.append(number)
        at = number.end
    return found


def _measured(words: Sequence[str], number: _Number) -> _Number:
    """The number with the unit after it, and with "and a half" after that."""
    if number.end == len(words) or words[number.end] not in UNITS:
        return number
    unit, size = UNITS[words[number.end]]
    low, high = number.bounds
    end = number.end + 1
    if list(words[end : end + 3]) == _HALF:
        low, high, end = low + Fraction(1, 2), high + Fraction(1, 2), end + 3
    return _Number((low, high), number.start, end, unit, size)


def _number(words: Sequence[str], at: int) -> _Number | None:
    """The number that begins at a place, if one does."""
    word, following = words[at], [*words[at + 1 : at + 3], "", ""]
    if word in ROUND:
        scaled = following[0] == "of" and following[1] in ROUND_SCALES
        scale = ROUND_SCALES[following[1]] if scaled else Fraction(1)
        low, high = ROUND[word]
        return _Number((low * scale, high * scale), at, at + (3 if scaled else 1))
    if word == "half" and following[0] in ("a", "an"):
        return _Number((Fraction(1, 2), Fraction(1, 2)), at, at + 2)
    if word in ("a", "an") and (following[0] in UNITS or following[0] in _SCALES):
        return _counted(words, at, at + 1, Fraction(1))
    return _counted(words, at, at, Fraction(0)) if number_value(word) is not None else None


def _counted(words: Sequence[str], at: int, end: int, current: Fraction) -> _Number:
    """Read on while numbers follow: "two hundred thousand", "seven and a half"."""
    total = Fraction(0)
    while end < len(words) and (number_value(words[end]) is not None or words[end] in _SCALES):
        scale = _SCALES.get(words[end])
        if scale is None:
            current += number_value(words[end]) or Fraction(0)
        elif scale >= 1000:
            total, current = total + max(current, Fraction(1)) * scale, Fraction(0)
        else:
            current = max(current, Fraction(1)) * scale
        end += 1
    if list(words[end : end + 3]) == _HALF:
        current, end = current + Fraction(1, 2), end + 3
    return _Number((total + current,) * 2, at, end)


def _hedge(words: Sequence[str], start: int) -> str:
    """The longest hedge that ends where the number starts; empty when there is none."""
    for length in (3, 2, 1):
        hedge = " ".join(words[max(0, start - length) : start])
        if hedge in HEDGES:
            return hedge
    return ""


def _allowed(value: Fraction, hedge: str, measured: bool) -> Bounds:
    """The bounds that the truth keeps when a newsroom says this.

    What is measured is rounded to a whole, what ends in a nought to that; a count is exact.
    """
    if hedge:
        least, most = HEDGES[hedge]
        nudge = value / 10**6 if hedge in OPEN and not measured else Fraction(0)
        low, high = value * least, value * most
        return (low + nudge, high) if least == 1 else (low, high - nudge)
    rounded = value * _ROUNDED if value.denominator == 1 and value % 10 == 0 else Fraction(0)
    slack = max(rounded, Fraction(1, 2) if measured and value >= 2 else Fraction(0))
    return value - slack, value + slack
