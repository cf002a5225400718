"""News agencies: the lines that name one, and the initials of who wrote for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line, line_of
from dossier.clean.patterns import any_of, pattern
from dossier.clean.roles.kept import Article
from dossier.language import (
    listed_names,
    pattern_everywhere,
    phrases_everywhere,
    words_everywhere,
)
from dossier.text import agencies as text

AGENCIES = (
    *text.AGENCIES,
    *listed_names("agencies", "signatures"),
    *phrases_everywhere("credits", "agencies"),
)
"""News agencies as they sign."""

AGENCY = "(?:" + "|".join(map(re.escape, sorted(AGENCIES, reverse=True))) + ")"
_AND = "|".join(sorted(words_everywhere("credits", "and")))
_LIST = rf"{AGENCY}(?:\s*(?:,|/|-|{_AND}|&)\s*{AGENCY})*"

AGENCY_LINE = any_of(
    rf"^.{{0,40}}\({_LIST}\)\.?$",
    rf"^\W*{_LIST}\W*$",
    r"^dpa(?:[/-]\w+)?(?: [a-z\d]{1,4}){1,5}$",
    rf"^(?i:{pattern_everywhere('credits', 'sources')})\s*:\s*\S",
    pattern_everywhere("credits", "reporting"),
    rf"^\W*(?i:{pattern_everywhere('credits', 'material')})\b.*{AGENCY}",
)
"""Lines that say which agency the article comes from."""
AGENCY_LINE_WORDS = 45
AGENCY_WORDS = frozenset(
    max(line_of(0, 0, name.replace("-", " ")).words, key=len) for name in AGENCIES
)
"""The longest word of each name."""
AGENCY_SIGNS = AGENCY_WORDS | words_everywhere("credits", "agency_signs")
"""One of these words stands in every such line: most lines need no search."""

INITIALS = re.compile(
    r"^\(?[a-z]{2,3}(?:(?:/|, ?)[a-z]{2,3})+\)?$|^\([a-z]{2,4}\)$"
    r"|^[^\W\d_]\.[^\W\d_](?:/ ?[^\W\d_]\.[^\W\d_]){1,3}$"
)
INITIALS_FIRST = re.compile(r"^([a-z]{2,3}(?:(?:/|, ?)[a-z]{2,3})*)(?= \()")
CLOSING = pattern(rf"(?<=[.!?…\"”’»)])\s+(\(?{AGENCY}\)?)$")
"""An agency's name after the last sentence of a paragraph."""


def closing(line: Line) -> re.Match[str] | None:
    """An agency's name after the line's last sentence, as group 1: "... on Friday. AP"."""
    return CLOSING.search(line.text, max(0, len(line.text) - AGENCY_LINE_WORDS))


def is_agency_line(line: Line) -> bool:
    """Whether a line names the agency behind the article."""
    if line.length > AGENCY_LINE_WORDS or AGENCY_SIGNS.isdisjoint(line.words):
        return False
    return bool(AGENCY_LINE.search(line.head))


def is_initials(line: Line) -> bool:
    """Whether a line is nothing but the initials of those who wrote and edited."""
    return len(line.text) <= 24 and bool(INITIALS.match(line.text))


def agency_lines(article: Article) -> Iterator[int]:
    """Short lines that name the agency behind the article."""
    return (index for index, line in enumerate(article.lines) if is_agency_line(line))


def initials(article: Article) -> Iterator[int]:
    """Lines of nothing but initials."""
    return (index for index, line in enumerate(article.lines) if is_initials(line))
