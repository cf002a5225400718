"""The atoms of one word: numbers as their values, contractions and compounds in parts."""

from __future__ import annotations

import re
from functools import lru_cache

from dossier.language import (
    Rule,
    has_rule,
    knows,
    words_everywhere,
)
from dossier.languages import ENGLISH, primary
from dossier.text import COLLATION, Level, at_level, number_value

_WHOLE = {"cannot": ("can", "not"), "n't": ("not",)}
_BEFORE_NOT = {"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}
_ENDINGS = {
    "ve": "have", "re": "are", "ll": "will", "m": "am", "d": "'d", "s": "'s", "": "'s",
}  # fmt: skip
"""What the endings after an apostrophe stand for; the last two mark the owner."""
_FRENCH_NOT = re.compile(r"n'(\w.*)", re.DOTALL)
_ORDINAL = re.compile(r"(?:\dst|\dnd|\drd|th|first|second|third)$")
_MANNERS = words_everywhere("number_words", "manners")
"""Words with a value that are no other way of writing a number."""
ARTICLES = words_everywhere("grammar", "one_or_a")
"""Words for one that are mostly an article: "un ministre"."""
_HOSTS_OF_IS = words_everywhere("grammar", "has_is")


@lru_cache(maxsize=16384)
def atoms(word: str, language: str) -> tuple[str, ...]:
    """What a word, in normal form, is compared as: a number as its value, a contraction in two.

    Args:
        word: in normal form.
        language: a tag as ``en`` or ``en-GB``.
    """
    value = number_value(word, language if knows(primary(language), "amounts") else ENGLISH)
    if value is not None and word not in _MANNERS | ARTICLES:
        is_ordinal = language == ENGLISH and _ORDINAL.search(word)
        return (f"#{value}th" if is_ordinal else f"#{value}",)
    parts = [part for part in word.split("-") if part] or [word]
    if len(parts) > 1 and has_rule(language, Rule.CONTRACTIONS):
        if parts == ["no", "one"]:
            return ("nobody",)
        return tuple(atom for part in parts for atom in _of_compound(part, language))
    return tuple(atom for part in parts for atom in _expanded(_without_stops(part), language))


def _of_compound(part: str, language: str) -> list[str]:
    """A part of a compound, a number as its value: "ten-year-old", "10-year-old"."""
    value = None if part in _MANNERS or _ORDINAL.search(part) else number_value(part, language)
    return [f"#{value}"] if value is not None else _expanded(_without_stops(part), language)


def is_amount(key: str) -> bool:
    """Whether an atom stands for a number, and is no number sign."""
    return key.startswith("#") and key[1:].removeprefix("-")[:1].isdecimal()


def _without_stops(part: str) -> str:
    """An abbreviation as it is written without stops: "U.N." is "UN"."""
    return part.replace(".", "") or part


def _expanded(part: str, language: str) -> list[str]:
    """What a contraction stands for: "we've" is "we" and "have"."""
    part = at_level(part, Level.OMISSIONS, language)
    if not has_rule(language, Rule.CONTRACTIONS):
        denied = _FRENCH_NOT.fullmatch(part) if has_rule(language, Rule.ELIDED_NE) else None
        return ["ne", denied[1]] if denied else [part]
    if part in _WHOLE:
        return list(_WHOLE[part])
    if part.endswith("n't"):
        host = part.removesuffix("n't")
        return [_BEFORE_NOT.get(host, host), "not"]
    host, _, ending = part.rpartition("'")
    if not host or ending not in _ENDINGS:
        return [at_level(part, COLLATION.level, language)]
    is_verb = ending == "s" and host in _HOSTS_OF_IS
    if is_verb:
        return [host, "is"]
    return [at_level(host, COLLATION.level, language), _ENDINGS[ending]]
