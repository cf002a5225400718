"""Short words written joined to a number, a day or a unit, taken apart so that both are read.

Hebrew and Arabic write "and", "in", "to" and "from" in front of a word; Turkish ends the number
of "more than forty" with "from": kırktan fazla. A word is taken apart only if what remains is
known and the whole is not.

Sources: the Academy of the Hebrew Language on the letters mem, shin, he, vav, kaf, lamed, bet;
K. Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), on one-letter particles; A.
Göksel and C. Kerslake, "Turkish: A Comprehensive Grammar" (2005), on comparison.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from dossier.language.grammar import has_rule
from dossier.language.lexemes import Kind, Lexeme
from dossier.language.rules import Rule
from dossier.language.sections import section

_FROM = re.compile("(.{2,})([dt][ae]n)")
_THAN_FROM = frozenset({"fazla", "az", "çok"})
"""What makes Turkish "from" a comparison."""
_LEAST = 3
"""In letters: what must remain of a word."""


def taken_apart(
    words: Sequence[Lexeme],
    code: str,
    is_known: Callable[[str], bool],
    is_number: Callable[[str], bool],
) -> list[Lexeme]:
    """Lexemes with the short words that are joined to others as lexemes of their own.

    Args:
        words: of a text in the language.
        code: the language without its region.
        is_known: whether a form begins a number, a unit, or the name of a month or day.
        is_number: whether a form is a number by itself.
    """
    before = _written_before(code)
    if before is None and not has_rule(code, Rule.ENDING_FROM):
        return list(words)
    parted: list[Lexeme] = []
    for index, word in enumerate(words):
        cut = 0
        if before is not None and word.kind is Kind.WORD:
            follows_number = index > 0 and is_number(words[index - 1].text)
            cut = 0 if follows_number else _before(word.text, before, is_known)
        elif word.kind is Kind.WORD and index + 1 < len(words):
            ending = _FROM.fullmatch(word.text)
            if ending and words[index + 1].text in _THAN_FROM and is_number(ending[1]):
                cut = len(ending[1])
        parted.extend(_cut(word, cut) if cut else (word,))
    return parted


@cache
def _written_before(code: str) -> re.Pattern[str] | None:
    """What a language writes in front of a number or a day."""
    before = section(code, "grammar").get("before_numbers")
    return re.compile(before) if before else None


def _before(text: str, before: re.Pattern[str], is_known: Callable[[str], bool]) -> int:
    """How many letters at the beginning are words of their own."""
    if is_known(text):
        return 0
    match = before.match(text)
    longest = match.end() if match else 0
    lengths = range(1, min(longest, len(text) - _LEAST) + 1)
    return next((length for length in lengths if is_known(text[length:])), 0)


def _cut(word: Lexeme, length: int) -> Iterator[Lexeme]:
    """A word as two; where marks were left out of it, the second begins where the whole does."""
    is_plain = word.end - word.start == len(word.text)
    middle = word.start + length if is_plain else word.start
    yield replace(word, text=word.text[:length], end=middle)
    yield replace(word, text=word.text[length:], start=middle, is_glued=True)
