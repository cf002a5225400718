"""Single numbers in words.

They stand in the section ``[number_words]`` of each language's file, as ``normal_word`` gives
them.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cache

from dossier.language import languages, section
from dossier.text.word_list import word_list

_KIND = "number_words"


@cache
def number_words(code: str) -> Mapping[str, Fraction]:
    """What each word amounts to. Scales ("hundred") have the value they have when alone.

    Args:
        code: a language without its region.
    """
    return _values(section(code, _KIND).get("values", {}))


@cache
def scale_words(code: str) -> Mapping[str, Fraction]:
    """Words that multiply the number before them: "two hundred", "a dozen".

    Args:
        code: a language without its region.
    """
    return _values(section(code, _KIND).get("scales", {}))


@cache
def round_numbers(code: str) -> frozenset[str]:
    """Words for numbers that nobody counted: "tens of thousands".

    Args:
        code: a language without its region.
    """
    return word_list(section(code, _KIND).get("round", ""))


def counted_languages() -> frozenset[str]:
    """The languages that have such words."""
    return languages(_KIND)


def _values(table: Mapping[str, str]) -> dict[str, Fraction]:
    return {word: Fraction(value) for value, words in table.items() for word in words.split()}
