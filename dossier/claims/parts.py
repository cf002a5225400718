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

    def __init__(self, known: Tables, words: Sequence[Lexeme]) -> None:
        self.known = known
        self.words = words

    def at(self, start: int) -> list[Part]:
        """The pieces of a number from a place on, as far as they go."""
        parts: list[Part] = []
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
            elif self._is_parted(at):
                at += 1  # three million, two hundred thousand
        while parts and parts[-1].text in self.known.numbers.joiners:
            parts.pop()
        return parts

    def _is_parted(self, at: int) -> bool:
        """Whether a comma parts thousands or millions from what is added to them."""
        scale = self.known.numbers.scales.get(self.words[at - 1].text, 0)
        return (
            at + 1 < len(self.words)
            and self.words[at].text == ","
            and scale >= 1000
            and self.words[at + 1].kind is Kind.WORD
            and self.known.numbers.is_number(self.words[at + 1].text)
        )

    def _word(self, at: int, parts: Sequence[Part]) -> Part | None:
        if parts and (end := self.known.word("and_a_half", self.words, at)):
            return Part(AND_A_HALF, end)
        word = self.words[at]
        if word.kind is not Kind.WORD or not self.known.numbers.may_be_part(word.text):
            return None
        if not parts and word.text in self.known.numbers.joiners:
            return None
        return Part(word.text, at + 1)

    def _digits(self, at: int, parts: Sequence[Part]) -> Part | None:
        word = self.words[at]
        if word.kind is not Kind.NUMBER or word.value is None:
            return None
        if parts and not (self.known.numbers.digits_add or self._is_descending(at, parts)):
            return None  # two numbers side by side are two
        return Part(word.text, at + 1, word.value)

    def _is_descending(self, at: int, parts: Sequence[Part]) -> bool:
        """Whether digits go on with a number: 2 milyar 500 milyon."""
        scales = self.known.numbers.scales
        before = scales.get(parts[-1].text.replace("'", ""), 0)
        after = self.words[at + 1].text.replace("'", "") if self.is_scale(at + 1) else ""
        return 1000 <= scales.get(after, 0) < before

    def _mixed(self, at: int) -> Part | None:
        """7½, 7 1/2, 7-1/2, ½ and 1/2."""
        word = self.words[at]
        if word.kind is not Kind.NUMBER or word.value is None:
            return None
        if is_vulgar(word):
            return Part(word.text, at + 1, word.value)
        for place in (at + 1, at + 2):
            if place >= len(self.words) or word.value.denominator != 1:
                break
            if place == at + 2 and self.words[at + 1].text != "-":
                break
            following = self.words[place]
            if is_vulgar(following):
                return Part(word.text, place + 1, word.value + (following.value or 0))
            if value := self._slashed(place):
                return Part(word.text, place + 3, word.value + value)
        if value := self._slashed(at):
            end = at + 3
            if self._is_measured(end):
                return Part(word.text, end, value)
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
            self.is_scale(place)
            or self.known.units.match(self.words, place) is not None
            or self.known.currencies.match(self.words, place) is not None
            for place in (at, link, dash)
            if place
        )

    def is_scale(self, at: int) -> bool:
        """Whether a word that multiplies stands at a place."""
        return at < len(self.words) and self.words[at].text.replace("'", "") in (
            self.known.numbers.scales
        )
