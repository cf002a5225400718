"""Lines of a date, which are no author: the day of publication, with outlet, place or number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line
from dossier.clean.patterns import pattern
from dossier.clean.roles.kept import Article
from dossier.clean.times import DATE, holds_date, is_clock, is_of_time
from dossier.language import words_everywhere

LONGEST = 14
"""No line of a date has more words."""
LONGEST_OF_DATES = 24
"""Nor more when almost all of them are words of dates."""
BESIDE = 3
"""Inside the article a line of a date has at most so many other words."""

_LETTERS = r"[^\W\d_][\w\u0900-\u097f]*"
TIME = re.compile(r"\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\b|\d{1,2}[時时]\d{1,2}[分]?")
_NAME = pattern(r"[A-ZÀ-ÞА-ЯҐЄІЇ][\w.'’-]+(?: [A-ZÀ-ÞА-ЯҐЄІЇ][\w.'’-]+){1,3}")
_BY = pattern(rf"(?i:{'|'.join(sorted(words_everywhere('credits', 'by')))})\b:?\s")
_ACCOUNT = re.compile(r"\(?@\w+\)?")
_BETWEEN = re.compile(r"[|·•]")


def is_date_line(line: Line) -> bool:
    """Whether a line holds a full date and neither a sentence nor a name by itself."""
    return _holds_date(line) and not names_author(line)


def _holds_date(line: Line) -> bool:
    """Whether a line holds a full date and no sentence."""
    is_sentence = line.ends_sentence and line.length > BESIDE + 4
    if is_sentence or line.length > LONGEST_OF_DATES:
        return False
    return (line.length <= LONGEST or _is_of_times(line)) and holds_date(line)


def _is_of_times(line: Line) -> bool:
    """Whether hardly a word of a long line is not of dates: published, changed, time to read."""
    return sum(not is_of_time(word) for word in line.words) <= BESIDE


def names_author(line: Line) -> bool:
    """Whether a name and nothing else stands beside the date of a line.

    A comma parts an outlet or a place from the date as well; only a name straight beside it, or
    one that a bar or a dot parts from it, is the author's.
    """
    if _BY.match(line.head):
        return True
    remaining = TIME.sub(" ", DATE.sub(" ", line.head))
    names = _BETWEEN.sub(" ", remaining).strip()
    return bool(_NAME.fullmatch(" ".join(names.split())))


def dates(article: Article) -> Iterator[int]:
    """Lines of a date above the article, short ones and times of day anywhere in it."""
    opening = article.opening()
    for index, line in enumerate(article.lines):
        if index in opening:
            is_date = is_date_line(line)
        else:
            is_date = _holds_date(line) and _is_short(line) and _is_no_author(line)
        if is_date or (is_clock(line) and bool(TIME.match(line.text))):
            yield index


def _is_no_author(line: Line) -> bool:
    """Whether the date inside an article is that of a post, or no name stands beside it."""
    is_post = "@" in line.head and bool(_ACCOUNT.search(line.head))
    return is_post or bool(TIME.search(line.head)) or not names_author(line)


def _is_short(line: Line) -> bool:
    """Whether hardly a word stands beside the date; a dash or a bracket begins a signature."""
    if not line.text[0].isalnum():
        return False
    words = _ACCOUNT.sub(" ", TIME.sub(" ", DATE.sub(" ", line.head)))
    other_words = re.findall(_LETTERS, words)
    return len(other_words) <= BESIDE
