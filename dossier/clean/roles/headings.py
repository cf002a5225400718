"""What stands above the article and between its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line
from dossier.clean.roles.bylines import is_byline
from dossier.clean.roles.dateline import match_dateline
from dossier.clean.roles.kept import Article
from dossier.clean.roles.notes import is_item, is_note, is_row_of_numbers
from dossier.clean.times import is_clock

HEADLINE_WORDS = range(3, 31)
LABEL_WORDS = 3
STANDFIRST_WORDS = range(8, 61)
CROSSHEAD_WORDS = 9
CAPTION_WORDS = 45
INTRODUCTION = 5
"""So many words in a row that come back later: a person or a claim introduced a second time."""
NEAR = 6
"""How many paragraphs after the first are looked at for a second introduction."""

_TITLE_TAIL = re.compile(r"\s[|–—»·-]\s")
_NO_LETTER = re.compile(r"^\W*\d")


def headline(article: Article) -> Iterator[int]:
    """The first line above the first paragraph that has a headline's length and no full stop."""
    for index in article.opening():
        line = article.lines[index]
        can_be = line.length in HEADLINE_WORDS and not ends_flat(line)
        if can_be and not _NO_LETTER.match(line.text) and not (is_byline(line) or is_note(line)):
            yield index
            return


def headline_again(article: Article) -> Iterator[int]:
    """Lines above the first paragraph that say the headline once more, in part in other words."""
    for first in headline(article):
        words = _content(article.lines[first])
        for index in article.opening():
            other = _content(article.lines[index])
            if index > first and other and len(words & other) * 2 >= max(len(words), len(other)):
                yield index


def label(article: Article) -> Iterator[int]:
    """Very short lines that the text begins with, straight above the headline."""
    for first in headline(article):
        if first <= 2 and all(line.length <= LABEL_WORDS for line in article.lines[:first]):
            yield from range(first)


def standfirst(article: Article) -> Iterator[int]:
    """The summary between the headline and the article.

    It stands above the first paragraph, or above a dateline; without a headline, it is a
    first paragraph of one sentence that introduces what a later one introduces again.
    """
    above = list(headline(article))
    if above:
        for index in range(above[0] + 1, min(len(article.lines), article.first + 1)):
            line = article.lines[index]
            after = article.lines[index + 1].head if index + 1 < len(article.lines) else ""
            is_above = index < article.first or match_dateline(after)
            is_line = index in article.turns or is_item(line) or is_note(line)
            may_be = line.length in STANDFIRST_WORDS and not is_line
            if may_be and is_above and not match_dateline(line.head):
                yield index
    elif article.last >= 0 == article.first and article.lines[0].length in STANDFIRST_WORDS:
        later = article.lines[1 : 1 + NEAR]
        if any(_introduced_again(article.lines[0], line) for line in later):
            yield 0


def _introduced_again(line: Line, later: Line) -> bool:
    """Whether the two lines have a run of ``INTRODUCTION`` words in common."""
    return not _runs(line).isdisjoint(_runs(later))


def _runs(line: Line) -> set[tuple[str, ...]]:
    count = len(line.words) - INTRODUCTION + 1
    return {line.words[start : start + INTRODUCTION] for start in range(count)}


def crosshead(article: Article) -> Iterator[int]:
    """Short lines between two paragraphs that do not end as a statement does."""
    for index in article.inside():
        line = article.lines[index]
        is_short = line.length <= CROSSHEAD_WORDS and bool(line.words)
        if is_short and not ends_flat(line) and not _is_meant_as_line(article, index):
            yield index


def _is_meant_as_line(article: Article, index: int) -> bool:
    """Whether a short line heads nothing: an item, a turn, a note, a time, a row of numbers."""
    line = article.lines[index]
    is_line = is_item(line) or is_note(line) or is_clock(line)
    return is_line or index in article.turns or _is_row(article, index)


def _is_row(article: Article, index: int) -> bool:
    """Whether a line is a row of numbers beside another one."""
    beside = (article.lines[index - 1], article.lines[index + 1])
    return is_row_of_numbers(article.lines[index]) and any(map(is_row_of_numbers, beside))


def caption(article: Article) -> Iterator[int]:
    """Lines too long for a crosshead, without a mark at the end, straight above a crosshead.

    Two headings never follow each other, so that such a line heads nothing.
    """
    heads = set(crosshead(article))
    for index in article.inside():
        line = article.lines[index]
        is_lone = index - 1 not in heads and article.lines[index - 1].is_prose
        is_above_head = index + 1 in heads and article.lines[index + 2].is_prose
        is_long = CROSSHEAD_WORDS < line.length <= CAPTION_WORDS and not line.ending
        if is_long and is_lone and is_above_head:
            yield index


def ends_flat(line: Line) -> bool:
    """Whether the line ends as a statement, a list item or a lead-in: not as a heading."""
    return bool(line.ending) and line.ending not in "!?؟！？…"


def _content(line: Line) -> set[str]:
    """The words of a heading that carry meaning: those of four letters or more."""
    title = _TITLE_TAIL.split(line.head)[0].casefold()
    return {word for word in re.findall(r"\w+", title) if len(word) > 3}
