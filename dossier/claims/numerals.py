"""Numbers in running words: digits, words, fractions, and what "a few hundred" bounds."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from dossier.claims.hedges import Bounds, many
from dossier.claims.parts import Part, Parts
from dossier.frozen import dataclass
from dossier.language import FIRST_LITERAL, Kind, Lexeme, Rule, Tables, has_rule

BEFORE = (
    ("half_before", Fraction(1, 2)),
    ("quarter_more_before", Fraction(1, 4)),
    ("quarter_less_before", Fraction(-1, 4)),
)
"""Uses of words before a number that add a part to it, and the part."""
_ALONE = frozenset(
    {"duration-hour", "duration-day", "duration-week", "duration-month", "duration-year"}
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at a place."""

    low: Fraction
    high: Fraction
    end: int
    sense: str = ""
    """``fraction`` of a whole, ``few``, ``many``, ``tens``; empty for a plain number."""
    plain: Fraction | None = None
    """The number before its last word, and what that multiplies: 25 and 1000 in 25 thousand."""
    scale: Fraction = Fraction(1)
    unit: str = ""
    """Of a word that says its unit too: полчаса."""

    @property
    def bounds(self) -> Bounds:
        """The least and the most."""
        return self.low, self.high


@dataclass(frozen=True, slots=True)
class Opaque:
    """Something with digits or number words that cannot be read as a whole."""

    end: int


