"""Lines of a date, which are no author: the day of publication, with outlet, place or number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line
from dossier.clean.patterns import any_of
from dossier.clean.roles.kept import Article
from dossier.clean.times import is_clock

LONGEST = 14
"""No line of a date has more words."""
BESIDE = 3
"""Inside the article a line of a date has at most so many other words."""

_MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|août|déc"
    "|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru"
    "|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов"
    "|лис|гру|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|mrt|mei|ינו|פבר|מרץ|אפר|מאי|יונ|יול|אוג|ספט"
    "|אוק|נוב|דצמ|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
    "|जन|फ़र|फर|मार्च|अप्रै|मई|जून|जुल|अग|सित|अक्|नव|दिस"
)
_LETTERS = r"[^\W\d_][\w\u0900-\u097f]*"
DATE = any_of(
    r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b",
    r"\b(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\b",
    rf"\b(?i:{_MONTHS})[\w\u0900-\u097f]*\.? \d{{1,2}},? (?:19|20)\d\d\b",
    rf"\b\d{{1,2}}\.?(?: de| of)? ב?(?i:{_MONTHS})[\w\u0900-\u097f]*\.?(?: de)?,? (?:19|20)\d\d\b",
    r"(?:19|20)\d\d ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]",
)
"""A full date, in figures or with the name of its month."""
_DIGIT = re.compile(r"\d")
TIME = re.compile(r"\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\b|\d{1,2}[時时]\d{1,2}[分]?")
_NAME = re.compile(r"[A-ZÀ-ÞА-ЯҐЄІЇ][\w.'’-]+(?: [A-ZÀ-ÞА-ЯҐЄІЇ][\w.'’-]+){1,3}")
_BY = re.compile(r"(?i:by|von|par|por|di|da|door|av|af|автор)\b:?\s")
_BETWEEN = re.compile(r"[|·•]")


def is_date_line(line: Line) -> bool:
    """Whether a line holds a full date and neither a sentence nor a name by itself."""
    if line.length > LONGEST or not _DIGIT.search(line.head):
        return False
    if not DATE.search(line.head) or (line.ends_sentence and line.length > BESIDE + 4):
        return False
    return not names_author(line)


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
        is_date = is_date_line(line) and (index in opening or _is_short(line))
        if is_date or (is_clock(line) and bool(TIME.match(line.text))):
            yield index


def _is_short(line: Line) -> bool:
    """Whether hardly a word stands beside the date; a dash or a bracket begins a signature."""
    if not line.text[0].isalnum():
        return False
    other_words = re.findall(_LETTERS, TIME.sub(" ", DATE.sub(" ", line.head)))
    return len(other_words) <= BESIDE
