"""The levels at which texts are folded before they are compared, and what takes which.

Each level folds what the ones before it do. A use asks ``at_level`` with its own level, so that
this table says what the program does; docs/anchoring.md has it.
"""

from __future__ import annotations

from enum import IntEnum

from dossier.frozen import dataclass
from dossier.language import Rule, has_rule
from dossier.text.omissions import leave_out
from dossier.text.spelling import one_spelling


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
