"""Whether two forms of a name are one actor's: initials, spellings, what is left out."""

from __future__ import annotations

import re
from functools import lru_cache

from dossier.draft.lexicon import (
    NICKNAMES,
    OPTIONAL_SUFFIXES,
    PARTICLES_INSIDE,
    SMALL,
    SUFFIXES,
)
from dossier.text.name_spelling import folded, is_given, is_near
from dossier.text.sounds import sounded

_INITIALS = re.compile(r"^(?:[^\W\d_]\.?){1,3}$")


@lru_cache(maxsize=4096)
def words_of(form: str) -> tuple[str, ...]:
    """The words of a form, folded, initials apart: ``A.K. Lind`` is a, k, lind."""
    made: list[str] = []
    for word in folded(form).replace("’", "'").split():
        bare = word.strip(".,")
        original = form.split()[min(len(made), len(form.split()) - 1)]
        if "." in word.strip(",") and all(len(part) <= 1 for part in bare.split(".")):
            made += [part for part in bare.split(".") if part]
        elif len(bare) == 2 and original.isupper() and " " in form.strip():
            made += list(bare)
        elif bare:
            made.append(bare)
    return tuple(made)


def surname(form: str) -> str:
    """The last word of a person's name, without what stands behind it, such as ``Jr``."""
    words = [word for word in words_of(form) if word not in SUFFIXES]
    return words[-1] if words else ""


def is_same_person(one: str, other: str) -> bool:
    """Whether two full names may be one person's.

    Family names must be the same, or near while the given names are the same; given names must be
    the same, near, or one the other's initial. Middle names count where both have one.

    Args:
        one: a name of several words.
        other: another.
    """
    first, second = _plain(one), _plain(other)
    if not first or not second or _suffix(one) != _suffix(other):
        return False
    last, other_last = first[-1], second[-1]
    given, other_given = first[:-1], second[:-1]
    if not given or not other_given:
        return False
    if len(given) != len(other_given):
        # "M. Ole Lind" is "Ole Lind": the first initial may be left out.
        given, other_given = (
            _without_initial(given, other_given),
            _without_initial(other_given, given),
        )
    if not _agrees(given[0], other_given[0]):
        return False
    if last != other_last and not (
        is_near(last, other_last) and len(given[0]) > 1 and len(other_given[0]) > 1
    ):
        return False
    middle = [word for word in given[1:] if word not in PARTICLES_INSIDE]
    other_middle = [word for word in other_given[1:] if word not in PARTICLES_INSIDE]
    if not middle or not other_middle:
        return True
    return _agrees(middle[0], other_middle[0])


def _without_initial(given: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    is_left_out = len(given) > len(other) and len(given[0]) == 1 and given[0] != other[0][0]
    return given[1:] if is_left_out else given


def _agrees(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return (
        (one, other) in NICKNAMES
        or one == other
        or (
            sounded(one) == sounded(other)
            or (not (is_given(one) and is_given(other)) and is_near(one, other))
        )
    )


def _plain(form: str) -> tuple[str, ...]:
    return tuple(word for word in words_of(form) if word not in SUFFIXES)


def _suffix(form: str) -> tuple[str, ...]:
    return tuple(word for word in words_of(form) if word in SUFFIXES - OPTIONAL_SUFFIXES)


def is_initials_of(short: str, full: str) -> bool:
    """Whether an abbreviation has the first letters of a fuller name's words.

    Args:
        short: such as ``NHC``.
        full: such as ``Northport Harbour Council``.
    """
    return folded(short).replace(".", "") in initials(full)


@lru_cache(maxsize=4096)
def initials(full: str) -> frozenset[str]:
    """The abbreviations of a name: the first letters of all its words, or without small ones."""
    words = words_of(full)
    made = ("".join(word[0] for word in words if word not in SMALL), "".join(map(_first, words)))
    return frozenset(letters for letters in made if len(letters) > 1)


def _first(word: str) -> str:
    return word[0]
