"""Words that page furniture is made of, by topic, from ``[furniture]`` of every language's file.

A phrase stands for a whole line of a page; one that ends in ``…`` stands for every line that
begins so. Capitals and punctuation do not count, and ``#`` is any number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dossier.clean.layout.rows import is_unspaced
from dossier.clean.page import OPENING_WORDS, Line, line_of
from dossier.clean.patterns import any_of
from dossier.frozen import dataclass
from dossier.language import languages, section

UNSPACED_LETTERS = 3
"""Fewer letters begin too many words."""
OPEN_END = "…"
_SECTION = "furniture"
_BETWEEN = re.compile(r"\n| \| ")


@dataclass(frozen=True, slots=True)
class Phrases:
    """A table, ready to be asked."""

    whole: frozenset[str]
    openings: frozenset[str]
    first_words: frozenset[str]
    """Of all phrases: what begins with another word is soon done with."""
    longest_openings: Mapping[str, int]
    """How many words the longest opening has that begins with a word."""
    unspaced: tuple[str, ...]
    """The openings of scripts without spaces: a line can go on after them without a space."""
    counts: Mapping[str, int]
    """How many phrases each language has, by its tag, in the order of the tags."""

    def words_matched(self, line: Line) -> int:
        """How many words of the line the longest fitting phrase covers; 0 when none fits."""
        if line.key in self.whole:
            return len(line.words)
        longest = self.longest_openings.get(line.words[0], 0) if line.words else 0
        for count in range(min(longest, len(line.words)), 0, -1):
            if " ".join(line.words[:count]) in self.openings:
                return count
        return 0


def rows(kind: str) -> dict[str, list[str]]:
    """The phrases of one kind of furniture, by language.

    Args:
        kind: a key of the section.
    """
    return {
        code: [phrase for phrase in map(str.strip, _BETWEEN.split(text)) if phrase]
        for code in sorted(languages(_SECTION))
        if (text := section(code, _SECTION).get(kind))
    }


def phrases(table: Mapping[str, Sequence[str]]) -> Phrases:
    """Make a table ready to be asked.

    Args:
        table: phrases by language.

    Raises:
        ValueError: a phrase has no words or is too long an opening.
    """
    whole_phrases: set[str] = set()
    openings: set[str] = set()
    for phrase in (phrase for listed in table.values() for phrase in listed):
        words = line_of(0, 0, phrase).words
        is_opening = phrase.endswith(OPEN_END)
        if not words or (is_opening and len(words) > OPENING_WORDS):
            raise ValueError(phrase)
        (openings if is_opening else whole_phrases).add(" ".join(words))
    first_words = frozenset(phrase.split()[0] for phrase in whole_phrases | openings)
    longest_openings: dict[str, int] = {}
    for opening in map(str.split, openings):
        longest_openings[opening[0]] = max(longest_openings.get(opening[0], 0), len(opening))
    unspaced = (phrase for phrase in sorted(openings) if is_unspaced(phrase[0]))
    return Phrases(
        frozenset(whole_phrases),
        frozenset(openings),
        first_words,
        longest_openings,
        tuple(phrase for phrase in unspaced if len(phrase) >= UNSPACED_LETTERS),
        {code: len(listed) for code, listed in sorted(table.items())},
    )


SHARE = phrases(rows("share"))
"""Prompts to share, follow, print or save."""
SUPPORT = phrases(rows("support"))
RELATED = phrases(rows("related"))
"""What heads a list of links, or the tags of an article."""
LINKS = phrases(rows("links"))
"""What introduces one link, or is a button to it."""
SUBSCRIPTION = phrases(rows("subscription"))
COMMENTS = phrases(rows("comments"))
"""Comment forms, counts and calls."""
CONSENT = phrases(rows("consent"))
ADVERTISING = phrases(rows("advertising"))
RIGHTS = phrases(rows("rights"))
NAVIGATION = phrases(rows("navigation"))
GALLERY = phrases(rows("gallery"))
SECTIONS = phrases(rows("sections"))
"""Names of sections, in one word, which can as well head a part of an article."""
BUTTONS = phrases(rows("buttons"))
"""Labels of buttons and players; hardly a part of an article is headed so."""
_RESERVED = [reserved for listed in rows("reserved").values() for reserved in listed]
COPYRIGHT = any_of(
    r"^\W*(?i:©|\(c\)|copyright)\W*(?:\d{4}|by\b)",
    rf"\b(?i:{'|'.join(_RESERVED)})\b",
    r"[.!?] Copyright(?: [A-Z][\w.&’'-]*){1,6}\.?$",
)
"""How a notice of rights begins, and what it says wherever its year and its name stand."""
COPYRIGHT_WORDS = frozenset({"c", "copyright", *(words.split()[-1] for words in _RESERVED)})
"""One of these, or the sign, stands in every such notice: most lines need no search."""
