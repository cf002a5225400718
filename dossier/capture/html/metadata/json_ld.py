"""JSON-LD: blocks of data in a page, in the vocabulary of schema.org."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from dossier.frozen import dataclass
from dossier.metadata import time_doubt
from dossier.model import Field, Metadatum

MOST = 50
"""So many blocks of a page are read."""
DEEPEST = 8
LONGEST = 500
"""The longest value that is metadata, in letters."""
ARTICLES = re.compile(
    r"(?:Article|Posting|Report|Review|Recipe|NewsItem|CreativeWork|Interview)$|^Claim"
)
PAGES = ("WebPage", "ItemPage", "AboutPage", "QAPage")
TIMES = {"datePublished": Field.PUBLISHED, "dateCreated": Field.PUBLISHED,
         "uploadDate": Field.PUBLISHED, "dateModified": Field.MODIFIED}  # fmt: skip
INSIDE = ("@graph", "mainEntity", "mainEntityOfPage")
"""Where an article can stand inside another node; other articles stand elsewhere."""

_TAG = re.compile(r"<[^<>]{1,300}>")
_TRAILING = re.compile(r",\s*([}\]])")
_OPENING = re.compile(r"^\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?)")
_CLOSING = re.compile(r"(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)\s*$")
_LOOSE = re.compile(
    r'"(headline|datePublished|dateModified|inLanguage)"\s*:\s*"((?:[^"\\\n]|\\.){1,400})"'
)
BROKEN = "The block of JSON-LD is broken; this is one of its pieces"
LOOSE = {"headline": Field.HEADLINE, "datePublished": Field.PUBLISHED,
         "dateModified": Field.MODIFIED, "inLanguage": Field.LANGUAGE}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LinkedData:
    """What the blocks of a page say."""

    metadata: tuple[Metadatum, ...] = ()
    bodies: tuple[str, ...] = ()
    """The text of the article, as far as the blocks repeat it."""


def linked_data(tree: LexborHTMLParser) -> LinkedData:
    """Read every block of a page, the broken ones as far as they go."""
    statements: list[Metadatum] = []
    bodies: list[str] = []
    for script in tree.css('script[type*="ld+json"]')[:MOST]:
        source = _CLOSING.sub("", _OPENING.sub("", script.text(deep=True))).strip()
        value = _parsed(source)
        if value is None:
            statements += _pieces(source)
            continue
        for node in _nodes(value, 0):
            statements += _statements(node)
            body = node.get("articleBody") or node.get("text")
            if isinstance(body, str):
                bodies.append(_plain(body))
    return LinkedData(tuple(statements), tuple(bodies))


def _parsed(source: str) -> Any:
    """The value of a block; nothing where it is broken."""
    for attempt in (source, _TRAILING.sub(r"\1", source), html.unescape(source)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _pieces(source: str) -> Iterator[Metadatum]:
    """What a broken block says in so many words."""
    for name, value in _LOOSE.findall(source):
        try:
            words = json.loads(f'"{value}"', strict=False)
        except ValueError:
            words = value
        yield Metadatum(LOOSE[name], _plain(words), f"JSON-LD {name}", BROKEN)


def _nodes(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The nodes that can be about the page's article."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for item in value[:MOST]:
            yield from _nodes(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in INSIDE:
            yield from _nodes(value.get(name), depth + 1)


def _types(node: dict[str, Any]) -> list[str]:
    """The types of a node, without the vocabulary's address."""
    value = node.get("@type")
    types = value if isinstance(value, list) else [value]
    return [str(name).rsplit("/", 1)[-1] for name in types if name]


def _statements(node: dict[str, Any]) -> Iterator[Metadatum]:
    """What one node says of the article."""
    types = _types(node)
    is_article = any(ARTICLES.search(name) for name in types)
    if not is_article and not any(name in PAGES for name in types):
        return
    origin = f"JSON-LD {types[0]}"
    for name in ("headline", "alternativeHeadline", "name") if is_article else ("name",):
        if name != "name" or "headline" not in node:
            yield from _plain_values(Field.HEADLINE, node.get(name), f"{origin} {name}")
    for name, field in TIMES.items():
        for value in _texts(node.get(name)):
            yield Metadatum(field, value, f"{origin} {name}", time_doubt(value))
    for name in ("author", "creator") if is_article else ("author",):
        yield from _named(Field.BYLINE, node.get(name), f"{origin} {name}")
    if is_article or "publisher" in node:
        yield from _named(Field.OUTLET, node.get("publisher"), f"{origin} publisher")
    yield from _plain_values(Field.LANGUAGE, node.get("inLanguage"), f"{origin} inLanguage")
    for name in ("url", "mainEntityOfPage"):
        target = node.get(name)
        address = target.get("@id") if isinstance(target, dict) else target
        if isinstance(address, str) and address.startswith(("http://", "https://")):
            yield Metadatum(Field.URL, address.strip(), f"{origin} {name}")


def _named(field: Field, value: Any, origin: str) -> Iterator[Metadatum]:
    """Names of persons or organisations: text, an object, or a list; no comma parts anybody."""
    if isinstance(value, list):
        for item in value[:MOST]:
            yield from _named(field, item, origin)
    elif isinstance(value, dict):
        yield from _plain_values(field, value.get("name"), origin)
    else:
        yield from _plain_values(field, value, origin)


def _plain_values(field: Field, value: Any, origin: str) -> Iterator[Metadatum]:
    for text in _texts(value):
        yield Metadatum(field, text, origin)


def _texts(value: Any) -> Iterator[str]:
    """The texts of a value, which can be a list."""
    if isinstance(value, list):
        for item in value[:MOST]:
            yield from _texts(item)
    elif isinstance(value, dict):
        yield from _texts(value.get("name") or value.get("@value") or value.get("alternateName"))
    elif isinstance(value, str) and (text := " ".join(_plain(value).split())):
        yield text[:LONGEST]


def _plain(text: str) -> str:
    """Text without tags, which some programs put into it."""
    return html.unescape(_TAG.sub(" ", text)) if "<" in text or "&" in text else text
