"""Words that turn a statement into its opposite, by language.

The words stand in the section ``[negations]`` of each language's file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from dossier.frozen import dataclass
from dossier.language import Rule, has_rule, languages, section
from dossier.languages import ENGLISH, primary
from dossier.text.omissions import leave_out

_KIND = "negations"
_CONTRACTED = re.compile(r"\w+n't|n'\w.*", re.DOTALL)
"""English "didn't", French "n'est"."""
_PRIVATIVE = re.compile(r"un(?!an|der|i|to?\b|til)\w{4}")
"""But not "unanimous", "under", "union", "until"."""


@dataclass(frozen=True, slots=True)
class Negations:
    """How one language denies."""

    words: frozenset[str] = frozenset()
    inside: re.Pattern[str] | None = None
    """Found in a word that denies by its form, as in Turkish "gelmedi"."""
    signs: re.Pattern[str] | None = None
    """In a script without spaces, what denies wherever it stands."""
    prefixes: tuple[str, ...] = ()
    """Beginnings that turn a word round."""
    before: str = ""
    """Letters of other words that are written in front of a denying one, as Arabic "wa-"."""


@cache
def negations(language: str) -> Negations:
    """How a language denies, a tag as ``en`` or ``en-GB``; nothing is known of most."""
    code = primary(language)
    table = _table(code)
    inside, signs = table.get("inside"), table.get("signs")
    return Negations(
        words=_words(code),
        inside=re.compile(f"{inside}|{leave_out(inside, code)}") if inside else None,
        signs=re.compile(signs) if signs else None,
        prefixes=tuple(table.get("prefixes", "").split()),
        before=table.get("before", ""),
    )


def negated_languages() -> frozenset[str]:
    """The languages whose negations are known; those apart that have another's."""
    return frozenset(code for code in languages(_KIND) if "as" not in section(code, _KIND))


def is_negation(word: str, language: str | None = None) -> bool:
    """Whether a word, in its normal form, negates.

    Args:
        word: in its normal form.
        language: a tag as ``en`` or ``en-GB``; nothing asks all those at once whose words are
            unmistakable, for a guard does better to see one negation too many. So does a
            language without a table.
    """
    return _is_negation(word, primary(language or ""))


@lru_cache(maxsize=65536)
def _is_negation(word: str, code: str) -> bool:
    if "'" in word and _CONTRACTED.fullmatch(word):
        return True
    if not _table(code):
        return word in _every()
    of_language = negations(code)
    if word in of_language.words or (
        of_language.inside is not None and of_language.inside.search(word) is not None
    ):
        return True
    return any(
        word[length:] in of_language.words
        for length in (1, 2)
        if of_language.before
        and len(word) > length + 1
        and set(word[:length]) <= set(of_language.before)
    )


def denies_by_form(word: str, language: str) -> bool:
    """Whether a word denies by its form, and says something else as well: Turkish "gelmedi".

    Args:
        word: in normal form.
        language: a tag as ``tr``.
    """
    inside = negations(language).inside
    return inside is not None and inside.search(word) is not None


def is_privative(word: str, language: str = ENGLISH) -> bool:
    """Whether a word, in its normal form, denies by its beginning: "unacceptable".

    Known of English only; in German "unsere" begins alike.

    Args:
        word: in normal form.
        language: a tag as ``en`` or ``en-GB``.
    """
    return has_rule(language, Rule.NEGATIVE_UN) and _PRIVATIVE.match(word) is not None


def negates(word: str, other: str, language: str = ENGLISH) -> bool:
    """Whether one of two words, in normal form, is the other with a negating beginning.

    "able" and "unable", "agree" and "disagree", "starters" and "non-starters"; in another
    language the beginnings of English count as well.

    Args:
        word: in normal form.
        other: another.
        language: a tag as ``en`` or ``en-GB``.
    """
    short, long = sorted((word, other), key=len)
    beginning = long[: len(long) - len(short)]
    if len(short) <= 2 or not beginning or not long.endswith(short):
        return False
    return beginning in negations(ENGLISH).prefixes or beginning in negations(language).prefixes


def signs_of_negation(text: str, language: str) -> int | None:
    """How often a text in a script without spaces denies; nothing in any other language.

    Args:
        text: of any length.
        language: a tag as ``zh`` or ``zh-Hant``.
    """
    signs = negations(language).signs
    return None if signs is None else len(signs.findall(text))


def is_negating_prefix(beginning: str) -> bool:
    """Whether a beginning of a word, in its normal form and with its hyphen, negates the rest."""
    return beginning in negations(ENGLISH).prefixes


@cache
def _every() -> frozenset[str]:
    asked = (code for code in languages(_KIND) if section(code, _KIND).get("unmistakable"))
    return frozenset().union(*map(_words, asked))


def _words(code: str) -> frozenset[str]:
    """The words of a language that deny, with and without what its writers may leave out."""
    words = frozenset(_table(code).get("words", "").casefold().split())
    return words | {leave_out(word, code) for word in words}


def _table(code: str) -> Mapping[str, Any]:
    table = section(code, _KIND)
    return section(table["as"], _KIND) if "as" in table else table
