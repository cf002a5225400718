"""Words that page furniture is made of, by topic and language.

A table is a text of rows, ``language: phrase | phrase``. A phrase stands for a whole line of
a page; one that ends in ``…`` stands for every line that begins so. Capitals and punctuation
do not count, and ``#`` is any number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from dossier.clean.layout.rows import is_unspaced
from dossier.clean.page import OPENING_WORDS, Line, line_of
from dossier.frozen import dataclass

UNSPACED_LETTERS = 3
"""Fewer letters begin too many words."""
OPEN_END = "…"


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


def phrases(table: str) -> Phrases:
    """Read a table of phrases.

    Raises:
        ValueError: a row names no language, or a phrase has no words or is too long an opening.
    """
    whole_phrases: set[str] = set()
    openings: set[str] = set()
    counts: Counter[str] = Counter()
    for row in filter(None, map(str.strip, table.splitlines())):
        language, colon, row_phrases = row.partition(": ")
        if not colon:
            raise ValueError(row)
        listed = row_phrases.split(" | ")
        counts[language] += len(listed)
        for phrase in listed:
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
        dict(sorted(counts.items())),
    )
