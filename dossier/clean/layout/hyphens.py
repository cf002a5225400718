"""Whether a hyphen at a line end cut a word or belongs to it.

No dictionary is asked: the text itself knows most of its words. Where it does not, the hyphen
stays, for a word with a hyphen too many can still be read and cited.
"""

from __future__ import annotations

import re
from collections import Counter

from dossier.clean.layout.rows import HYPHENS
from dossier.clean.patterns import word_set

_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_LAST = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*$")
_FIRST = re.compile(r"[^\W\d_]+")
_CUT = re.compile(r"[^\W\d_][-\u00ad\u2010][ \t]*(?:\r\n|[\n\r\v\f\x85\u2028\u2029])")
_INSIDE = re.compile(r"[^\W\d_][-\u2010][^\W\d_]")
OFTEN = 3
"""So many times as many hyphens at line ends as inside lines, for their share of the text, and
the text cuts words."""
SYLLABLE = 3
"""A shorter part than this is hardly a word by itself."""


class Hyphens:
    """The words of a text, asked about those that a line end parts."""

    def __init__(self, text: str) -> None:
        words = [word.casefold() for word in _WORD.findall(text)]
        self._words = Counter(words)
        self._parts = Counter(part for word in words for part in re.split("[-‐]", word))
        self._cuts_words = self._is_hyphenated(text, len(words))

    def is_cut(self, above: str, below: str) -> bool:
        """Whether the hyphen that ends ``above`` only cuts the word that ``below`` goes on with.

        Args:
            above: a line that ends with a hyphen.
            below: the line after it.
        """
        if above[-1] == "\u00ad":
            return True
        first, second = _LAST.search(above.rstrip(HYPHENS)), _FIRST.match(below)
        if not first or not second or second[0][0].isupper():
            return False
        start, end = first[0].casefold(), second[0].casefold()
        last = re.split("[-‐]", start)[-1]
        if start + end in self._words:
            return True
        if f"{start}-{end}" in self._words:
            return False
        if not self._cuts_words:
            return False
        # Each of the two stands elsewhere by itself: two words, not two syllables.
        is_word = [self._parts[part] > 1 and len(part) >= SYLLABLE for part in (last, end)]
        return not all(is_word) and last not in PREFIXES

    @staticmethod
    def _is_hyphenated(text: str, words: int) -> bool:
        """Whether a text cuts words at line ends, rather than wrapping at hyphens it has anyway."""
        cut = len(_CUT.findall(text))
        lines = max(1, len(text.splitlines()))
        inside = len(_INSIDE.findall(text))
        return cut * max(1, words) > OFTEN * (inside + 1) * lines


PREFIXES = word_set(
    """
    well self ex half all anti non pro mid high low long short full part one two three four five
    six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety vice cross
    first second third so to by in co
    """
)
"""Words that are often tied to the next one by a hyphen of their own."""
