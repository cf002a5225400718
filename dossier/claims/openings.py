"""Where a day, a time or an amount can begin: at most words nothing needs to be asked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from dossier.claims.measures import ABBREVIATED, CODES, PREFIXED, SIGNS
from dossier.language import Kind, Lexeme, Phrases, Rule, Tables, has_rule

_BEHIND = frozenset(
    {
        "am", "and", "and_a_half", "and_a_quarter", "around_after", "below_zero", "below_zero_end",
        "crowd", "decade", "half", "half_after", "led", "link_links", "link_of", "many_of",
        "minute", "minute_words", "minutes_less", "minutes_more", "minutes_past", "minutes_to",
        "oclock", "of", "or", "ordinal", "pm", "quarter_after", "quarter_less", "ratio", "to",
        "unit_half", "year",
    }
)  # fmt: skip
"""Uses of small words that stand behind something else only: nothing begins with them."""
_MARKS = frozenset({"~", "≈", ">", "<", "≥", "≤", *SIGNS})
_BEFORE_NUMBERS = frozenset({"-", "'"})
"""Languages whose words are cut into characters: there most can begin something."""
_PLAIN_WORD = "[A-Za-z]+(?:['-][A-Za-z]+)*"
_PLAIN = re.compile(rf"{_PLAIN_WORD}(?:,? {_PLAIN_WORD})*\.?")
"""Words that are cut alike for reading amounts and for comparing, but for their hyphens."""


class Openings:
    """What can begin a day, a time or an amount, or a half-read part of one, in one language.

    All answers are quick ones: only a no is sure.
    """

    def __init__(self, language_tables: Tables) -> None:
        self.tables = language_tables
        self._seconds = _seconds(language_tables)
        self._idle: set[str] = set()
        """Words that were met and begin nothing, whatever follows."""
        self._has_plain_words = not has_rule(
            language_tables.code, Rule.UNSPACED
        ) and self._seconds.keys().isdisjoint(",-.'")

    def plain_words(self, text: str) -> list[str] | None:
        """The words of a text in normal form, where it is nothing but words that begin nothing.

        Nothing for any other text, and where that cannot be told so quickly.
        """
        if not self._has_plain_words or _PLAIN.fullmatch(text) is None:
            return None
        if self.tables.elides and "'" in text:
            return None
        plain = text.casefold().replace(",", "").removesuffix(".")
        parts = plain.replace("-", " ").split(" ")
        for index, part in enumerate(parts):
            if part not in self._idle and self._word_may_open(parts, index):
                return None
        return plain.split(" ")

    def following(self, words: Sequence[Lexeme], index: int) -> int:
        """The next place where something can begin; the number of words where there is none.

        Args:
            words: a text, cut.
            index: where to begin looking.
        """
        if has_rule(self.tables.code, Rule.UNSPACED):
            return index
        texts = [word.text for word in words]
        for place in range(index, len(words)):
            if texts[place] not in self._idle and self._may_open(words, texts, place):
                return place
        return len(words)

    def _may_open(self, words: Sequence[Lexeme], texts: Sequence[str], index: int) -> bool:
        word, text = words[index], texts[index]
        if word.kind is Kind.NUMBER or self._word_may_open(texts, index):
            return True
        if index + 1 == len(words):
            return False
        if word.kind is Kind.MARK:
            is_before_number = text in _BEFORE_NUMBERS and words[index + 1].is_glued
            return text in _MARKS or (is_before_number and self._may_open(words, texts, index + 1))
        return (
            (text in self.tables.articles and self._may_open(words, texts, index + 1))
            or (text in PREFIXED and texts[index + 1] == "$")
            or (word.is_capital and (text in ABBREVIATED or text.upper() in CODES))
        )

    def _word_may_open(self, texts: Sequence[str], index: int) -> bool:
        """Whether a phrase or a number in words can begin at a word."""
        text, numbers = texts[index], self.tables.numbers
        if text in self._seconds:
            seconds = self._seconds[text]
            if seconds is None or not seconds.isdisjoint(texts[index + 1 : index + 3]):
                return True
        elif not numbers.may_begin(text):
            if text.isalpha() and not self._may_precede(text):
                self._idle.add(text)
            return False
        return numbers.may_begin(text) and numbers.may_begin_with(texts[index : index + 3])

    def _may_precede(self, text: str) -> bool:
        """Whether a word can stand before what is said, and is no part of a phrase."""
        is_code = text in PREFIXED or text in ABBREVIATED or text.upper() in CODES
        return is_code or text in self.tables.articles


@cache
def openings(language_tables: Tables) -> Openings:
    """What can begin a day, a time or an amount in a language."""
    return Openings(language_tables)


def _seconds(language_tables: Tables) -> Mapping[str, frozenset[str] | None]:
    """The words that phrases begin with, and those that come next; nothing for a single word."""
    small = (phrases for use, phrases in language_tables.words.items() if use not in _BEHIND)
    every: tuple[Phrases[Any], ...] = (
        *small, language_tables.weekdays, language_tables.months, language_tables.ordinals,
        language_tables.units, language_tables.hedges, language_tables.after, language_tables.few,
        language_tables.many, language_tables.fractions, language_tables.fused_halves,
        language_tables.fused_twos, language_tables.tens,
    )  # fmt: skip
    seconds: dict[str, set[str]] = {}
    for phrases in every:
        for first, of_first in phrases.by_first.items():
            following = seconds.setdefault(first, set())
            following.update(phrase[1] if len(phrase) > 1 else "" for phrase, _ in of_first)
    return {
        first: None if "" in following else frozenset(following)
        for first, following in seconds.items()
    }
