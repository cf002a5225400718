"""One number as said: with its sign, its currency, what multiplies it, and its unit."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from dossier.claims.beside import Beside
from dossier.claims.measures import (
    ABBREVIATED,
    CODES,
    MEASURES,
    currency_code,
    currency_sign,
    may_be_one,
)
from dossier.claims.numerals import Numeral, Numerals, Opaque
from dossier.frozen import dataclass
from dossier.language import Kind, Rule, has_rule

_COUNTERS = frozenset("人名件台隻匹頭社軒棟機発歳岁辆艘位户條条次回本枚架颗")
"""What East Asian languages count by, each after its number."""
_OPENING = frozenset({"", "(", "[", '"', "'"})


@dataclass(frozen=True, slots=True)
class Saying:
    """A number as said, in its unit, with what stands around it."""

    low: Fraction
    high: Fraction
    end: int
    sense: str
    hedge: str
    unit: str = ""
    """The unit's name, or the currency's."""
    is_grouped: bool = True
    """Whether the number is anything but four bare digits, as a year has."""
    plain: Fraction | None = None
    scale: Fraction = Fraction(1)


class Sayings:
    """Reads numbers with their units from lexemes of one language."""

    def __init__(self, numerals: Numerals) -> None:
        self.tables = numerals.tables
        self.words = numerals.words
        self.numerals = numerals
        self.beside = Beside(numerals.tables, numerals.words)

    def starting_at(self, start: int, hedge: str) -> Saying | Opaque | None:
        """A sign, a currency, a number, what multiplies it, and its unit.

        Args:
            start: the index of a lexeme.
            hedge: the sense of the words before it; empty for none.
        """
        if below := self._below_zero(start, hedge):
            return below
        index, words = start, self.words
        percent = self.tables.word("percent", words, index)
        index = percent or index
        minus, index = self._minus(index)
        currency, index = self._currency(index)
        if currency and not minus:
            minus, index = self._minus(index)
        if (
            index > start
            and index < len(words)
            and words[index].text == "."
            and words[index].is_glued
        ):
            index += 1  # Rs. 500
        number = self.numerals.starting_at(index)
        if number is None or isinstance(number, Opaque):
            return number
        if not hedge and self._is_code(start, index):
            return Opaque(number.end)
        saying = Saying(
            *number.bounds, number.end, number.sense, hedge, number.unit or currency,
            self._is_grouped(index, number), number.plain, number.scale,
        )  # fmt: skip
        if number.sense == "tens":
            saying = replace(saying, sense="", hedge=hedge or "about")
        saying = self._multiplied(saying)
        saying = replace(saying, unit="concentr-percent") if percent else self.measured(saying)
        saying = self._past_link(self._composed(saying))
        if minus or self.tables.word("below_zero", words, saying.end):
            end = self.tables.word("below_zero", words, saying.end) or saying.end
            saying = replace(saying, low=-saying.high, high=-saying.low, end=end)
        return saying

    def _past_link(self, saying: Saying) -> Saying:
        """The number past what leads from millions to what is counted: "deux millions de"."""
        last = self.words[saying.end - 1]
        is_half = saying.low >= 10**6 and last.kind is Kind.WORD  # um milhão e meio de
        if saying.unit or not (is_half or self.tables.numbers.scales.get(last.text, 0) >= 10**6):
            return saying
        link = self.tables.word("link_links", self.words, saying.end)
        return replace(saying, end=link) if link and link < len(self.words) else saying

    def _below_zero(self, start: int, hedge: str) -> Saying | None:
        """A number between the words for "from nought … down", as Hindi has it."""
        number = self.tables.word("below_zero_around", self.words, start)
        saying = self.starting_at(number, hedge) if number else None
        if not isinstance(saying, Saying):
            return None
        end = self.tables.word("below_zero_end", self.words, saying.end)
        return replace(saying, low=-saying.high, high=-saying.low, end=end) if end else None

    def _is_grouped(self, index: int, number: Numeral) -> bool:
        digits = self.words[index].text
        return not (number.end == index + 1 and digits.isdecimal() and len(digits) == 4)

    def _is_code(self, start: int, index: int) -> bool:
        """Whether digits belong to a name: F-16, G7, A320."""
        word = self.words[index]
        if word.kind is not Kind.NUMBER or not word.is_glued or index == 0 or index != start:
            return False
        before = self.words[index - 1]
        if before.kind is Kind.WORD:
            return ord(before.text[-1]) < 0x3000
        if before.text in ("#", "№"):
            return True
        return (
            before.text in ("-", "/", ".", ":")
            and before.is_glued
            and index > 1
            and self.words[index - 2].kind is Kind.WORD
        )

    def _minus(self, index: int) -> tuple[bool, int]:
        if end := self.tables.word("minus", self.words, index):
            return True, end
        if (
            index + 1 < len(self.words)
            and self.words[index].text == "-"
            and self.words[index + 1].is_glued
        ):
            before = self.words[index - 1].text if index else ""
            if not self.words[index].is_glued or before in _OPENING:
                return True, index + 1
        return False, index

    def _currency(self, index: int) -> tuple[str, int]:
        """The currency before a number, by sign or code, and where the number begins."""
        if index >= len(self.words) - 1:
            return "", index
        if signed := currency_sign(self.words, index):
            return signed
        word, following = self.words[index], self.words[index + 1]
        if word.is_capital and (following.kind is Kind.NUMBER or following.text in ("-", ".")):
            if coded := currency_code(self.words, index):
                return coded
            if word.text in ABBREVIATED:
                return ABBREVIATED[word.text], index + 1
        return "", index

    def _multiplied(self, saying: Saying) -> Saying:
        """A letter stuck to the digits that multiplies them: 90k, $1.5m."""
        if saying.end >= len(self.words) or saying.sense:
            return saying
        word = self.words[saying.end]
        scale = self.tables.glued.get(word.text)
        is_stuck = word.is_glued and self.words[saying.end - 1].kind is Kind.NUMBER
        has_sign = self.beside.is_sign(saying.end + 1)  # 2,5 M€
        is_plain = (
            word.text == "k"
            or saying.unit
            or self.beside.money(saying.end + 1)
            or self._is_crowd(saying.end + 1)
        )
        if scale is None or not (has_sign or (is_stuck and is_plain)):
            return saying
        return replace(
            saying, low=saying.low * scale, high=saying.high * scale, end=saying.end + 1,
            plain=saying.low, scale=scale, is_grouped=True,
        )  # fmt: skip

    def _is_crowd(self, index: int) -> bool:
        """Whether what is counted in millions follows, so that m is no metre: 10m people."""
        return bool(self.tables.word("crowd", self.words, index)) or (
            self.tables.units.match(self.words, index) is not None
        )

    def measured(self, saying: Saying) -> Saying:
        """The number with the unit or the currency after it, and "and a half" after that."""
        if saying.unit in MEASURES:
            return self._sized(saying, saying.unit, saying.end)
        index = self._past(saying)
        unit, money = (
            self.beside.stuck(index) or self.tables.units.match(self.words, index),
            self.beside.money(index),
        )
        if unit and money and unit[1] == money[1] and not saying.unit and saying.high < 10**5:
            # Pounds are money or a weight: the word alone does not say.
            return replace(saying, unit=f"?{unit[0]}", end=unit[1], is_grouped=True)
        if money and (not unit or money[1] >= unit[1]):
            return self._paid(saying, *money)
        if unit and unit[0] == "concentr-tenth" and self.beside.begins_other_word(unit[1]):
            unit = None
        if unit and not saying.unit:
            return self._sized(saying, *unit)
        return self._counted(saying, index)

    def _paid(self, saying: Saying, currency: str, end: int) -> Saying:
        """The number with a currency after it, which may say more than a sign before it."""
        if saying.unit and not may_be_one(saying.unit, currency):
            return saying
        specific = currency if currency in CODES or not saying.unit else saying.unit
        return replace(saying, unit=specific, end=end, is_grouped=True)

    def _counted(self, saying: Saying, index: int) -> Saying:
        """The number with the word that East Asian languages count by."""
        counter = self.words[index].text if index < len(self.words) else ""
        if not has_rule(self.tables.code, Rule.UNSPACED) or saying.unit or counter not in _COUNTERS:
            return saying
        return replace(saying, unit=f"#{counter}", end=index + 1, is_grouped=True)

    def _past(self, saying: Saying) -> int:
        """Past what may stand between a number and its unit."""
        index, words = saying.end, self.words
        if index >= len(words):
            return index
        if words[index].text == "." and words[index - 1].text in self.tables.numbers.scales:
            return index + 1  # 5 Mrd. Euro
        if link := self._linked(saying, index):
            return link
        if words[index].text == "-" and words[index].is_glued and index + 1 < len(words):
            return index + words[index + 1].is_glued  # a 90-minute meeting
        return index

    def _linked(self, saying: Saying, index: int) -> int:
        """Past "of" or "of an" before a unit or a currency; 0 where none stands there."""
        link = self.tables.word("link_links", self.words, index)
        last = self.words[index - 1]
        is_half = saying.low >= 10**6 and last.kind is Kind.WORD
        if (
            link
            and (is_half or last.text in self.tables.numbers.scales)
            and self.beside.money(link)
        ):
            return link  # 5 milhões de reais, dos millones y medio de euros
        if link and 0 < saying.low < 1 and self.tables.units.match(self.words, link):
            return link  # 3/4 of an hour
        link = self.tables.word("many_of", self.words, index)
        is_round = saying.sense in ("many", "few")
        if (
            link
            and is_round
            and (self.beside.money(link) or self.tables.units.match(self.words, link))
        ):
            return link  # tens of millions of dollars
        return 0

    def _sized(self, saying: Saying, name: str, end: int) -> Saying:
        """The number with its unit, and with "and a half" after that."""
        half = self.tables.word("and_a_half", self.words, end) or self.tables.word(
            "unit_half", self.words, end
        )
        low, high = saying.low, saying.high
        quarter = 0 if half else self.tables.word("and_a_quarter", self.words, end)
        if half or quarter:
            more = Fraction(1, 2) if half else Fraction(1, 4)
            low, high, end = low + more, high + more, half or quarter
        sense = "" if saying.sense == "fraction" else saying.sense
        return replace(saying, low=low, high=high, unit=name, end=end, sense=sense, is_grouped=True)

    def _composed(self, saying: Saying) -> Saying:
        """An hour and forty minutes, 1h40, 5 feet 10 inches: one amount."""
        measure = MEASURES.get(saying.unit)
        if measure is None or measure.offset or saying.low != saying.high or saying.sense:
            return saying
        index = saying.end
        if index < len(self.words) and self.words[index].text == ",":
            index += 1
        joined = self.tables.word("and", self.words, index)
        number = self.numerals.starting_at(joined or index)
        if not isinstance(number, Numeral) or number.sense or number.low != number.high:
            return saying
        unit = self.beside.stuck(number.end) or self.tables.units.match(self.words, number.end)
        if unit and saying.unit == "duration-hour" and self.words[number.end].text == "m":
            unit = ("duration-minute", unit[1])  # 1h 30m
        if unit is None:
            is_last = index == saying.end and number.end == len(self.words)  # 2 heures 30
            is_short = self.words[index - 1].text == "h" and (
                self.words[index - 1].is_glued == self.words[index].is_glued
            )
            if saying.unit != "duration-hour" or not (is_short or is_last):
                return saying
            if re.fullmatch(r"\d\d", self.words[index].text) is None:
                return saying
            unit = ("duration-minute", number.end)
        smaller = MEASURES[unit[0]]
        is_smaller = smaller.dimension == measure.dimension and smaller.size < measure.size
        if not is_smaller or number.low * smaller.size >= measure.size:
            return saying
        total = saying.low + number.low * smaller.size / measure.size
        return self._composed(replace(saying, low=total, high=total, end=unit[1]))

    def hedged(self, saying: Saying) -> Saying:
        """A hedge after the amount: "or more", "plus", a plus sign."""
        index = saying.end
        if index < len(self.words) and self.words[index].text == "+" and not saying.hedge:
            saying = replace(saying, hedge="at_least", end=index + 1)
            return replace(self.measured(saying), hedge="at_least")
        if (
            index < len(self.words)
            and self.words[index].text in ("-", "'")
            and self.words[index].is_glued
        ):
            index += 1  # 100-plus, Turkish 100'den fazla
        match = self.tables.after.match(self.words, index)
        if match and not saying.hedge:
            saying = replace(saying, hedge=match[0], end=match[1])
            return saying if saying.unit else self._counted(saying, saying.end)  # 100多人
        return saying
