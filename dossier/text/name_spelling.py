"""Whether two words are spellings of one name, and which words are names everybody knows."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

from dossier.language import phrases_everywhere, proper_names
from dossier.text.folding import fold
from dossier.text.sounds import sounded

COUNTRIES = frozenset(phrases_everywhere("names", "countries"))
"""Countries, states, continents and large cities."""
MALE_NAMES = frozenset(proper_names("given_names", "male").split())
FEMALE_NAMES = frozenset(proper_names("given_names", "female").split())
_SHORT, _LONG = 5, 8
"""Letters that a name must have for one of them, and two, to be another."""


@lru_cache(maxsize=65536)
def folded(form: str) -> str:
    """A form without accents and capitals."""
    letters = unicodedata.normalize("NFKD", fold(form).text)
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()


def is_country(form: str) -> bool:
    """Whether a form is a country, a state or a large city."""
    return folded(form).removeprefix("the ") in COUNTRIES


def is_given(word: str) -> bool:
    """Whether a word is a common given name."""
    bare = folded(word).split("-")[0]
    return bare in MALE_NAMES or bare in FEMALE_NAMES


@lru_cache(maxsize=65536)
def is_near(one: str, other: str) -> bool:
    """Whether two words are spellings of one name: as sounded, or but for a letter or two.

    Args:
        one: a word of a name.
        other: a word of another.
    """
    sounds = sounded(one), sounded(other)
    shorter = min(len(one), len(other))
    if one == other or (shorter >= _SHORT - 1 and sounds[0] == sounds[1]):
        return not (is_country(one) and is_country(other)) or one == other
    is_other = is_country(one) or is_country(other) or (is_given(one) and is_given(other))
    if is_other or shorter < _SHORT or (one[:1] != other[:1] and sounds[0][:1] != sounds[1][:1]):
        return False
    letters = OSA.distance(one, other)
    if letters == 1:
        return shorter > _SHORT or _is_slip(one, other)
    return letters == 2 and shorter >= _LONG and OSA.distance(*sounds) <= 1


def _is_slip(one: str, other: str) -> bool:
    """Whether the letter in which two short words differ is a vowel, or is only moved."""
    if sorted(one) == sorted(other):
        return True
    if len(one) != len(other):
        return one.startswith(other) or other.startswith(one)
    changed = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return all(a in "aeiouy" and b in "aeiouy" for a, b in changed)
