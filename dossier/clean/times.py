"""Finding lines that say when a page was made, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line, Page
from dossier.clean.patterns import any_of, pattern
from dossier.clean.rule import Hit
from dossier.language import languages, pattern_everywhere, section


def _of_every_language(key: str) -> list[str]:
    """The words of a key of ``[calendar]``, in all languages that have it."""
    return [
        word
        for code in sorted(languages("calendar"))
        for word in section(code, "calendar").get(key, "").split()
    ]


MONTHS = "|".join(dict.fromkeys(_of_every_language("beginnings")))
"""How the names of months begin, in many languages, for a pattern."""
_YEAR = "(?:19|20|١٩|٢٠|۱۹|۲۰|۱۳|۱۴|१९|२०)\\d\\d"
_IN_FIGURES = (
    r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b",
    r"\b(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\b",
    r"(?:19|20)\d\d ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]",
)
_IN_WORDS = (
    rf"\b(?i:{MONTHS})[\w\u0900-\u097f]*\.? \d{{1,2}},? {_YEAR}\b",
    rf"\b\d{{1,2}}\.?(?: de| of)? ב?(?i:{MONTHS})[\w\u0900-\u097f]*\.?(?: de)?,? {_YEAR}\b",
)
DATE = any_of(*_IN_FIGURES, *_IN_WORDS)
"""A full date, in figures or with the name of its month."""
_FIGURES = any_of(*_IN_FIGURES)
_STARTS = frozenset(month[:2] for month in MONTHS.split("|"))
_DIGIT = re.compile(r"\d")
LONGEST = 18
"""No line of dates has more words than this."""
DATE_WORDS = frozenset(_of_every_language("dates"))
"""The names of months and days."""
TIME_WORDS = frozenset(_of_every_language("times"))
"""The words that stand around a date or a time of day."""
TIME_SIGNS = frozenset(_of_every_language("signs"))
"""Words that make a number a time without the name of a month or a day."""

CLOCK_WORDS = 5
_TIME = r"\d{1,2}(?:[:.]\d\d| ?h ?\d\d)(?: ?(?:[ap]\.?m\.?|uhr|h|gmt|utc|[a-z]{2,4}t))?"
_DAY = rf"(?:\d{{1,2}}\.? (?:de )?(?:{MONTHS})\w{{0,7}}|(?:{MONTHS})\w{{0,7}}\.? \d{{1,2}})"
CLOCK = pattern(
    rf"(?:{_DAY},? )?(?:(?:{pattern_everywhere('calendar', 'at')}) )?{_TIME}(?:,? {_DAY})?"
    r"|\d{1,2}[hm] ago"
    r"|\d{1,3}(?:\+\d{1,2})?(?:\.|['’′]| ?min\.?)",
    re.IGNORECASE,
)
"""A time of day, how long ago, or a minute of a match: the head of a post of a live page."""
POST = re.compile(
    r"[^\[\]]{1,60}, \[\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\]"
)
"""Name, day and time above a post in a messenger's export."""
_DIGITS = re.compile(r"\d[.:/-]\d")
_CLOCK = re.compile(r"^#(?:am|pm|st|nd|rd|th|h|d|m|hr|hrs|min|mins|h#|t#|z)?$")


def timestamps(page: Page) -> Iterator[Hit]:
    """Lines of nothing but dates, times and the words around them."""
    for index, line in page:
        if is_timestamp(line):
            yield Hit(index, sure=False)


def holds_date(line: Line) -> bool:
    """Whether the head of a line holds a full date."""
    if not _DIGIT.search(line.head):
        return False
    if _FIGURES.search(line.head):
        return True
    may_name_month = any(word[:2] in _STARTS or word[:1] == "ב" for word in line.words)
    return may_name_month and bool(DATE.search(line.head))


def is_clock(line: Line) -> bool:
    """Whether a line is a time of day and nothing else, or the head of a messenger's post."""
    if line.text[-1] == "]":
        return bool(POST.fullmatch(line.text))
    if line.length > CLOCK_WORDS or not _DIGIT.search(line.text):
        return False
    return bool(CLOCK.fullmatch(line.text))


def is_timestamp(line: Line) -> bool:
    """Whether a line has a number beside the name of a month, a day or a time, and no more."""
    if not 2 <= len(line.words) <= LONGEST or line.length > LONGEST:
        return False
    if "#" not in "".join(line.words):
        return False
    names_time = any(word in DATE_WORDS or word in TIME_SIGNS for word in line.words)
    return (names_time or bool(_DIGITS.search(line.head))) and all(map(is_of_time, line.words))


def is_of_time(word: str) -> bool:
    """Whether a word of a line is a number, or of those that stand in dates.

    Args:
        word: as lines have them, case folded.
    """
    return word in DATE_WORDS or word in TIME_WORDS or bool(_CLOCK.match(word))
