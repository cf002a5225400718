"""Units and currencies beside a number: what is stuck to it, and the signs of currencies."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.claims.measures import SIGNS, currency_code, currency_sign
from dossier.language import Kind, Lexeme, Rule, Tables, has_rule

_STUCK = {
    "c": "temperature-celsius", "f": "temperature-fahrenheit", "in": "length-inch", "p": "pence",
}  # fmt: skip
_NO_TENTH = frozenset("员員功为為果立年绩績本长長品")
"""What makes another word of 成 before it."""


class Beside:
    """Reads what stands beside numbers from lexemes of one language."""

    def __init__(self, language_tables: Tables, words: Sequence[Lexeme]) -> None:
        self.tables = language_tables
        self.words = words

    def is_sign(self, index: int) -> bool:
        """Whether a currency's sign is stuck to what stands before it."""
        return (
            index < len(self.words)
            and self.words[index].is_glued
            and self.words[index].text in SIGNS
        )

    def begins_other_word(self, index: int) -> bool:
        """Whether a character for tenths begins a word of another meaning: 三成员."""
        return index < len(self.words) and self.words[index].text in _NO_TENTH

    def stuck(self, index: int) -> tuple[str, int] | None:
        """A unit that is one only where it stands at its digits: 32F, 2in."""
        if index >= len(self.words) or not self.words[index].is_glued:
            return None
        word = self.words[index]
        if self.words[index - 1].kind is not Kind.NUMBER:
            return None
        is_unit = word.is_capital or word.text == "in"
        if word.text == "p":  # 1080p is a screen
            is_unit = (
                has_rule(self.tables.code, Rule.GLUED_LETTERS)
                and len(self.words[index - 1].text) < 3
            )
        return (_STUCK[word.text], index + 1) if word.text in _STUCK and is_unit else None

    def _is_digits(self, index: int) -> bool:
        """Whether digits are stuck to what stands before a place."""
        if index >= len(self.words):
            return False
        return self.words[index].is_glued and self.words[index].kind is Kind.NUMBER

    def money(self, index: int) -> tuple[str, int] | None:
        """The currency by name, sign or code at a place, and where it ends."""
        if index >= len(self.words):
            return None
        if named := self.tables.currencies.match(self.words, index):
            return named
        if signed := currency_sign(self.words, index):
            is_next = self._is_digits(signed[1])  # the sign of the number after it
            return None if is_next else signed
        return currency_code(self.words, index)
