"""Exports of Europresse: source, a line with day and length, headline, authors, text, rights.

Each article ends with the document's number (``news·20220111·HR·0012``). Its text begins with the
headline: what stands above it, the source and the day, is no line that cleaning could know.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.capture.exports.article import Article, Named, is_date
from dossier.model import Field, Metadatum

_NUMBER = re.compile(r"(?:.{0,40}:\s*)?(?:news|web|bio|pub)[·•.](?:19|20)\d{6}[·•.][\w+-]+[·•.]\w+")
_LENGTH = re.compile(r"\b\d[\d\s\u202f\xa0]*(?:mots|words|palabras)\b", re.IGNORECASE)
_DAY = re.compile(
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday),?\s+)?(?:\d{1,2}(?:er)?\s+\w+\s+\d{4}|\w+\s+\d{1,2},\s+\d{4})",
    re.IGNORECASE,
)
EUROPRESSE = Named("Europresse", {})


def articles(lines: Sequence[str]) -> list[Article]:
    """The articles of an export; none if the lines are none."""
    made: list[Article] = []
    start = 0
    for end in [number for number, line in enumerate(lines) if _NUMBER.fullmatch(line.strip())]:
        article = _article(lines, start, end)
        made += [article] if article else []
        start = end + 1
    return made


def _article(lines: Sequence[str], start: int, end: int) -> Article | None:
    numbers = [number for number in range(start, end) if lines[number].strip()]
    headed = next(
        (place for place, number in enumerate(numbers[:40])
         if _DAY.search(lines[number]) and (_LENGTH.search(lines[number]) or is_date(lines[number]))
         and len(lines[number].strip()) < 200),
        None,
    )  # fmt: skip
    if headed is None or headed + 1 >= len(numbers):
        return None
    head = lines[numbers[headed]].strip()
    day = _DAY.search(head)
    statements: list[Metadatum] = []
    if headed:
        statements += EUROPRESSE.stands(Field.OUTLET, "first line", lines[numbers[headed - 1]])
    if day:
        statements += EUROPRESSE.stands(Field.PUBLISHED, "below the source", day[0])
    below = headed + 1
    if _LENGTH.search(lines[numbers[below]]) and len(lines[numbers[below]].strip()) < 40:
        below += 1
    statements += EUROPRESSE.stands(Field.HEADLINE, "below the day", lines[numbers[below]])
    return Article(numbers[below], end + 1, tuple(statements))
