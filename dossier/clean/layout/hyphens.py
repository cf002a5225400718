"""Whether a hyphen at a line end cut a word or belongs to it.

No dictionary is asked: the text itself knows most of its words. Where it does not, the hyphen
stays, for a word with a hyphen too many can still be read and cited.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from dossier.clean.layout.measure import Wrapping
from dossier.clean.layout.rows import HYPHENS, Row
from dossier.language import words_everywhere

_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_LAST = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*$")
_FIRST = re.compile(r"[^\W\d_]+")
_CUT = re.compile(r"[^\W\d_][-\u00ad\u2010][ \t]*(?:\r\n|[\n\r\v\f\x85\u2028\u2029])")
_INSIDE = re.compile(r"[^\W\d_][-\u2010][^\W\d_]")
SOFT = "\u00ad"
"""The hyphen that does nothing but cut a word."""
OFTEN = 3
"""So many times as many hyphens at line ends as inside lines, for their share of the text, and
the text cuts words."""
SEVERAL = 2
"""A single word at a line end may have its hyphen anyway."""
SURE = 3
"""So many cut words leave no doubt that others are cut as well."""
LONG = 7
"""A word of so many letters has a syllable that can be parted from it."""
ROOM = 4
"""Where so many letters had room, it would have been."""
SYLLABLE = 3
"""A shorter part than this is hardly a word by itself."""


class Hyphens:
    """The words of a text, asked about those that a line end parts.

    Args:
        text: of the seed.
        rows: of the text, in order.
        wrapped: how it was wrapped.
    """

    def __init__(self, text: str, rows: Sequence[Row], wrapped: Wrapping) -> None:
        words = [word.casefold() for word in _WORD.findall(text)]
        self._words = Counter(words)
        self._parts = Counter(part for word in words for part in re.split("[-‐]", word))
        for above, below in pairwise(rows):
            if halves := _halves(above.text, below.text):
                self._parts.subtract(halves)
        cut, uncut = _cut_and_uncut(rows, wrapped)
        self._surely_cuts_words = cut >= SURE and cut > uncut
        self._cuts_words = (cut >= SEVERAL and cut > uncut) or self._is_hyphenated(text, len(words))

    def is_cut(self, above: str, below: str) -> bool:
        """Whether the hyphen that ends ``above`` only cuts the word that ``below`` goes on with.

        Args:
            above: a line that ends with a hyphen.
            below: the line after it.
        """
        halves = _halves(above, below)
        if above[-1] == SOFT or halves is None:
            return above[-1] == SOFT
        start, end = halves
        last = re.split("[-‐]", start)[-1]
        if start + end in self._words:
            return True
        if f"{start}-{end}" in self._words or not self._cuts_words:
            return False
        # Each of the two stands elsewhere by itself: two words, not two syllables.
        is_word = [self._parts[part] > 0 and len(part) >= SYLLABLE for part in (last, end)]
        if all(is_word) or last in PREFIXES:
            return False
        return self._surely_cuts_words or last not in SYLLABLES

    @staticmethod
    def _is_hyphenated(text: str, words: int) -> bool:
        """Whether a text cuts words at line ends, rather than wrapping at hyphens it has anyway."""
        cut = len(_CUT.findall(text))
        lines = max(1, len(text.splitlines()))
        inside = len(_INSIDE.findall(text))
        return cut * max(1, words) > OFTEN * (inside + 1) * lines


def _halves(above: str, below: str) -> tuple[str, str] | None:
    """The words at both sides of a line end that a hyphen ties, in small letters."""
    if above[-1] not in HYPHENS:
        return None
    first, second = _LAST.search(above.rstrip(HYPHENS)), _FIRST.match(below)
    if not first or not second or second[0][0].isupper():
        return None
    return first[0].casefold(), second[0].casefold()


def _cut_and_uncut(rows: Sequence[Row], wrapped: Wrapping) -> tuple[int, int]:
    """How many words were cut at line ends, and how many were not although a part had room."""
    cut = uncut = 0
    for row, below in pairwise(rows):
        if not wrapped.is_exact or wrapped.has_room(row, below) or wrapped.is_overlong(row):
            continue
        if row.text[-1] in HYPHENS:
            cut += below.goes_on
        elif below.goes_on and below.first_word >= LONG:
            word = _FIRST.match(below.text)
            has_syllable = word is not None and len(word[0]) >= LONG
            uncut += has_syllable and wrapped.width - row.width - 2 >= ROOM
    return cut, uncut


PREFIXES = words_everywhere("grammar", "hyphenated")
"""Words that are often tied to the next one by a hyphen of their own."""
SYLLABLES = words_everywhere("grammar", "syllables")
"""Such as also begin many a word."""
