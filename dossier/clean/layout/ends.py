"""Whether a full line ends a paragraph, where nothing but short last lines parts them.

A line with room for the first word of the next one was ended on purpose. A line without room
was ended by the width, or its last word happens to fill it. How often the latter happens follows
from the lines with room: the lengths of last lines are spread evenly, so that of those that fill
more than half of the width a known share fills all of it. That is the prior; what the words at
both sides of the line end look like is added to it, in natural logarithms of odds (a logistic
regression on the wrapped pages that the guide to cleaning names, rounded).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from dossier.clean.layout.measure import Wrapping
from dossier.clean.layout.rows import CLOSERS, HYPHENS, Row, is_in_title_case

PRIOR = -1.4
FREQUENCY = 0.4
"""For each unit of the logarithm of how often full lines of the kind are meant."""
SENTENCE = 1.7
"""The line ends a sentence, and the next one begins with no small letter."""
SMALL = -2.0
"""The next line begins with a small letter."""
OPEN = -2.5
"""The line ends with a comma or a hyphen."""
FUNCTION = -2.2
"""The line ends with a small word, as *the* or *de*: no title and no sentence does."""
LAST = -1.6
"""The next line has room and ends a sentence: it is the last of a paragraph."""
LABEL = 1.3
"""The next line has room and ends none: it is a label or a title."""
NEW = 1.7
"""The line ends no sentence and the next one begins with a small word written large."""
FUNCTION_LETTERS = 3
NEW_LETTERS = 4
OFTEN = 3
"""A word of so few letters that stands so often in small letters is no name."""
COMMAS = frozenset(",;،、，") | frozenset(HYPHENS)
SMOOTHING = 0.5
"""Lines of every kind that are counted although no line was seen."""
MOST = 0.8
"""The greatest share of last lines that can happen to be full."""

Kind = tuple[bool, bool, bool]
"""Of a line end: whether it ends a sentence, whether it goes on, whether small letters follow."""


def meant(rows: Sequence[Row], wrapped: Wrapping) -> frozenset[int]:
    """The numbers of the full lines that end a paragraph or a title rather than the width.

    Args:
        rows: of the text, in order.
        wrapped: how it was wrapped, to an exact width.
    """
    frequencies = _frequencies(rows, wrapped)
    small_words = _small_words(rows)
    return frozenset(
        row.number
        for row, below, after in _triples(rows)
        if not wrapped.has_room(row, below)
        and _odds(row, below, after, wrapped)
        + (NEW if _begins_anew(row, below, small_words) else 0)
        + FREQUENCY * frequencies[_kind(row, below)]
        > 0
    )


def _small_words(rows: Sequence[Row]) -> frozenset[str]:
    """Short words that the text often writes small."""
    counted = Counter(word for row in rows for word in row.text.split() if len(word) <= NEW_LETTERS)
    return frozenset(word for word, count in counted.items() if count >= OFTEN and word.islower())


def _begins_anew(row: Row, below: Row, small_words: frozenset[str]) -> bool:
    """Whether a small word is written large although no sentence ended and no title goes on."""
    first = below.text.split(None, 1)[0]
    is_large = first[0].isupper() and first.casefold() in small_words
    return is_large and not row.ends_sentence and not is_in_title_case(row.text)


def _triples(rows: Sequence[Row]) -> Iterator[tuple[Row, Row, Row | None]]:
    return zip(rows, rows[1:], [*rows[2:], None], strict=False)


def _kind(row: Row, below: Row) -> Kind:
    return row.ends_sentence, row.ends_open, below.goes_on


def _frequencies(rows: Sequence[Row], wrapped: Wrapping) -> Mapping[Kind, float]:
    """For each kind, the logarithm of how many full lines are meant for one that is not."""
    full: Counter[Kind] = Counter()
    expected: dict[Kind, float] = {}
    for row, below, _ in _triples(rows):
        kind = _kind(row, below)
        if not wrapped.has_room(row, below):
            full[kind] += 1
        elif row.width * 2 >= wrapped.width:
            share = min(MOST, (below.first_word + 1) * 2 / wrapped.width)
            expected[kind] = expected.get(kind, 0.0) + share
    return {
        kind: math.log(
            (expected.get(kind, 0.0) + SMOOTHING)
            / (max(0.0, count - expected.get(kind, 0.0)) + SMOOTHING)
        )
        for kind, count in full.items()
    }


def _odds(row: Row, below: Row, after: Row | None, wrapped: Wrapping) -> float:
    """What the words beside a line end say of it."""
    odds = PRIOR
    if below.goes_on:
        odds += SMALL
    elif row.ends_sentence:
        odds += SENTENCE
    if row.text[-1] in COMMAS:
        odds += OPEN
    last = row.text.split()[-1].strip(CLOSERS)
    if len(last) <= FUNCTION_LETTERS and last.islower() and last.isalpha():
        odds += FUNCTION
    if after is None or wrapped.has_room(below, after):
        odds += LAST if below.ends_sentence else LABEL
    return odds
