"""Exports of Factiva: with the tags of its fields, or as an article with a head.

With tags, every field begins with two or three capitals: HD headline, BY byline, WC words, PD
day, SN source, LP first paragraphs, TD the rest, AN the document's number. Without, a head of
single lines stands above the text: section, headline, byline, number of words, day, time,
source, its code, language, copyright. Each article ends with the document's number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.capture.exports.article import Article, Named, is_date
from dossier.model import Field, Metadatum

_NUMBER = re.compile(
    r"(?:AN\s+)?(?:Document|Dokument|Documento|Документ|文件|ドキュメント)\s+"
    r"[A-Z][A-Z0-9]{3,12}(?:19|20)\d{6}[a-z0-9]{7,12}"
)
_TAG = re.compile(
    r"(?P<tag>SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CLM|ART|CT|CX|CO|IN|NS|RE|IPC|IPD|"
    r"PUB|RF|DE|AN)(?:\t[ \t]*| {1,}|$)(?P<value>.*)"
)
_WORDS = re.compile(
    r"[\d.,\s]+(?:words|Wörter|mots|palabras|palavras|parole|woorden|ord|слов\w*|słów|字|語)",
    re.IGNORECASE,
)
_TIME = re.compile(r"\d{1,2}:\d{2}(?:\s*(?:[AP]M|GMT|UTC))?", re.IGNORECASE)
_CODE = re.compile(r"[A-Z][A-Z0-9]{2,9}")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|Copyright)", re.IGNORECASE)
_IN_CELLS = re.compile(
    r"<t[dh]\b[^>]*>\s*<b>\s*HD\s*</b>.{0,2000}?<b>\s*(?:LP|TD)\s*</b>", re.DOTALL
)
_CELLS = re.compile(r"<(/?)(?:table|tbody|thead|tr|td|th)\b[^>]*>", re.IGNORECASE)

FACTIVA = Named(
    "Factiva",
    {
        "hd": Field.HEADLINE, "by": Field.BYLINE, "pd": Field.PUBLISHED, "sn": Field.OUTLET,
        "la": Field.LANGUAGE,
    },
)  # fmt: skip
_OF_THE_TEXT = ("HD", "BY", "CX", "LP", "TD", "ART")
"""The fields whose words are the article's, in its order."""


def untabled(markup: str) -> str:
    """The source of a page whose fields stand in the cells of a table, without that table.

    A cell has the whole text of an article, whose paragraphs would be one in a table's row.
    """
    if not _IN_CELLS.search(markup):
        return markup
    return _CELLS.sub(r"<\1div>", markup)


def articles(lines: Sequence[str]) -> list[Article]:
    """The articles of an export; none if the lines are none."""
    ended = [number for number, line in enumerate(lines) if _NUMBER.fullmatch(line.strip())]
    made: list[Article] = []
    start = 0
    for end in ended:
        article = _tagged(lines, start, end) or _headed(lines, start, end)
        if article:
            made.append(article)
        # What follows the number in a tagged article belongs to it up to the next headline.
        start = end + 1
    return made


def _tagged(lines: Sequence[str], start: int, end: int) -> Article | None:
    """An article whose fields have tags; its text is put together from them."""
    fields: dict[str, list[str]] = {}
    current: list[str] | None = None
    for number in range(start, end):
        match = _TAG.match(lines[number].strip())
        if match and not (current is not None and match["tag"] in fields):
            if match["tag"] == "HD":
                start = number
            current = fields.setdefault(match["tag"], [])
            current.append(match["value"])
        elif current is not None:
            current.append(lines[number].strip())
    if "HD" not in fields or not {"LP", "TD"} & set(fields):
        return None
    statements: list[Metadatum] = []
    for tag, value in fields.items():
        statements += FACTIVA.statements(tag, " ".join(value))
    paragraphs = ["\n".join(fields[tag]).strip() for tag in _OF_THE_TEXT if tag in fields]
    return Article(start, end, tuple(statements), "\n\n".join(filter(None, paragraphs)) + "\n")


def _headed(lines: Sequence[str], start: int, end: int) -> Article | None:
    """An article with a head of single lines around the number of its words."""
    numbers = [number for number in range(start, end) if lines[number].strip()]
    counted = next(
        (place for place, number in enumerate(numbers) if _WORDS.fullmatch(lines[number].strip())),
        None,
    )
    if counted is None or not 1 <= counted <= 12:
        return None
    head = [lines[number].strip() for number in numbers[:counted]]
    statements: list[Metadatum] = []
    if len(head) > 1 and re.match(r"(?:by|von|par|por|di|door)\s", head[-1], re.IGNORECASE):
        statements += FACTIVA.stands(Field.BYLINE, "above the number of words", head.pop())
    statements += FACTIVA.stands(Field.HEADLINE, "above the number of words", head[-1])
    below = [lines[number].strip() for number in numbers[counted + 1 : counted + 9]]
    if not below or not is_date(below[0]):
        return None
    statements += FACTIVA.stands(Field.PUBLISHED, "below the number of words", below.pop(0))
    if below and _TIME.fullmatch(below[0]):
        statements[-1] = _timed(statements[-1], below.pop(0))
    if below:
        statements += FACTIVA.stands(Field.OUTLET, "below the day", below[0])
    code = next((place for place, line in enumerate(below) if _CODE.fullmatch(line)), None)
    rights = next((place for place, line in enumerate(below) if _COPYRIGHT.match(line)), None)
    if code is not None and rights is not None and rights > code:
        statements += FACTIVA.stands(Field.LANGUAGE, "above the copyright", below[rights - 1])
    return Article(numbers[0], end + 1, tuple(statements))


def _timed(day: Metadatum, time: str) -> Metadatum:
    return Metadatum(day.field, f"{day.value} {time}", day.origin)
