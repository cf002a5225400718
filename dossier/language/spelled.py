"""Numbers in words, with their value."""

from __future__ import annotations

from fractions import Fraction

from dossier.language.amounts import tables
from dossier.language.forms import plain_form
from dossier.language.numbers import joined


def spelled_value(words: str, language: str) -> Fraction | None:
    """What a number in words amounts to, in the words' own language.

    Args:
        words: Nothing but a number: "one hundred and twelve", "сто двенадцати".
        language: A tag as "en" or "en-GB".

    Returns:
        The value of a cardinal number; nothing where the words are no number, where the
        language is not known, or where it does not decide. Never half of a number.
    """
    return tables(language).numbers.value(map(joined, plain_form(words).split()))


def ordinal_value(words: str, language: str) -> Fraction | None:
    """What an ordinal number in words amounts to: 3 for "third", "третьего".

    Args:
        words: the number.
        language: the tag of their language.
    """
    ordinals = tables(language).ordinals
    cut = tables(language).cut(words)
    match = ordinals.match(cut, 0)
    return match[0] if match and match[1] == len(cut) else None
