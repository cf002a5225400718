"""Exports of Nexis: the older form with counted documents, and the newer that ends each one.

Older: ``1 of 10 DOCUMENTS``, then source and date (centred), headline, fields in capitals, text,
fields again, copyright. Newer (Nexis Uni): a list of documents, then for each headline, source,
date, copyright, fields, ``Body``, text, ``Classification``, fields, ``End of Document``. The
names of the fields follow the language of the interface.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.capture.exports.article import Article, Named, blocks, is_date
from dossier.model import Field, Metadatum

_COUNTED = re.compile(
    r"(?:\d+\s+of\s+\d+\s+DOCUMENTS?|Dokument\s+\d+\s+von\s+\d+|Document\s+\d+\s+(?:de|sur|of)\s+\d+"
    r"|\d+\s+(?:von|van|de|di)\s+\d+\s+(?:DOKUMENTEN?|DOCUMENT(?:S|OS|EN|I)?))",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"End of Document|Ende des Dokuments|Dokumentende|Fin du document|Fin del documento"
    r"|Einde van (?:het )?document|Fine del documento",
    re.IGNORECASE,
)
_LISTED = re.compile(r"\d+\.\s+(?P<title>\S.*)")
_FIELD = re.compile(r"(?P<name>[^\W\d_][\w-]*(?: [\w-]+){0,2})\s*:\s*(?P<value>.*)")
_BODY = re.compile(r"(?:Body|Text|Haupttext|Corps|Cuerpo)", re.IGNORECASE)
_COPYRIGHT = re.compile(r"(?:Copyright|©|\(c\))", re.IGNORECASE)

NEXIS = Named(
    "Nexis",
    {
        **dict.fromkeys(("byline", "autor", "auteur", "verfasser", "signature"), Field.BYLINE),
        **dict.fromkeys(("language", "sprache", "langue", "idioma", "taal"), Field.LANGUAGE),
        **dict.fromkeys(("headline", "title", "überschrift"), Field.HEADLINE),
    },
)
_KNOWN = frozenset(
    {
        "byline", "section", "length", "dateline", "highlight", "load-date", "language",
        "publication-type", "graphic", "subject", "geographic", "type", "series",
        "journal-code", "correction", "correction-date", "organization", "person", "company",
        "industry", "ticker", "url", "state", "country", "city", "notes", "edition",
        "distribution", "acc-no", "autor", "rubrik", "länge", "update", "sprache", "grafik",
        "zeitungs-code", "auteur", "rubrique", "longueur", "langue", "date-chargement",
        "type-publication", "encart", "ladedatum", "ort", "load", "datum", "lengte", "taal",
    }
)  # fmt: skip
"""The names of fields, in small letters, by which an article's head is told from its text."""


def articles(lines: Sequence[str]) -> list[Article]:
    """The articles of an export; none if the lines are none."""
    counted = [number for number, line in enumerate(lines) if _COUNTED.fullmatch(line.strip())]
    if counted:
        ends = [*counted[1:], len(lines)]
        made = [_older(lines, start + 1, end) for start, end in zip(counted, ends, strict=True)]
        return [article for article in made if article.statements]
    ended = [number for number, line in enumerate(lines) if _ENDED.fullmatch(line.strip())]
    if not ended:
        return []
    starts = [_behind_cover(lines, ended[0]), *(number + 1 for number in ended[:-1])]
    made = [_newer(lines, start, end) for start, end in zip(starts, ended, strict=True)]
    return [article for article in made if article.statements]


def _older(lines: Sequence[str], start: int, end: int) -> Article:
    head = []
    for number, block in blocks(lines, start, end):
        if _is_field(block):
            break
        head.append((number, block))
        if len(head) > 5:
            break
    fields = _fields(lines, start, end)
    dated = next((place for place, (_, block) in enumerate(head) if is_date(_first(block))), None)
    if not fields or dated is None:
        return Article(start, end)
    statements: list[Metadatum] = []
    if dated:
        statements += NEXIS.stands(Field.OUTLET, "above the date", head[dated - 1][1])
    statements += NEXIS.stands(Field.PUBLISHED, "below the source", _first(head[dated][1]))
    if dated + 1 < len(head):
        statements += NEXIS.stands(Field.HEADLINE, "below the date", head[dated + 1][1])
    return Article(start, end, (*statements, *fields))


def _newer(lines: Sequence[str], start: int, end: int) -> Article:
    """An article that ends with a line of its own."""
    head = []
    for number, block in blocks(lines, start, end):
        for place, line in enumerate(block.split("\n")):
            head.append((number + place, line))
        if _is_field(block) or _BODY.fullmatch(block) or len(head) > 8:
            break
    fields = _fields(lines, start, end)
    dated = next((place for place, (_, line) in enumerate(head) if is_date(line)
                  and not _COPYRIGHT.match(line)), None)  # fmt: skip
    if dated is None or dated < 1:
        return Article(start, end)
    title = " ".join(line for _, line in head[: max(1, dated - 1)])
    statements = NEXIS.stands(Field.HEADLINE, "first line", title)
    if dated >= 2:
        statements += NEXIS.stands(Field.OUTLET, "above the date", head[dated - 1][1])
    statements += NEXIS.stands(Field.PUBLISHED, "below the source", head[dated][1])
    return Article(start, end, (*statements, *fields))


def _behind_cover(lines: Sequence[str], end: int) -> int:
    """Behind the list of documents: where the first title in it stands as a line again."""
    for number in range(end):
        listed = _LISTED.fullmatch(lines[number].strip())
        if listed:
            title = " ".join(listed["title"].split())
            again = (
                place for place in range(number + 1, end) if " ".join(lines[place].split()) == title
            )
            return next(again, 0)
    return 0


def _is_field(block: str) -> bool:
    match = _FIELD.match(_first(block))
    return match is not None and match["name"].casefold() in _KNOWN


def _fields(lines: Sequence[str], start: int, end: int) -> list[Metadatum]:
    """What the fields say, each in its first line: names and languages need no second."""
    matches = [_FIELD.match(line.strip()) for line in lines[start:end]]
    return [
        statement
        for field in matches
        if field
        for statement in NEXIS.statements(field["name"], field["value"])
    ]


def _first(block: str) -> str:
    return block.partition("\n")[0]
