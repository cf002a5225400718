"""What a number in a text amounts to, in digits or in words."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

from dossier.language import (
    Rule,
    has_rule,
    ordinal_value,
    plain_form,
    spelled_value,
    tables,
    words_everywhere,
)
from dossier.languages import ENGLISH, primary
from dossier.text.single_numbers import number_words, round_numbers

_ONE_OR_A = words_everywhere("grammar", "one_or_a")
"""Words for one that are mostly an article, besides those that the tables call so."""
_DIGITS = re.compile(r"(\d+(?:[.,']\d+)*)(?:st|nd|rd|th)?")


def number_value(word: str, language: str = ENGLISH) -> Fraction | None:
    """What a word in its normal form amounts to, or nothing when it is no counted number.

    Args:
        word: in its normal form: "100,000", "7.5", "21st", "twenty-five", "third", "half", the
            digits of any script and fractions in one character.
        language: a tag as ``en`` or ``en-GB``; says how digits are grouped.
    """
    code = primary(language)
    digits = _DIGITS.fullmatch(word)
    if digits:
        return _digits_value(digits[1], has_rule(code, Rule.DECIMAL_COMMA))
    if len(word) == 1 and word.isnumeric():
        return Fraction(unicodedata.numeric(word)).limit_denominator(1000)
    words = number_words(code)
    if word in words:
        return words[word]
    if code != ENGLISH and tables(code).is_known:
        return _spelled(word, code)
    tens, hyphen, unit = word.partition("-")
    if hyphen and tens in words and unit in words and words[unit] < 10 <= words[tens] < 100:
        return words[tens] + words[unit]
    return None


def is_number(word: str, language: str = ENGLISH) -> bool:
    """Whether a word, in its normal form, is a number, counted or round, or holds a digit.

    True for "16-year-old", "F-16" and "thousands" as well as for what has a value.

    Args:
        word: in normal form.
        language: a tag as ``en`` or ``en-GB``.
    """
    code = primary(language)
    return (
        any(map(str.isdigit, word))
        or word in round_numbers(code)
        or number_value(word, language) is not None
        or (code != ENGLISH and tables(code).is_known and _is_part_of_number(word, code))
    )


@lru_cache(maxsize=16384)
def _spelled(word: str, code: str) -> Fraction | None:
    """What a number word of another language than English amounts to; articles are none."""
    form = plain_form(word)
    if form in tables(code).articles or form in _ONE_OR_A:
        return None
    return spelled_value(word, code)


@lru_cache(maxsize=65536)
def is_part_of_number(word: str, language: str = ENGLISH) -> bool:
    """Whether a word, in its normal form, can be a number or a part of one, articles too.

    Args:
        word: in normal form.
        language: a tag as ``en`` or ``en-GB``.
    """
    if any(map(str.isdigit, word)):
        return True
    code = primary(language)
    return tables(code).is_known and spelled_value(word, code) is not None


def is_joiner(word: str, language: str = ENGLISH) -> bool:
    """Whether a word stands between the parts of numbers, as "and" does.

    Args:
        word: in normal form.
        language: a tag as ``en`` or ``en-GB``.
    """
    code = primary(language)
    return tables(code).is_known and plain_form(word) in tables(code).numbers.joiners


@lru_cache(maxsize=16384)
def _is_part_of_number(word: str, code: str) -> bool:
    """Whether a word is a part of numbers, an ordinal or a round number."""
    language_tables, form = tables(code), plain_form(word)
    if not form or form in language_tables.articles | language_tables.numbers.joiners | _ONE_OR_A:
        return False
    if language_tables.numbers.may_be_part(form) or ordinal_value(word, code) is not None:
        return True
    cut = language_tables.cut(word)
    match = language_tables.many.match(cut, 0) or language_tables.tens.match(cut, 0)
    return match is not None and match[1] == len(cut)


def _digits_value(digits: str, comma_is_decimal: bool) -> Fraction:
    """The value of digits with separators.

    The separator that groups digits in the language is left out; so is the other one when it
    stands more than once. What remains is the decimal sign.
    """
    groups, decimal = (".", ",") if comma_is_decimal else (",", ".")
    plain = digits.replace("'", "").replace(groups, "")
    if plain.count(decimal) > 1:
        plain = plain.replace(decimal, "")
    return Fraction(plain.replace(decimal, "."))
