"""What a few words say about an amount: the bounds it must lie within.

Newsrooms round: "more than seven hours", "eight hours" and "nearly eight hours" can all be
true of one meeting.

Source: numbers as intervals, which agree when they have a point in common (Moore, "Interval
Analysis", 1966).
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from dossier.claims.hedges import HEDGES, allowed
from dossier.claims.measures import MEASURES, may_be_one
from dossier.claims.numerals import Numeral, Numerals, Opaque
from dossier.claims.sayings import Saying, Sayings
from dossier.frozen import dataclass
from dossier.language import Kind
from dossier.scripts import FIRST_EAST_ASIAN_MARK

_FIRST_YEAR, _LAST_YEAR = 1000, 2100


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount, as far as words bound it."""

    low: Fraction
    high: Fraction
    unit: str
    """A dimension (its size in seconds, metres, kilograms), a currency, or empty for a count."""
    stated: Fraction | None
    """The number itself; nothing for bounds, as "more than seven" and "seven to eight"."""
    identity: tuple[object, ...]
    """The number, its hedge and what is measured: equal when two say the same."""

    @property
    def is_year(self) -> bool:
        """Whether it may be a year, or the years of a decade."""
        is_exact = self.stated is not None and self.low == self.high
        is_one = is_exact and not self.unit and _FIRST_YEAR <= self.low <= _LAST_YEAR
        return is_one or self.identity[0] == "decade"

    def is_like(self, other: Amount) -> bool:
        """Whether the two can be set against each other."""
        return may_be_one(self.unit, other.unit)

    def meets(self, other: Amount) -> bool:
        """Whether one amount can be meant by both."""
        return max(self.low, other.low) <= min(self.high, other.high)


class Amounts:
    """Reads amounts from lexemes of one language."""

    def __init__(self, numerals: Numerals) -> None:
        self.tables = numerals.tables
        self.words = numerals.words
        self.sayings = Sayings(numerals)
        self.numerals = numerals

    def starting_at(self, start: int) -> tuple[Amount | None, int] | None:
        """The amount that begins at a place, and where it ends.

        Nothing where no number begins; no amount where one begins that cannot be read whole.
        """
        if between := self.tables.word("between", self.words, start):
            bounded = self._range(self.sayings.starting_at(between, ""), between, is_pair=True)
            if bounded:
                return bounded
        if decade := self._decade(start):
            return decade
        hedge, number = "", start
        if hedged := self._hedge(start):
            hedge, number = hedged
        first = self.sayings.starting_at(number, hedge)
        if first is None:
            return None
        return self._range(first, number) or self._closed(first)

    def _decade(self, start: int) -> tuple[Amount, int] | None:
        """The 1980s: ten years."""
        is_short = self.words[start].text == "'" and start + 1 < len(self.words)
        index = start + is_short
        word = self.words[index]
        end = self.tables.word("decade", self.words, index + 1)
        if word.kind is not Kind.NUMBER or not word.text.isdecimal():
            return None
        if not end or not self.words[index + 1].is_glued or not word.text.endswith("0"):
            return None
        if is_short:
            # '30s to '90s; the twenties are those of two centuries.
            is_known = word.is_glued and len(word.text) == 2 and int(word.text) >= 30
            year = Fraction(1900 + int(word.text))
            return (Amount(year, year + 9, "", None, ("decade'", year)), end) if is_known else None
        if len(word.text) != 4:
            return None
        year = Fraction(int(word.text))
        return Amount(year, year + 9, "", None, ("decade", year)), end

    def _closed(self, saying: Saying | Opaque) -> tuple[Amount | None, int]:
        if isinstance(saying, Opaque):
            return None, saying.end
        saying = self.sayings.hedged(saying)
        if self._runs_on(saying.end):
            return None, saying.end + 1
        return _amount(saying), saying.end

    def _runs_on(self, end: int) -> bool:
        """Whether letters, a slash or digits are stuck to the number, so that it is none."""
        if end >= len(self.words) or end == 0:
            return False
        before, word = self.words[end - 1], self.words[end]
        if not word.is_glued:
            return False
        more = end + 1 < len(self.words) and self.words[end + 1].is_glued
        if word.kind is Kind.MARK:
            following = self.words[end + 1] if more else None
            is_number = following is not None and following.kind is Kind.NUMBER
            return word.text in ("/", ":", "-", "^", "×") and is_number
        unspaced = word.text[0] >= FIRST_EAST_ASIAN_MARK
        return before.kind is Kind.NUMBER and not unspaced

    def _hedge(self, start: int) -> tuple[str, int] | None:
        """The sense of a hedge, and where the number begins after it."""
        mark = self.words[start].text
        if mark in ("~", "≈", ">", "<", "≥", "≤") and start + 1 < len(self.words):
            sense = {">": "over", "<": "under", "≥": "at_least", "≤": "up_to"}.get(mark, "about")
            equal = self.words[start + 1].text == "="
            return {"over": "at_least", "under": "up_to"}.get(sense, sense) if equal else sense, (
                start + 1 + equal
            )
        match = self.tables.hedges.match(self.words, start)
        if match is None:
            return None
        sense, end = match
        if end < len(self.words) and self.words[end].text in (".", "'"):
            end += 1  # "ca."
        elif end + 1 < len(self.words) and self.words[end].text == "-" and self.words[end].is_glued:
            end += 1  # Hebrew: a hyphen between a word of one letter and digits
        return sense, end

    def _range(
        self, first: Saying | Opaque | None, start: int, *, is_pair: bool = False
    ) -> tuple[Amount | None, int] | None:
        """Two numbers as bounds: "seven to eight hours", "20 to 25 thousand"."""
        if first is None or isinstance(first, Opaque):
            return None
        index, words = first.end, self.words
        end = self.tables.word("to", words, index)
        if not end and (is_pair or self._is_bare(first)):
            end = self.tables.word("and" if is_pair else "or", words, index)
        dash = index < len(words) and words[index].text in ("-", "~")
        if not end and dash and (index + 1 >= len(words) or first.end > start):
            end = index + 1
        if not end or end >= len(words):
            return None
        second = self.sayings.starting_at(end, "")
        if second is None:
            return None
        if isinstance(second, Opaque):
            return None, second.end
        if self._is_ratio(first, index):
            return None
        return self._bounded(first, second, dash)

    def _is_bare(self, saying: Saying) -> bool:
        return not saying.unit and not saying.sense

    def _is_ratio(self, first: Saying, index: int) -> bool:
        return bool(self.tables.word("ratio", self.words, index)) and not first.unit

    def _bounded(self, first: Saying, second: Saying, dash: bool) -> tuple[Amount | None, int]:
        low = first.low
        if first.unit and second.unit and first.unit != second.unit:
            first_measure, second_measure = MEASURES.get(first.unit), MEASURES.get(second.unit)
            if (
                not first_measure
                or not second_measure
                or first_measure.dimension != second_measure.dimension
                or first_measure.offset != second_measure.offset
            ):
                return None, second.end
            low = low * first_measure.size / second_measure.size
        second = replace(second, unit=second.unit or first.unit)
        is_scaled = first.scale == 1 and second.scale > 1 and second.plain is not None
        if is_scaled and low < (second.plain or 0):
            low *= second.scale
        is_score = dash and not second.unit and second.high < 100 and not self._counts(second.end)
        if low >= second.high or is_score or first.sense or second.sense:
            return None, second.end
        saying = replace(second, low=low, hedge=first.hedge)
        if self._runs_on(saying.end):
            return None, saying.end + 1
        return _amount(self.sayings.hedged(saying)), saying.end

    def _counts(self, end: int) -> bool:
        """Whether something that is counted follows, as after no score."""
        return end < len(self.words) and self.words[end].kind is Kind.WORD

    def ratio(self, start: int) -> tuple[Amount, int] | None:
        """A share as in "one in eight", rounded as newsrooms round it."""
        if every := self._every(start):
            return every
        first = self.numerals.starting_at(start)
        if not isinstance(first, Numeral) or first.sense or first.low.denominator != 1:
            return None
        link = self.tables.word("ratio", self.words, first.end)
        second = self.numerals.starting_at(link) if link else None
        if not isinstance(second, Numeral) or second.sense or not 1 < second.low <= 100:
            return None
        if not 0 < first.low < second.low or self.tables.units.match(self.words, second.end):
            return None
        if second.end < len(self.words) and self.tables.months.match(self.words, second.end):
            return None
        return _share(first.low, second.low), second.end

    def _every(self, start: int) -> tuple[Amount, int] | None:
        """A share as in "jeder Vierte"; "jeder zweite Tag" is none."""
        end = self.tables.word("every", self.words, start)
        ordinal = self.tables.ordinals.match(self.words, end) if end else None
        if ordinal is None or not 2 <= ordinal[0] <= 20:
            return None
        if self.tables.units.match(self.words, ordinal[1]) or (
            self.tables.weekdays.match(self.words, ordinal[1])
        ):
            return None
        return _share(Fraction(1), ordinal[0]), ordinal[1]


