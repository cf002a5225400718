"""The levels at which texts are folded before they are compared, and what takes which.

Each level folds what the ones before it do. A use asks ``at_level`` with its own level, so that
this table says what the program does; docs/anchoring.md has it.

The third level of folding: English words that are spelt in two ways and are the same word.

Source: the systematic differences of British and American spelling, as in Fowler's "Dictionary
of Modern English Usage". A word that comes out odd does no harm: it is compared, never shown.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from dossier.frozen import dataclass
from dossier.language import Rule, has_rule, words_everywhere
from dossier.text.omissions import leave_out
from dossier.text.word_list import word_list

_DOUBLED = words_everywhere("grammar", "doubled_l")
"""Verbs whose l British spelling doubles before an ending; "filled" is no form of "filed"."""
_ANY = 0
_CHANGES = (
    (3, "is", "iz", "e ed es ing ation ations er ers"),  # organise
    (2, "our", "or", "- s ed ing able hood hoods ly ful"),  # neighbour
    (word_list("cent theat met kilomet lit fib spect"), "re", "er", "- s d"),
    (word_list("def off lic pret"), "ence", "ense", "- s less d"),
    (_DOUBLED, "l", "", "ed ing er ers ings"),
    (_ANY, "ogue", "og", "- s"),  # dialogue
    (("judg", "acknowledg"), "ement", "ment", "- s"),
    (frozenset({""}), "programme", "program", "- s d"),
)
"""What stands before the letters that change, these letters, those they become, and the endings
that may follow; ``-`` is none. Before them stand so many Latin letters at least, or one of some
beginnings, or anything that ends like these."""
_RULES = tuple(
    (before, replacement, letters + ending.strip("-"), ending.strip("-"))
    for before, letters, replacement, endings in _CHANGES
    for ending in sorted(endings.split(), key=len, reverse=True)
)
_ENDINGS = tuple(written for _, _, written, _ in _RULES)
"""No word without one of these is asked further: most words have none."""
_GREY = "grey"


class Level(IntEnum):
    """How much falls together."""

    SAME = 1
    """What no reader would call a difference."""
    OMISSIONS = 2
    """What writers may leave out; in Chinese also the other script."""
    TRADITIONS = 3
    """Traditions of spelling."""


@dataclass(frozen=True, slots=True)
class Use:
    """Something that compares texts."""

    what: str
    level: Level


CITATIONS = Use("exact citations, prefixes and suffixes", Level.SAME)
RIGHT_WORDS = Use("the words offered for a citation that is not exact", Level.OMISSIONS)
NAMES = Use("aliases of actors in the articles", Level.OMISSIONS)
COLLATION = Use("collation", Level.TRADITIONS)
SHARED_WORDING = Use("passages that articles share", Level.TRADITIONS)
CLAIMS = Use("whether two readings say the same", Level.TRADITIONS)
SEARCH = Use("the site's search", Level.SAME)
USES = (CITATIONS, RIGHT_WORDS, NAMES, COLLATION, SHARED_WORDING, CLAIMS, SEARCH)


def at_level(word: str, level: Level, language: str) -> str:
    """A word in normal form as it is compared at a level.

    Args:
        word: folded at the first level.
        level: how much falls together.
        language: a tag as ``de`` or ``de-AT``.
    """
    if level == Level.SAME:
        return word
    bare = word if word.isascii() else leave_out(word, language)
    is_spelt_twice = level == Level.TRADITIONS and has_rule(language, Rule.TWO_TRADITIONS)
    return one_spelling(bare) if is_spelt_twice else bare


def overview() -> str:
    """A Markdown table for the guide: what folds at which level."""
    rows = "".join(f"| {use.what} | {use.level:d} |\n" for use in USES)
    return f"| use | level |\n| --- | --- |\n{rows}"


@lru_cache(maxsize=65536)
def one_spelling(word: str) -> str:
    """The word in its American spelling, where that follows a rule."""
    if word.endswith(_ENDINGS):
        for before, replacement, written, ending in _RULES:
            if word.endswith(written) and _may_stand(word.removesuffix(written), before):
                return f"{word.removesuffix(written)}{replacement}{ending}"
    return f"gray{word.removeprefix(_GREY)}" if word.startswith(_GREY) else word


def _may_stand(beginning: str, before: int | frozenset[str] | tuple[str, ...]) -> bool:
    if isinstance(before, int):
        last = beginning[-before:]
        is_latin = last.isascii() and last.isalpha() and last.islower()
        return not before or (len(last) == before and is_latin)
    return beginning.endswith(before) if isinstance(before, tuple) else beginning in before
