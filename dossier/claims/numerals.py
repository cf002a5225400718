"""Numbers in running words: digits, words, fractions, and what "a few hundred" bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from dossier.claims.hedges import Bounds, many
from dossier.language import AND_A_HALF, FIRST_LITERAL, Kind, Lexeme, Tables, is_vulgar

_PARTS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20})
"""What newsrooms part a whole into; other slashes stand in dates, scores and addresses."""


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


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a number: what it is read as, and where it ends."""

    text: str
    end: int
    literal: Fraction | None = None


class Numerals:
    """Reads numbers from lexemes of one language."""

    def __init__(self, known: Tables, words: Sequence[Lexeme]) -> None:
        self.known = known
        self.words = words

    def at(self, start: int) -> Numeral | Opaque | None:
        """The number that begins at a place; nothing where none does."""
        if start >= len(self.words):
            return None
        return (
            self._few(start)
            or self._many(start)
            or self._fraction(start)
            or self._article(start)
            or self._run(start)
        )

    def _few(self, start: int) -> Numeral | None:
        met = self.known.few.match(self.words, start)
        if not met:
            return None
        (low, high), end = met
        if many_ := self.known.many.match(self.words, start):
            if many_[1] > end:
                return None  # 数百, "several dozens": the longer phrase is the table's own
        scale = self._run(end)
        if isinstance(scale, Numeral) and self._is_scale(end):
            return Numeral(low * scale.low, high * scale.low, scale.end, "few")
        return Numeral(Fraction(low), Fraction(high), end, "few")

    def _many(self, start: int) -> Numeral | None:
        met = self.known.many.match(self.words, start)
        if not met:
            return None
        least, end = met
        link = self.known.word("many_of", self.words, end)
        second = self.known.many.match(self.words, link) if link else None
        low, high = many(least)
        if second:
            scale = Fraction(second[0], 2)
            return Numeral(low * scale, high * scale, second[1], "many")
        return Numeral(low, high, end, "many")

    def _is_scale(self, at: int) -> bool:
        """Whether a word that multiplies stands at a place."""
        return at < len(self.words) and self.words[at].text.replace("'", "") in (
            self.known.numbers.scales
        )

    def _fraction(self, start: int) -> Numeral | Opaque | None:
        """A part: of a number that follows, of a unit, or of a whole."""
        known = self.known
        for use, value in (("one_and_half", Fraction(3, 2)), ("two_and_half", Fraction(5, 2))):
            if end := known.word(use, self.words, start):
                return self._times(value, end)
        if fused := known.fused_halves.match(self.words, start):
            meaning, end = fused
            half = Fraction(1, 2)
            if meaning.isdecimal():
                return Numeral(half * int(meaning), half * int(meaning), end)
            return Numeral(half, half, end, unit=meaning)
        if end := known.word("half_before", self.words, start):
            number = self._run(end)
            if isinstance(number, Numeral) and number.plain is not None:
                value = (number.plain + Fraction(1, 2)) * number.scale
                return Numeral(value, value, number.end)
            return Opaque(end)
        part = known.fractions.match(self.words, start)
        if not part:
            return None
        value, end = part
        link = known.word("link_links", self.words, end)
        for place in (link, end) if link else (end,):
            if self._is_scale(place) and (number := self._run(place)):
                if isinstance(number, Opaque):
                    return number
                return Numeral(value * number.low, value * number.low, number.end)
            if known.units.match(self.words, place):
                return Numeral(value, value, place)
        return Numeral(value, value, end, "fraction")

    def _times(self, value: Fraction, end: int) -> Numeral | Opaque:
        if self._is_scale(end):
            number = self._run(end)
            if not isinstance(number, Numeral):
                return Opaque(end)
            return Numeral(value * number.low, value * number.low, number.end)
        return Numeral(value, value, end)

    def _article(self, start: int) -> Numeral | Opaque | None:
        """ "a hundred", "an hour": one of what follows."""
        word, known = self.words[start], self.known
        if word.kind is not Kind.WORD or word.text not in known.articles:
            if tens := known.tens.match(self.words, start):
                return self._tens(*tens)
            return None
        if tens := known.tens.match(self.words, start):
            return self._tens(*tens)
        if self._is_scale(start + 1):
            number = self._run(start + 1)
            return number
        if known.units.match(self.words, start + 1):
            return Numeral(Fraction(1), Fraction(1), start + 1, plain=Fraction(1))
        return None

    def _tens(self, value: int, end: int) -> Numeral:
        return Numeral(Fraction(value), Fraction(value), end, "tens")

    def _run(self, start: int) -> Numeral | Opaque | None:
        """The longest number in digits and words; opaque where a part of it is left over."""
        parts = self._parts(start)
        if not parts:
            return None
        numbers = self.known.numbers
        for count in range(len(parts), 0, -1):
            value = self._value(parts[:count])
            if value is None:
                continue
            rest = parts[count:]
            if rest and not numbers.is_joiner(rest[0].text):
                return Opaque(parts[-1].end)
            end = parts[count - 1].end
            pointed = self._pointed(value, end)
            if pointed:
                return pointed
            return Numeral(value, value, end, "", *self._scaled(parts[:count], value))
        if all(numbers.is_joiner(part.text) for part in parts):
            return None
        return Opaque(parts[-1].end)

    def _value(self, parts: Sequence[_Part]) -> Fraction | None:
        literals = [part.literal for part in parts if part.literal is not None]
        numbered = iter(range(len(literals)))
        texts = [
            part.text if part.literal is None else chr(FIRST_LITERAL + next(numbered))
            for part in parts
        ]
        if len(parts) == 1 and literals:
            return literals[0]
        return self.known.numbers.value(texts, tuple(literals))

    def _scaled(self, parts: Sequence[_Part], value: Fraction) -> tuple[Fraction | None, Fraction]:
        """A number without the word that multiplies it, and what that word is worth."""
        scale = self.known.numbers.scales.get(parts[-1].text.replace("'", ""))
        if scale is None or len(parts) == 1:
            return value, Fraction(1)
        plain = self._value(parts[:-1])
        return (plain, scale) if plain is not None and plain * scale == value else (None, scale)

    def _pointed(self, value: Fraction, end: int) -> Numeral | None:
        """ "two point five million"."""
        place = self.known.word("point", self.words, end)
        if not place or value.denominator != 1:
            return None
        digits = ""
        while place < len(self.words):
            figure = self.known.numbers.value([self.words[place].text])
            if figure is None or figure >= 10 or self.words[place].kind is not Kind.WORD:
                break
            digits += str(figure)
            place += 1
        if not digits:
            return None
        whole = value + Fraction(int(digits), 10 ** len(digits))
        number = self._times(whole, place)
        return number if isinstance(number, Numeral) else None

    def _parts(self, start: int) -> list[_Part]:
        """The pieces of a number from a place on, as far as they go."""
        parts: list[_Part] = []
        at = start
        while at < len(self.words):
            part = self._mixed(at) or self._digits(at, parts) or self._word(at, parts)
            if part is None:
                break
            parts.append(part)
            at = part.end
            if (
                at + 1 < len(self.words)
                and self.words[at].text == "-"
                and self.words[at].is_glued
                and self.words[at + 1].is_glued
                and parts[-1].literal is None
                and self._word(at + 1, parts)
            ):
                at += 1  # twenty-five
        while parts and parts[-1].text in self.known.numbers.joiners:
            parts.pop()
        return parts

    def _word(self, at: int, parts: Sequence[_Part]) -> _Part | None:
        if parts and (end := self.known.word("and_a_half", self.words, at)):
            return _Part(AND_A_HALF, end)
        word = self.words[at]
        if word.kind is not Kind.WORD or not self.known.numbers.may_be_part(word.text):
            return None
        if not parts and self.known.numbers.is_joiner(word.text):
            return None
        return _Part(word.text, at + 1)

    def _digits(self, at: int, parts: Sequence[_Part]) -> _Part | None:
        word = self.words[at]
        if word.kind is not Kind.NUMBER or word.value is None:
            return None
        if parts and not self.known.numbers.digits_add:
            return None  # two numbers side by side are two
        return _Part(word.text, at + 1, word.value)

    def _mixed(self, at: int) -> _Part | None:
        """7½, 7 1/2, 7-1/2, ½ and 1/2."""
        word = self.words[at]
        if word.kind is not Kind.NUMBER or word.value is None:
            return None
        if is_vulgar(word):
            return _Part(word.text, at + 1, word.value)
        for place in (at + 1, at + 2):
            if place >= len(self.words) or word.value.denominator != 1:
                break
            if place == at + 2 and not (self.words[at + 1].text == "-"):
                break
            following = self.words[place]
            if is_vulgar(following):
                return _Part(word.text, place + 1, word.value + (following.value or 0))
            if value := self._slashed(place):
                return _Part(word.text, place + 3, word.value + value)
        if value := self._slashed(at):
            end = at + 3
            if self._is_measured(end):
                return _Part(word.text, end, value)
        return None

    def _slashed(self, at: int) -> Fraction | None:
        """The value of 1/2 at a place, where its bottom is one that newsrooms use."""
        if at + 2 >= len(self.words):
            return None
        top, slash, bottom = self.words[at : at + 3]
        if slash.text != "/" or not (slash.is_glued and bottom.is_glued):
            return None
        if top.value is None or bottom.value not in _PARTS or not 0 < top.value < bottom.value:
            return None
        return top.value / bottom.value

    def _is_measured(self, at: int) -> bool:
        """Whether a unit or a word that multiplies follows, with or without "of an"."""
        link = self.known.word("link_links", self.words, at)
        dash = at + 1 if at < len(self.words) and self.words[at].text == "-" else 0
        return any(
            self._is_scale(place)
            or self.known.units.match(self.words, place) is not None
            or self.known.currencies.match(self.words, place) is not None
            for place in (at, link, dash)
            if place
        )
