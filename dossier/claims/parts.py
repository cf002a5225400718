"""The pieces of a number in running words: digits, fractions, number words."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from dossier.frozen import dataclass
from dossier.language import AND_A_HALF, Kind, Lexeme, Tables, is_vulgar

_PARTS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20})
"""What newsrooms part a whole into; other slashes stand in dates, scores and addresses."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a number: what it is read as, and where it ends."""

    text: str
    end: int
    literal: Fraction | None = None


class Parts:
    """Reads the pieces of numbers from lexemes of one language."""

    def __init__(self, language_tables: Tables, words: Sequence[Lexeme]) -> None:
        self.tables = language_tables
        self.words = words

    def starting_at(self, start: int) -> list[Part]:
        """The pieces of a number from a place on, as far as they go."""
        parts: list[Part] = []
        index = start
        while index < len(self.words):
            part = self._mixed(index) or self._digits(index, parts) or self._word(index, parts)
            if part is None:
                break
            parts.append(part)
            index = part.end
            if (
                index + 1 < len(self.words)
                and self.words[index].text == "-"
                and self.words[index].is_glued
                and self.words[index + 1].is_glued
                and parts[-1].literal is None
                and self._word(index + 1, parts)
            ):
                index += 1  # twenty-five
            elif self._is_parted(index):
                index += 1  # three million, two hundred thousand
        while parts and parts[-1].text in self.tables.numbers.joiners:
            parts.pop()
        return parts

    def _is_parted(self, index: int) -> bool:
        """Whether a comma parts thousands or millions from what is added to them."""
        scale = self.tables.numbers.scales.get(self.words[index - 1].text, 0)
        return (
            index + 1 < len(self.words)
            and self.words[index].text == ","
            and scale >= 1000
            and self.words[index + 1].kind is Kind.WORD
            and self.tables.numbers.is_number(self.words[index + 1].text)
        )

    def _word(self, index: int, parts: Sequence[Part]) -> Part | None:
        if parts and (end := self.tables.word("and_a_half", self.words, index)):
            return Part(AND_A_HALF, end)
        word = self.words[index]
        if word.kind is not Kind.WORD or not self.tables.numbers.may_be_part(word.text):
            return None
        if not parts and word.text in self.tables.numbers.joiners:
            return None
        return Part(word.text, index + 1)

    def _digits(self, index: int, parts: Sequence[Part]) -> Part | None:
        word = self.words[index]
        if word.kind is not Kind.NUMBER or word.value is None:
            return None
        if parts and not (self.tables.numbers.digits_add or self._is_descending(index, parts)):
            return None  # two numbers side by side are two
        return Part(word.text, index + 1, word.value)

    def _is_descending(self, index: int, parts: Sequence[Part]) -> bool:
        """Whether digits go on with a number: 2 milyar 500 milyon."""
        scales = self.tables.numbers.scales
        before = scales.get(parts[-1].text.replace("'", ""), 0)
        after = self.words[index + 1].text.replace("'", "") if self.is_scale(index + 1) else ""
        return 1000 <= scales.get(after, 0) < before

    def _mixed(self, index: int) -> Part | None:
        """7½, 7 1/2, 7-1/2, ½ and 1/2."""
        word = self.words[index]
        if word.kind is not Kind.NUMBER or word.value is None:
            return None
        if is_vulgar(word):
            return Part(word.text, index + 1, word.value)
        for place in (index + 1, index + 2):
            if place >= len(self.words) or word.value.denominator != 1:
                break
            if place == index + 2 and self.words[index + 1].text != "-":
                break
            following = self.words[place]
            if is_vulgar(following):
                return Part(word.text, place + 1, word.value + (following.value or 0))
            if value := self._slashed(place):
                return Part(word.text, place + 3, word.value + value)
        if value := self._slashed(index):
            end = index + 3
            if self._is_measured(end):
                return Part(word.text, end, value)
        return None

    def _slashed(self, index: int) -> Fraction | None:
        """The value of 1/2 at a place, where its bottom is one that newsrooms use."""
        if index + 2 >= len(self.words):
            return None
        top, slash, bottom = self.words[index : index + 3]
        if slash.text != "/" or not (slash.is_glued and bottom.is_glued):
            return None
        if top.value is None or bottom.value not in _PARTS or not 0 < top.value < bottom.value:
            return None
        return top.value / bottom.value

    def _is_measured(self, index: int) -> bool:
        """Whether a unit or a word that multiplies follows, with or without "of an"."""
        link = self.tables.word("link_links", self.words, index)
        dash = index + 1 if index < len(self.words) and self.words[index].text == "-" else 0
        return any(
            self.is_scale(place)
            or self.tables.units.match(self.words, place) is not None
            or self.tables.currencies.match(self.words, place) is not None
            for place in (index, link, dash)
            if place
        )

    def is_scale(self, index: int) -> bool:
        """Whether a word that multiplies stands at a place."""
        return index < len(self.words) and self.words[index].text.replace("'", "") in (
            self.tables.numbers.scales
        )
