"""Words that, put in each other's place, turn what is said or who is meant.

The words stand in the section ``[opposites]`` of each language's file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import Any

from dossier.frozen import dataclass
from dossier.language import languages, section
from dossier.languages import ENGLISH, primary
from dossier.text.omissions import leave_out

_KIND = "opposites"
_FINAL = str.maketrans("ךםןףץ", "כמנפצ")
"""Hebrew letters at the end of a word, and as they are before an ending."""
_SHORTEST = 3
"""Letters that must remain of a word."""


@dataclass(frozen=True, slots=True)
class _Opposites:
    against: Mapping[str, set[str]]
    """For each word, the words it is opposed to."""
    person: Mapping[str, int]
    """For each pronoun, the number of its group."""
    stems: Sequence[tuple[tuple[str, ...], tuple[str, ...]]] = ()
    """Beginnings of words, against beginnings of their opposites."""


def opposed(word: str, other: str, language: str = ENGLISH) -> bool:
    """Whether two words, in normal form, are opposites or mean different persons.

    Args:
        word: in normal form.
        other: another.
        language: a tag as ``en`` or ``en-GB``; in a language without a table nothing is opposed.
    """
    code = primary(language)
    of_language = _opposites(code)
    word, other = leave_out(word, code), leave_out(other, code)
    if word in of_language.person and other in of_language.person:
        return of_language.person[word] != of_language.person[other]
    if other in of_language.against.get(word, ()) or _are_inflected(word, other, code):
        return True
    return any(
        (word.startswith(first) and other.startswith(second))
        or (word.startswith(second) and other.startswith(first))
        for first, second in of_language.stems
    )


def opposites(word: str, language: str = ENGLISH) -> frozenset[str]:
    """The words that a word, in normal form, is opposed to; without those in other forms.

    Args:
        word: in normal form.
        language: a tag as ``en`` or ``en-GB``.
    """
    code = primary(language)
    return frozenset(_opposites(code).against.get(leave_out(word, code), ()))


def _are_inflected(word: str, other: str, code: str) -> bool:
    """Whether two words without what is written in front of them and behind are opposites."""
    if not _endings(code):
        return False
    against = _bare_opposites(code)
    others = _bare(other, code)
    return any(not others.isdisjoint(against.get(form, ())) for form in _bare(word, code))


@lru_cache(maxsize=16384)
def _bare(word: str, code: str) -> frozenset[str]:
    """What a word may be without what is written in front of it, and without its ending."""
    prefixes = section(code, _KIND).get("prefixes", "").split()
    rests = [word, *(word.removeprefix(part) for part in prefixes if word.startswith(part))]
    return frozenset().union(*(_endless(form, code) for form in rests))


@cache
def _endings(code: str) -> tuple[str, ...]:
    """The endings of adjectives by gender, number and case."""
    return tuple(section(code, _KIND).get("endings", "").split())


def _endless(word: str, code: str) -> set[str]:
    """A word, and what may be left of it without an ending."""
    endings = _endings(code)
    forms = {word, *(word.removesuffix(part) for part in endings if word.endswith(part))}
    return {form.translate(_FINAL) for form in forms if len(form) >= _SHORTEST}


@cache
def _bare_opposites(code: str) -> dict[str, set[str]]:
    bare: defaultdict[str, set[str]] = defaultdict(set)
    for word, opposites in _opposites(code).against.items():
        others = set().union(*(_endless(opposite, code) for opposite in opposites))
        for form in _endless(word, code):
            bare[form] |= others
    return dict(bare)


def turned(one: str, other: str, language: str) -> bool:
    """Whether a text in a script without spaces has a word where another has its opposite.

    There a word is not cut from its text; what counts is how often each stands in both.

    Args:
        one: a text.
        other: another.
        language: the tag of their language.
    """
    code = primary(language)
    first, second = leave_out(one, code), leave_out(other, code)
    more = {word: first.count(word) - second.count(word) for word in _opposites(code).against}
    return any(
        more[word] > 0 > more[opposite]
        for word, opposites in _opposites(code).against.items()
        if more[word] > 0
        for opposite in opposites
    )


def opposed_languages() -> frozenset[str]:
    """The languages whose opposites are known."""
    return languages(_KIND)


def _against(pairs: Iterable[Sequence[str]], code: str) -> dict[str, set[str]]:
    opposites: defaultdict[str, set[str]] = defaultdict(set)
    for first, second in pairs:
        for word, opposite in product(
            *(leave_out(words, code).split() for words in (first, second))
        ):
            opposites[word].add(opposite)
            opposites[opposite].add(word)
    return dict(opposites)


@cache
def _opposites(code: str) -> _Opposites:
    table: Mapping[str, Any] = section(code, _KIND)
    groups = table.get("persons", [])
    person = {
        leave_out(word, code): number
        for number, group in enumerate(groups)
        for word in group.split()
    }
    stems = [
        (tuple(leave_out(first, code).split()), tuple(leave_out(second, code).split()))
        for first, second in table.get("stems", [])
    ]
    return _Opposites(_against(table.get("pairs", []), code), person, stems)
