"""Amounts of a witness, however they are written: one atom for the number, one for what it is of.

"two hundred thousand", "200,000" and "200 000" are one number, "$1.5bn" and "1.5 billion
dollars" one amount. A sign, a currency and a per cent are parts of it, so that none is lost
unseen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Any

from dossier.claims.beside import Beside
from dossier.claims.measures import SIGNS, currency_code, currency_sign
from dossier.claims.numerals import Numeral, Numerals
from dossier.frozen import dataclass
from dossier.language import Kind, Lexeme, Phrases, Tables, plain_form, tables
from dossier.languages import ENGLISH, primary

CURRENCY = "\u00a4"
"""Begins the atom of a currency or a per cent."""
_PERCENT = "concentr-percent"
_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.])")
"""Thousands parted by common spaces, as everywhere but in English."""
_SENSES = frozenset({"few", "many", "tens", "fraction"})
"""Of numbers that nobody counted, and of parts of a whole: these stay words."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in a text."""

    start: int
    end: int
    """In the text, half-open."""
    keys: tuple[str, ...]
    """The number, and the currency or per cent if there is one."""
    needs_reading: bool
    """Whether the number is more than its digits, or one word, say by themselves."""


@lru_cache(maxsize=4096)  # a reading is cut for the table and for the apparatus
def amounts(text: str, language: str) -> tuple[Amount, ...]:
    """The amounts of a text in order; none overlaps another.

    Args:
        text: of a witness.
        language: a tag as ``en`` or ``en-GB``.
    """
    return tuple(_amounts(text, language))


def _amounts(text: str, language: str) -> Iterator[Amount]:
    language_tables = tables(language)
    if primary(language) != ENGLISH:
        # 200 000: a no-break space is the same to a reader.
        text = _SPACED.sub(lambda match: match[0].replace(" ", "\u00a0"), text)
    words = language_tables.cut(text)
    numerals = Numerals(language_tables, words)
    index = 0
    while index < len(words):
        if not _may_begin(language_tables, words, index):
            index += 1
            continue
        result = _amount(language_tables, words, numerals, index)
        if result is None:
            index += 1
        else:
            amount, index = result
            if amount is not None:
                yield amount


def _amount(
    language_tables: Tables, words: list[Lexeme], numerals: Numerals, start: int
) -> tuple[Amount | None, int] | None:
    index, currency = _currency_before(words, start)
    minus = _is_minus(words, index)
    index += minus
    if minus and not currency:
        index, currency = _currency_before(words, index)
    number = numerals.starting_at(index)
    if not isinstance(number, Numeral):
        return None
    if number.sense in _SENSES or number.low != number.high or number.unit:
        return None, number.end
    value, end = _scaled(language_tables, words, number, bool(currency))
    after, currency = _measured(language_tables, words, end, currency)
    if after == end and (unit := _stuck_unit(language_tables, words, end)):
        keys = (f"#{-value if minus else value}", unit)
        return Amount(words[start].start, words[end].end, keys, True), end + 1
    keys = (f"#{-value if minus else value}", *([CURRENCY + currency] if currency else ()))
    return Amount(words[start].start, words[after - 1].end, keys, after > start + 1), after


def _may_begin(language_tables: Tables, words: list[Lexeme], index: int) -> bool:
    """Whether an amount can begin at a place: a quick answer for most words."""
    word = words[index]
    if word.kind is Kind.NUMBER:
        return True
    if word.kind is Kind.MARK:
        return word.text in SIGNS or word.text == "-"
    if index + 1 < len(words) and (word.text in language_tables.articles or word.is_capital):
        following = words[index + 1]
        if following.kind is not Kind.WORD or _may_count(following.text, language_tables.code):
            return True
    return _may_count(word.text, language_tables.code)


@lru_cache(maxsize=65536)
def _may_count(word: str, code: str) -> bool:
    """Whether a word can be a part of a number."""
    language_tables = tables(code)
    is_part = (
        language_tables.numbers.may_be_part(word) and word not in language_tables.numbers.joiners
    )
    return is_part or any(word in phrases.by_first for phrases in _fractions(language_tables))