def _share(count: Fraction, of: Fraction) -> Amount:
    """So many of so many, rounded as newsrooms round it."""
    half = Fraction(1, 2)
    low, high = count / (of + half), count / (of - half)
    return Amount(low * 100, high * 100, "share", count / of * 100, ("ratio", count, of))


def _amount(saying: Saying) -> Amount:
    measure = MEASURES.get(saying.unit)
    size = measure.size if measure else Fraction(1)
    offset = measure.offset if measure else Fraction(0)
    unit = measure.dimension if measure else saying.unit
    low, high = saying.low, saying.high
    if saying.sense == "fraction":
        # "More than half" is "more than 50 per cent", but a half is rounder than 50 per cent.
        identity: tuple[object, ...] = ("fraction", low, "")
        if saying.hedge:
            identity = (low * 100, low * 100, saying.hedge, "share", "")
        least, most = HEDGES.get(saying.hedge, (Fraction(19, 20), Fraction(21, 20)))
        share = None if saying.hedge else low * 100
        return Amount(low * least * 100, high * most * 100, "share", share, identity)
    identity = ((low - offset) * size, (high - offset) * size, saying.hedge, unit, saying.sense)
    if low == high and not _is_year(saying):
        low, high = allowed(low, saying.hedge, measure is not None)
    is_number = saying.low == saying.high and saying.hedge in ("", "about")
    number = (saying.low - offset) * size if is_number else None
    return Amount((low - offset) * size, (high - offset) * size, unit, number, identity)


def _is_year(saying: Saying) -> bool:
    """Whether a number can be a year, which nobody rounds."""
    return not saying.is_grouped and not saying.hedge and _FIRST_YEAR <= saying.low <= _LAST_YEAR
