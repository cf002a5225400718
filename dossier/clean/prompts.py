"""Finding the lines that are made of known phrases."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dossier.clean.page import Line, Page
from dossier.clean.phrases import Phrases
from dossier.clean.rule import Hit

LONGEST = 60
"""No prompt is longer than this, in words."""
UNSPACED = "\u3040"
"""From here on scripts write no spaces between words, and one word can be a whole phrase."""


def finder(table: Phrases) -> Callable[[Page], Iterator[Hit]]:
    """A rule's function that finds the lines which a table of phrases knows."""

    def find(page: Page) -> Iterator[Hit]:
        for index, line in page:
            count = table.words_matched(line)
            if count and line.length <= LONGEST:
                yield Hit(index, is_sure(line, count))

    return find


def is_sure(line: Line, count: int) -> bool:
    """Whether ``count`` known words leave no doubt about the line.

    One word can be a crosshead, and two can open a sentence of the article; three are enough.
    """
    if line.text[0] >= UNSPACED:
        return True
    return count >= 3 or (count == 2 and not line.ends_sentence)
