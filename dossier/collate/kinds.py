"""What an atom is worth in an alignment: names, numbers, negations, content, function words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from enum import StrEnum
from itertools import pairwise

from dossier.collate.amounts import CURRENCY
from dossier.collate.atoms import ARTICLES, is_amount
from dossier.collate.function_words import function_words
from dossier.collate.words import Strand
from dossier.language import Rule, has_rule, words_everywhere
from dossier.text import (
    denies_by_form,
    is_negating_prefix,
    is_negation,
    is_number,
    is_stop_word,
    sentences,
)


class Kind(StrEnum):
    """What an atom is."""

    NAME = "name"
    NUMBER = "number"
    CONTENT = "content"
    NEGATION = "negation"
    FUNCTION = "function"


WEIGHTS = {
    Kind.NAME: 1.2,
    Kind.NUMBER: 1.0,
    Kind.CONTENT: 1.0,
    Kind.NEGATION: 0.6,
    Kind.FUNCTION: 0.15,
}
"""A content word outweighs six function words: those never decide where a passage belongs."""

_WITH_ARTICLE = words_everywhere("grammar", "with_article")
"""German prepositions that have an article in them."""
_TITLE_CASE = 0.85
"""From this share of capitals among its longer words on, a text is a headline, and capitals
say nothing about names."""


def kinds(
    strands: Sequence[Strand], language: str, known_names: Collection[str] = ()
) -> dict[str, Kind]:
    """The kind of every atom that occurs in any of the strands, by key.

    Args:
        strands: the atoms of each witness.
        language: the tag of their language.
        known_names: keys that are names wherever they have a capital.
    """
    names = _names(strands, language, known_names)
    prefixes = {
        word.keys[0]
        for strand in strands
        for word in strand.words
        if len(word.keys) > 1 and is_negating_prefix(word.keys[0] + "-")
    }
    kind_of: dict[str, Kind] = {}
    for strand in strands:
        for key in strand.keys:
            if key not in kind_of:
                kind_of[key] = _kind(key, language, names, prefixes)
    return kind_of


def _kind(key: str, language: str, names: set[str], prefixes: set[str]) -> Kind:
    if key in prefixes or (is_negation(key, language) and not denies_by_form(key, language)):
        return Kind.NEGATION
    if (
        key.startswith(CURRENCY)
        or is_amount(key)
        or (is_number(key, language) and key not in ARTICLES)
    ):
        return Kind.NUMBER
    if key in names or key.isupper():
        return Kind.NAME
    if not any(map(str.isalnum, key)) or key.startswith("'") or _is_function(key, language):
        return Kind.FUNCTION
    return Kind.CONTENT


def _names(strands: Sequence[Strand], language: str, known_names: Collection[str]) -> set[str]:
    """Keys written with a capital inside a sentence, and nowhere without one."""
    capital: set[str] = set()
    small: set[str] = set()
    for strand in strands:
        marks = _capitals(strand, language, known_names)
        proper = [mark for key, mark in marks if not _is_function(key, language)]
        if len(proper) > 4 and sum(map(bool, proper)) > _TITLE_CASE * len(proper):
            continue
        for key, mark in marks:
            if mark:
                capital.add(key)
            elif mark is not None:
                small.add(key)
    nouns = _nouns(strands, language) - set(known_names)
    return {key for key in capital - small - nouns if not _is_function(key, language)}


def _nouns(strands: Iterable[Strand], language: str) -> set[str]:
    """Keys after an article or a number, in a language that writes every noun with a capital."""
    if not has_rule(language, Rule.CAPITAL_NOUNS):
        return set()
    articles = function_words(language).determiners | _WITH_ARTICLE
    return {
        key
        for strand in strands
        for before, key in pairwise(strand.keys)
        if before in articles or is_amount(before)
    }


def _capitals(
    strand: Strand, language: str, known_names: Collection[str]
) -> list[tuple[str, bool | None]]:
    """Each atom, and whether it has a capital; nothing where any word would have one."""
    starts = {span.start for span in sentences(strand.witness.text, language)}
    marks: list[tuple[str, bool | None]] = []
    for word in strand.words:
        written = max(word.tokens, key=lambda token: sum(map(str.isalnum, token.text)))
        opens = word.tokens[0] is not written or word.tokens[0].span.start in starts
        parts = [part for part in written.text.replace("\u2010", "-").split("-") if part]
        for index, key in enumerate(word.keys):
            part = parts[min(index, len(parts) - 1)] if parts else ""
            mark: bool | None = part[:1].isupper()
            if mark and opens and index == 0 and key not in known_names and not _acronym(part):
                mark = None
            marks.append((key, mark))
    return _with_first_names(marks, language)


def _with_first_names(
    marks: list[tuple[str, bool | None]], language: str
) -> list[tuple[str, bool | None]]:
    """A capital at the beginning counts when a name follows: "Edda Marsh said"."""
    return [
        (key, True)
        if mark is None
        and not _is_function(key, language)
        and index + 1 < len(marks)
        and marks[index + 1][1]
        and not _is_function(marks[index + 1][0], language)
        else (key, mark)
        for index, (key, mark) in enumerate(marks)
    ]


def _acronym(part: str) -> bool:
    letters = [character for character in part if character.isalpha()]
    return len(letters) > 1 and all(map(str.isupper, letters))


def _is_function(key: str, language: str) -> bool:
    return is_stop_word(key, language) or key in function_words(language).leaning
