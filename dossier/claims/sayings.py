"""One number as said: with its sign, its currency, what multiplies it, and its unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from dossier.claims.beside import Beside
from dossier.claims.measures import ABBREVIATED, CODES, MEASURES, currency_sign, may_be_one
from dossier.claims.numerals import Numeral, Numerals, Opaque
from dossier.frozen import dataclass
from dossier.language import Kind, Lexeme, Tables

_COUNTERS = frozenset("人名件台隻匹頭社軒棟機発歳岁辆艘位户條条次回本枚架颗")
"""What East Asian languages count by, each after its number."""
_OPENING = frozenset({"", "(", "[", '"', "'"})


@dataclass(frozen=True, slots=True)
class Said:
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

    def __init__(self, known: Tables, words: Sequence[Lexeme]) -> None:
        self.known = known
        self.words = words
        self.numerals = Numerals(known, words)
        self.beside = Beside(known, words)

    def at(self, start: int, hedge: str) -> Said | Opaque | None:
        """A sign, a currency, a number, what multiplies it, and its unit."""
        if below := self._below_zero(start, hedge):
            return below
        at, words = start, self.words
        percent = self.known.word("percent", words, at)
        at = percent or at
        minus, at = self._minus(at)
        currency, at = self._currency(at)
        if currency and not minus:
            minus, at = self._minus(at)
        if at > start and at < len(words) and words[at].text == "." and words[at].is_glued:
            at += 1  # Rs. 500
        number = self.numerals.at(at)
        if number is None or isinstance(number, Opaque):
            return number
        if not hedge and self._is_code(start, at):
            return Opaque(number.end)
        said = Said(
            *number.bounds, number.end, number.sense, hedge, number.unit or currency,
            self._is_grouped(at, number), number.plain, number.scale,
        )  # fmt: skip
        if number.sense == "tens":
            said = replace(said, sense="", hedge=hedge or "about")
        said = self._multiplied(said)
        said = replace(said, unit="concentr-percent") if percent else self.measured(said)
        said = self._past_link(self._composed(said))
        if minus or self.known.word("below_zero", words, said.end):
            end = self.known.word("below_zero", words, said.end) or said.end
            said = replace(said, low=-said.high, high=-said.low, end=end)
        return said

    def _past_link(self, said: Said) -> Said:
        """The number past what leads from millions to what is counted: "deux millions de"."""
        last = self.words[said.end - 1]
        is_half = said.low >= 10**6 and last.kind is Kind.WORD  # um milhão e meio de
        if said.unit or not (is_half or self.known.numbers.scales.get(last.text, 0) >= 10**6):
            return said
        link = self.known.word("link_links", self.words, said.end)
        return replace(said, end=link) if link and link < len(self.words) else said

    def _below_zero(self, start: int, hedge: str) -> Said | None:
        """A number between the words for "from nought … down", as Hindi has it."""
        number = self.known.word("below_zero_around", self.words, start)
        said = self.at(number, hedge) if number else None
        if not isinstance(said, Said):
            return None
        end = self.known.word("below_zero_end", self.words, said.end)
        return replace(said, low=-said.high, high=-said.low, end=end) if end else None

    def _is_grouped(self, at: int, number: Numeral) -> bool:
        digits = self.words[at].text
        return not (number.end == at + 1 and digits.isdecimal() and len(digits) == 4)

    def _is_code(self, start: int, at: int) -> bool:
        """Whether digits belong to a name: F-16, G7, A320."""
        word = self.words[at]
        if word.kind is not Kind.NUMBER or not word.is_glued or at == 0 or at != start:
            return False
        before = self.words[at - 1]
        if before.kind is Kind.WORD:
            return ord(before.text[-1]) < 0x3000
        if before.text in ("#", "№"):
            return True
        return (
            before.text in ("-", "/", ".", ":")
            and before.is_glued
            and at > 1
            and self.words[at - 2].kind is Kind.WORD
        )

    def _minus(self, at: int) -> tuple[bool, int]:
        if end := self.known.word("minus", self.words, at):
            return True, end
        if at + 1 < len(self.words) and self.words[at].text == "-" and self.words[at + 1].is_glued:
            before = self.words[at - 1].text if at else ""
            if not self.words[at].is_glued or before in _OPENING:
                return True, at + 1
        return False, at

    def _currency(self, at: int) -> tuple[str, int]:
        """The currency before a number, by sign or code, and where the number begins."""
        if at >= len(self.words) - 1:
            return "", at
        if signed := currency_sign(self.words, at):
            return signed
        word, following = self.words[at], self.words[at + 1]
        if word.is_capital and (following.kind is Kind.NUMBER or following.text in ("-", ".")):
            if word.text.upper() in CODES:
                return word.text.upper(), at + 1
            if word.text in ABBREVIATED:
                return ABBREVIATED[word.text], at + 1
        return "", at

    def _multiplied(self, said: Said) -> Said:
        """A letter stuck to the digits that multiplies them: 90k, $1.5m."""
        if said.end >= len(self.words) or said.sense:
            return said
        word = self.words[said.end]
        scale = self.known.glued.get(word.text)
        is_stuck = word.is_glued and self.words[said.end - 1].kind is Kind.NUMBER
        has_sign = self.beside.is_sign(said.end + 1)  # 2,5 M€
        is_plain = (
            word.text == "k"
            or said.unit
            or self.beside.money(said.end + 1)
            or self._is_crowd(said.end + 1)
        )
        if scale is None or not (has_sign or (is_stuck and is_plain)):
            return said
        return replace(
            said, low=said.low * scale, high=said.high * scale, end=said.end + 1,
            plain=said.low, scale=scale, is_grouped=True,
        )  # fmt: skip

    def _is_crowd(self, at: int) -> bool:
        """Whether what is counted in millions follows, so that m is no metre: 10m people."""
        return bool(self.known.word("crowd", self.words, at)) or (
            self.known.units.match(self.words, at) is not None
        )

    def measured(self, said: Said) -> Said:
        """The number with the unit or the currency after it, and "and a half" after that."""
        if said.unit in MEASURES:
            return self._sized(said, said.unit, said.end)
        at = self._past(said)
        unit, money = (
            self.beside.stuck(at) or self.known.units.match(self.words, at),
            self.beside.money(at),
        )
        if unit and money and unit[1] == money[1] and not said.unit and said.high < 10**5:
            # Pounds are money or a weight: the word alone does not say.
            return replace(said, unit=f"?{unit[0]}", end=unit[1], is_grouped=True)
        if money and (not unit or money[1] >= unit[1]):
            return self._paid(said, *money)
        if unit and unit[0] == "concentr-tenth" and self.beside.begins_other_word(unit[1]):
            unit = None
        if unit and not said.unit:
            return self._sized(said, *unit)
        return self._counted(said, at)

    def _paid(self, said: Said, currency: str, end: int) -> Said:
        """The number with a currency after it, which may say more than a sign before it."""
        if said.unit and not may_be_one(said.unit, currency):
            return said
        specific = currency if currency in CODES or not said.unit else said.unit
        return replace(said, unit=specific, end=end, is_grouped=True)

    def _counted(self, said: Said, at: int) -> Said:
        """The number with the word that East Asian languages count by."""
        counter = self.words[at].text if at < len(self.words) else ""
        if self.known.code not in ("ja", "zh") or said.unit or counter not in _COUNTERS:
            return said
        return replace(said, unit=f"#{counter}", end=at + 1, is_grouped=True)

    def _past(self, said: Said) -> int:
        """Past what may stand between a number and its unit."""
        at, words = said.end, self.words
        if at >= len(words):
            return at
        if words[at].text == "." and words[at - 1].text in self.known.numbers.scales:
            return at + 1  # 5 Mrd. Euro
        if link := self._linked(said, at):
            return link
        if words[at].text == "-" and words[at].is_glued and at + 1 < len(words):
            return at + words[at + 1].is_glued  # a 90-minute meeting
        return at

    def _linked(self, said: Said, at: int) -> int:
        """Past "of" or "of an" before a unit or a currency; 0 where none stands there."""
        link = self.known.word("link_links", self.words, at)
        last = self.words[at - 1]
        is_half = said.low >= 10**6 and last.kind is Kind.WORD
        if link and (is_half or last.text in self.known.numbers.scales) and self.beside.money(link):
            return link  # 5 milhões de reais, dos millones y medio de euros
        if link and 0 < said.low < 1 and self.known.units.match(self.words, link):
            return link  # 3/4 of an hour
        link = self.known.word("many_of", self.words, at)
        is_round = said.sense in ("many", "few")
        if (
            link
            and is_round
            and (self.beside.money(link) or self.known.units.match(self.words, link))
        ):
            return link  # tens of millions of dollars
        return 0

    def _sized(self, said: Said, name: str, end: int) -> Said:
        """The number with its unit, and with "and a half" after that."""
        half = self.known.word("and_a_half", self.words, end) or self.known.word(
            "unit_half", self.words, end
        )
        low, high = said.low, said.high
        quarter = 0 if half else self.known.word("and_a_quarter", self.words, end)
        if half or quarter:
            more = Fraction(1, 2) if half else Fraction(1, 4)
            low, high, end = low + more, high + more, half or quarter
        sense = "" if said.sense == "fraction" else said.sense
        return replace(said, low=low, high=high, unit=name, end=end, sense=sense, is_grouped=True)

    def _composed(self, said: Said) -> Said:
        """An hour and forty minutes, 1h40, 5 feet 10 inches: one amount."""
        measure = MEASURES.get(said.unit)
        if measure is None or measure.offset or said.low != said.high or said.sense:
            return said
        at = said.end
        if at < len(self.words) and self.words[at].text == ",":
            at += 1
        joined = self.known.word("and", self.words, at)
        number = self.numerals.at(joined or at)
        if not isinstance(number, Numeral) or number.sense or number.low != number.high:
            return said
        unit = self.beside.stuck(number.end) or self.known.units.match(self.words, number.end)
        if unit and said.unit == "duration-hour" and self.words[number.end].text == "m":
            unit = ("duration-minute", unit[1])  # 1h 30m
        if unit is None:
            is_last = at == said.end and number.end == len(self.words)  # 2 heures 30
            is_short = self.words[at - 1].text == "h" and (
                self.words[at - 1].is_glued == self.words[at].is_glued
            )
            if said.unit != "duration-hour" or not (is_short or is_last):
                return said
            if re.fullmatch(r"\d\d", self.words[at].text) is None:
                return said
            unit = ("duration-minute", number.end)
        smaller = MEASURES[unit[0]]
        is_smaller = smaller.dimension == measure.dimension and smaller.size < measure.size
        if not is_smaller or number.low * smaller.size >= measure.size:
            return said
        whole = said.low + number.low * smaller.size / measure.size
        return self._composed(replace(said, low=whole, high=whole, end=unit[1]))

    def hedged(self, said: Said) -> Said:
        """A hedge after the amount: "or more", "plus", a plus sign."""
        at = said.end
        if at < len(self.words) and self.words[at].text == "+" and not said.hedge:
            said = replace(said, hedge="at_least", end=at + 1)
            return replace(self.measured(said), hedge="at_least")
        if at < len(self.words) and self.words[at].text in ("-", "'") and self.words[at].is_glued:
            at += 1  # 100-plus, Turkish 100'den fazla
        met = self.known.after.match(self.words, at)
        if met and not said.hedge:
            said = replace(said, hedge=met[0], end=met[1])
            return said if said.unit else self._counted(said, said.end)  # 100多人
        return said
