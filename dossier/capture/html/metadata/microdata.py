"""What the attributes of a page's elements say: microdata, ``time``, links to an author."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from dossier.metadata import time_doubt
from dossier.model import Field, Metadatum

PROPERTIES = {
    "headline": Field.HEADLINE,
    "datepublished": Field.PUBLISHED,
    "datecreated": Field.PUBLISHED,
    "datemodified": Field.MODIFIED,
    "author": Field.BYLINE,
    "creator": Field.BYLINE,
    "publisher": Field.OUTLET,
    "inlanguage": Field.LANGUAGE,
}
TIMES = (Field.PUBLISHED, Field.MODIFIED)
MOST = 5
"""So many elements of one kind are read: those of the article come first."""
LONGEST = 300
CHANGED = ("modif", "updat", "edit")
"""Parts of the names of an element that gives the time of a change."""


def from_attributes(tree: LexborHTMLParser) -> Iterator[Metadatum]:
    """What microdata, times and links to an author say."""
    counted = dict.fromkeys(PROPERTIES, 0)
    for element in tree.css("[itemprop]"):
        for name in (element.attributes.get("itemprop") or "").split():
            field = PROPERTIES.get(name.lower())
            if not field or counted[name.lower()] >= MOST:
                continue
            value = _value(element, is_named=field in (Field.BYLINE, Field.OUTLET))
            if value:
                counted[name.lower()] += 1
                why = time_doubt(value) if field in TIMES else ""
                yield Metadatum(field, value, f"itemprop {name}", why)
    for element in tree.css("time[datetime]")[:MOST]:
        value = (element.attributes.get("datetime") or "").strip()
        names = " ".join(
            element.attributes.get(name) or "" for name in ("class", "id", "itemprop")
        ).lower()
        if value and any(sign.isdigit() for sign in value):
            is_change = any(part in names for part in CHANGED)
            field = Field.MODIFIED if is_change else Field.PUBLISHED
            yield Metadatum(field, value, "time element", time_doubt(value))
    for element in tree.css('a[rel~="author"]')[:MOST]:
        if words := _words(element):
            yield Metadatum(Field.BYLINE, words, "link rel author")


def _value(element: LexborNode, *, is_named: bool) -> str:
    """The value of a property: an attribute, the name inside, or the words."""
    attributes = element.attributes
    for name in ("content", "datetime"):
        if value := (attributes.get(name) or "").strip():
            return value[:LONGEST]
    if is_named:
        inner = element.css_first('[itemprop~="name"]')
        if inner is not None:
            return (inner.attributes.get("content") or "").strip() or _words(inner)
    return _words(element)


def _words(element: LexborNode) -> str:
    words = " ".join(element.text(deep=True).split())
    return words if len(words) <= LONGEST else ""