class Numerals:
    """Reads numbers from lexemes of one language."""

    def __init__(self, language_tables: Tables, words: Sequence[Lexeme]) -> None:
        self.tables = language_tables
        self.words = words
        self.parts = Parts(language_tables, words)
        self._read: dict[int, Numeral | Opaque | None] = {}
        self._whole: dict[int, tuple[int, int] | None] = {}

    def starting_at(self, start: int) -> Numeral | Opaque | None:
        """The number that begins at a place; nothing where none does."""
        if start not in self._read:  # times of day and amounts ask at every word
            self._read[start] = self._read_at(start)
        return self._read[start]

    def _read_at(self, start: int) -> Numeral | Opaque | None:
        if start >= len(self.words):
            return None
        return (
            self._few(start)
            or self._many(start)
            or self._fraction(start)
            or self._article(start)
            or self._bare_unit(start)
            or self._run(start)
        )

    def _few(self, start: int) -> Numeral | None:
        match = self.tables.few.match(self.words, start)
        if not match:
            return None
        (low, high), end = match
        longer = self.tables.many.match(self.words, start)
        if longer and longer[1] > end:
            return None  # 数百: the longer phrase means something of its own
        if hundreds := self.tables.many.match(self.words, end):  # несколько сотен
            scale_of = Fraction(hundreds[0], 2)
            return Numeral(low * scale_of, high * scale_of, hundreds[1], "few")
        scale = self._run(end)
        if isinstance(scale, Numeral) and self.parts.is_scale(end):
            return Numeral(low * scale.low, high * scale.low, scale.end, "few")
        return Numeral(Fraction(low), Fraction(high), end, "few")

    def _is_one(self, start: int) -> bool:
        """Whether a word for thousands is one of them in another case: около тысячи."""
        is_hedged = self.tables.hedges.before(self.words, start) is not None
        return (
            is_hedged
            and has_rule(self.tables.code, Rule.THOUSAND_IS_ONE)
            and self.parts.is_scale(start)
        )

    def _many(self, start: int) -> Numeral | None:
        match = self.tables.many.match(self.words, start)
        if not match or self._is_one(start):
            return None
        least, end = match
        link = self.tables.word("many_of", self.words, end)
        second = self.tables.many.match(self.words, link) if link else None
        low, high = many(least)
        if not second and self.parts.is_scale(link or end) and least in (20, 200):
            number = self._run(link or end)
            if isinstance(number, Numeral):
                return Numeral(low * number.low, high * number.low, number.end, "many")
        if second:
            scale = Fraction(second[0], 2)
            return Numeral(low * scale, high * scale, second[1], "many")
        return Numeral(low, high, end, "many")

    def _fraction(self, start: int) -> Numeral | Opaque | None:
        """A part: of a number that follows, of a unit, or of a whole."""
        language_tables = self.tables
        for use, value in (("one_and_half", Fraction(3, 2)), ("two_and_half", Fraction(5, 2))):
            if end := language_tables.word(use, self.words, start):
                return self._times(value, end)
        if fused := language_tables.fused_halves.match(self.words, start):
            meaning, end = fused
            half = Fraction(1, 2)
            if meaning.isdecimal():
                return Numeral(half * int(meaning), half * int(meaning), end)
            return Numeral(half, half, end, unit=meaning)
        if two := language_tables.fused_twos.match(self.words, start):
            end = language_tables.word("and_a_half", self.words, two[1])
            value = Fraction(5, 2) if end else Fraction(2)
            return Numeral(value, value, end or two[1], unit=two[0])
        for use, more in BEFORE:
            if end := language_tables.word(use, self.words, start):
                return self._with_more(more, end)
        part = language_tables.fractions.match(self.words, start)
        return self._part(*part) if part else None

    def _with_more(self, more: Fraction, end: int) -> Numeral | Opaque:
        """A number and a part of its last word: Hindi साढ़े तीन हज़ार is 3,500."""
        number = self._run(end)
        if number is None and more == Fraction(1, 4) and self.tables.units.match(self.words, end):
            return Numeral(1 + more, 1 + more, end)  # सवा घंटा
        if not isinstance(number, Numeral) or number.plain is None:
            return Opaque(end)
        value = (number.plain + more) * number.scale
        return Numeral(value, value, number.end)

    def _part(self, value: Fraction, end: int) -> Numeral | Opaque:
        """A fraction in words, and what it is a part of."""
        if end < len(self.words) and self.words[end].text == "-" and self.words[end].is_glued:
            end += self.parts.is_scale(end + 1)  # un demi-million
        link = self.tables.word("link_links", self.words, end)
        for place in (link, end) if link else (end,):
            if self.parts.is_scale(place):
                return self._times(value, place)
            if self.tables.units.match(self.words, place):
                return Numeral(value, value, place)
        return Numeral(value, value, end, "fraction")

    def _times(self, value: Fraction, end: int) -> Numeral | Opaque:
        if self.parts.is_scale(end):
            number = self._run(end)
            if not isinstance(number, Numeral):
                return Opaque(end)
            return Numeral(value * number.low, value * number.low, number.end)
        return Numeral(value, value, end)

    def _article(self, start: int) -> Numeral | Opaque | None:
        """One of what follows, as in "a hundred" or "an hour"."""
        word, language_tables = self.words[start], self.tables
        if word.kind is not Kind.WORD or word.text not in language_tables.articles:
            if tens := language_tables.tens.match(self.words, start):
                return self._tens(*tens)
            return None
        if tens := language_tables.tens.match(self.words, start):
            return self._tens(*tens)
        if self.parts.is_scale(start + 1):
            return self._run(start + 1)
        if language_tables.units.match(self.words, start + 1):
            return Numeral(Fraction(1), Fraction(1), start + 1, plain=Fraction(1))
        return None

    def _bare_unit(self, start: int) -> Numeral | None:
        """One, where nothing says so: "hora y media", "час с половиной", "час тридцать минут"."""
        unit = self.tables.units.match(self.words, start)
        if unit is None or unit[0] not in _ALONE:
            return None
        link = self.tables.word("and", self.words, unit[1])
        more = None if self.tables.articles else self._run(link or unit[1])
        if isinstance(more, Numeral) and self.tables.units.match(self.words, more.end):
            return Numeral(Fraction(1), Fraction(1), start, plain=Fraction(1))
        if self.tables.word("and_a_half", self.words, unit[1]):
            return Numeral(Fraction(1), Fraction(1), start, plain=Fraction(1))
        return None

    def _tens(self, value: int, end: int) -> Numeral:
        end = self.tables.word("many_of", self.words, end) or end
        return Numeral(Fraction(value), Fraction(value), end, "tens")

    def _run(self, start: int) -> Numeral | Opaque | None:
        """The longest number in digits and words; opaque where a part of it is left over."""
        parts = self.parts.starting_at(start)
        if not parts or (self.tables.numbers.digits_add and self._is_large_scale(parts[0])):
            return None
        for count in range(len(parts), 0, -1):
            value = self._value(parts[:count])
            if value is None:
                continue
            remaining = parts[count:]
            if remaining and self._is_number(remaining[0]):
                return Opaque(parts[-1].end)
            end = parts[count - 1].end
            if more := self._pointed(value, end) or self._with_part(value, end):
                return more
            return Numeral(value, value, end, "", *self._scaled(parts[:count], value))
        return Opaque(parts[-1].end) if any(map(self._is_number, parts)) else None

    def _is_large_scale(self, part: Part) -> bool:
        """Whether a word is 万 or more, before which Chinese and Japanese have a number."""
        return part.literal is None and self.tables.numbers.scales.get(part.text, 0) >= 10_000

    def _is_number(self, part: Part) -> bool:
        return part.literal is not None or self.tables.numbers.is_number(part.text)

    def whole(self, start: int) -> tuple[int, int] | None:
        """A whole number below a hundred in digits or words, as of an hour, and its end."""
        if start not in self._whole:
            self._whole[start] = self._whole_at(start)
        return self._whole[start]

    def _whole_at(self, start: int) -> tuple[int, int] | None:
        if start >= len(self.words):
            return None
        word = self.words[start]
        if word.kind is Kind.NUMBER:
            is_whole = word.text.isdecimal() and len(word.text) < 3
            return (int(word.text), start + 1) if is_whole else None
        for end in range(min(start + 3, len(self.words)), start, -1):
            value = self.tables.numbers.value(part.text for part in self.words[start:end])
            if value is not None and value.denominator == 1 and value < 100:
                return int(value), end
        return None

    def _value(self, parts: Sequence[Part]) -> Fraction | None:
        literals = [part.literal for part in parts if part.literal is not None]
        numbered = iter(range(len(literals)))
        texts = [
            part.text if part.literal is None else chr(FIRST_LITERAL + next(numbered))
            for part in parts
        ]
        if len(parts) == 1 and literals:
            return literals[0]
        return self.tables.numbers.value(texts, tuple(literals))

    def _scaled(self, parts: Sequence[Part], value: Fraction) -> tuple[Fraction | None, Fraction]:
        """A number without the word that multiplies it, and what that word is worth."""
        scale = self.tables.numbers.scales.get(parts[-1].text.replace("'", ""))
        if scale is None or len(parts) == 1:
            return value, Fraction(1)
        plain = self._value(parts[:-1])
        return (plain, scale) if plain is not None and plain * scale == value else (None, scale)

    def _with_part(self, value: Fraction, end: int) -> Numeral | None:
        """A part in words before what it is a part of, as in "two and a quarter miles"."""
        if end >= len(self.words) or self.words[end].text not in self.tables.numbers.joiners:
            return None
        part = self.tables.fractions.match(self.words, end + 1)
        if value.denominator != 1 or part is None or part[0] >= 1:
            return None
        if not self.parts.is_scale(part[1]) and not self.tables.units.match(self.words, part[1]):
            return None
        number = self._times(value + part[0], part[1])
        return number if isinstance(number, Numeral) else None

    def _pointed(self, value: Fraction, end: int) -> Numeral | None:
        """Decimals in words, as in "two point five million"."""
        place = self.tables.word("point", self.words, end)
        if not place or value.denominator != 1:
            return None
        digits = ""
        while place < len(self.words):
            figure = self.tables.numbers.value([self.words[place].text])
            if figure is None or figure >= 10 or self.words[place].kind is not Kind.WORD:
                break
            digits += str(figure)
            place += 1
        if not digits:
            return None
        number_read = value + Fraction(int(digits), 10 ** len(digits))
        number = self._times(number_read, place)
        return number if isinstance(number, Numeral) else None