def has_numbers(norms: Iterable[str], language: str) -> bool:
    """Whether any of some words, in normal form, can be a number or a part of one.

    Args:
        norms: words in normal form.
        language: a tag as ``en`` or ``en-GB``.
    """
    code = primary(language)
    return any(_has_number(norm, code) for norm in norms)


@lru_cache(maxsize=65536)
def _has_number(norm: str, code: str) -> bool:
    parts = plain_form(norm).split()
    return any(map(str.isnumeric, norm)) or any(_may_count(part, code) for part in parts)


def _fractions(language_tables: Tables) -> tuple[Phrases[Any], ...]:
    """Phrases that make a number and are no number words: half a million."""
    small = (
        language_tables.words.get(use) for use in ("one_and_half", "two_and_half", "half_before")
    )
    return (
        language_tables.fractions,
        language_tables.fused_halves,
        *(phrases for phrases in small if phrases),
    )


def _currency_before(words: list[Lexeme], index: int) -> tuple[int, str]:
    """Where the number begins, and the currency whose sign or code stands before it."""
    if index + 1 >= len(words):
        return index, ""
    if signed := currency_sign(words, index):
        return signed[1], signed[0]
    coded = currency_code(words, index) if words[index + 1].kind is Kind.NUMBER else None
    return (coded[1], coded[0]) if coded else (index, "")


def _is_minus(words: list[Lexeme], index: int) -> bool:
    """Whether a dash stuck to a number and to nothing before it is its sign."""
    if index + 1 >= len(words) or words[index].text != "-":
        return False
    before = words[index - 1] if index else None
    opens = before is None or not words[index].is_glued or before.text in ("(", '"', *SIGNS)
    return opens and words[index + 1].is_glued and words[index + 1].kind is not Kind.WORD


def _scaled(
    language_tables: Tables, words: list[Lexeme], number: Numeral, has_currency: bool
) -> tuple[Fraction, int]:
    """The value with a letter stuck to the digits that multiplies it: 90k, $1.5m."""
    end = number.end
    if end < len(words) and words[end].is_glued and words[end - 1].kind is Kind.NUMBER:
        scale = language_tables.glued.get(words[end].text)
        if scale is not None and (has_currency or words[end].text == "k"):
            return number.low * scale, end + 1
    return number.low, end


def _stuck_unit(language_tables: Tables, words: list[Lexeme], index: int) -> str:
    """A unit in letters stuck to digits, as in -3C, 10km; empty where none stands there."""
    if index >= len(words) or not words[index].is_glued or words[index - 1].kind is not Kind.NUMBER:
        return ""
    if (
        index + 1 < len(words)
        and words[index + 1].is_glued
        and words[index + 1].kind is not Kind.MARK
    ):
        return ""  # 1h40
    word = words[index]
    named = language_tables.units.match(words, index)
    is_unit = named is not None and named[1] == index + 1 and word.text.isascii()
    is_unit = is_unit or Beside(language_tables, words).stuck(index) is not None
    return word.text if is_unit and word.kind is Kind.WORD else ""


def _measured(
    language_tables: Tables, words: list[Lexeme], end: int, currency: str
) -> tuple[int, str]:
    """Where an amount ends with the currency or per cent after it, and which that is."""
    index = end
    if index + 1 < len(words) and words[index].text == "." and words[index - 1].kind is Kind.WORD:
        index += 1  # 5 Mrd. Euro
    if index >= len(words) or currency:
        return end, currency
    unit = language_tables.units.match(words, index)
    if unit and unit[0] == _PERCENT:
        return unit[1], "%"
    named = (
        language_tables.currencies.match(words, index)
        or currency_sign(words, index)
        or currency_code(words, index)
    )
    # A pound is a weight, too: beside another reading of the same number that does no harm.
    return (named[1], named[0]) if named else (end, "")
