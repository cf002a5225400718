"""Finding paragraphs that speak about the site or the author rather than the story."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Page
from dossier.clean.patterns import any_of
from dossier.clean.rule import Hit
from dossier.language import pattern_everywhere, words_everywhere

APPEAL_WORDS = words_everywhere("furniture", "appeals") | words_everywhere("furniture", "ours")
"""Words that turn to the reader."""
PITCH_WORDS = APPEAL_WORDS | words_everywhere("furniture", "dealings")
"""Words about a site and its readers' dealings with it."""
ENOUGH = 3
"""So many different ones, an appeal among them, make a pitch."""
QUOTED = re.compile(r'["“”„«»]')
"""A paragraph with a quotation belongs to the story."""
PITCH_LENGTH = range(5, 51)
"""How long a pitch is, in words."""

_NAME = r"^(?:\w[\w.'’-]*\s){1,4}"
AUTHOR = any_of(
    rf"{_NAME}(?:{pattern_everywhere('furniture', 'authors')})",
    pattern_everywhere("furniture", "contacts"),
)
"""Sentences that introduce the author or say how to reach them."""
AUTHOR_SIGNS = words_everywhere("furniture", "author_signs")
"""One of these stands in every such sentence: most lines need no search."""
AUTHOR_LENGTH = range(4, 46)


def pitches(page: Page) -> Iterator[Hit]:
    """Paragraphs with several words about a site and its readers' dealings with it."""
    for index, line in page:
        if line.length not in PITCH_LENGTH or APPEAL_WORDS.isdisjoint(line.words):
            continue
        pitch_words = PITCH_WORDS.intersection(line.words)
        if len(pitch_words) >= ENOUGH and not QUOTED.search(line.head):
            yield Hit(index, sure=False)


def authors(page: Page) -> Iterator[Hit]:
    """Lines that introduce the author or say how to reach them."""
    for index, line in page:
        may_be = line.length in AUTHOR_LENGTH and not AUTHOR_SIGNS.isdisjoint(line.words)
        if may_be and AUTHOR.search(line.head):
            yield Hit(index, sure=False)
