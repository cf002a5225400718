"""What a page says of itself, each statement with its place; nothing is chosen or merged."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from dossier.capture.html.metadata.json_ld import LinkedData, linked_data
from dossier.capture.html.metadata.meta import from_meta
from dossier.capture.html.metadata.microdata import from_attributes
from dossier.model import Field, Metadatum

__all__ = ["LinkedData", "linked_data", "metadata"]


def metadata(tree: LexborHTMLParser, data: LinkedData, address: str) -> tuple[Metadatum, ...]:
    """Everything that a page says of the article, in the order of trust and of the page.

    Args:
        tree: the page.
        data: its blocks of JSON-LD.
        address: where the page was, if that is known.
    """
    statements = [
        *data.metadata,
        *from_meta(tree),
        *from_attributes(tree),
        *_from_every_page(tree, address),
    ]
    return tuple(dict.fromkeys(statements))


def _from_every_page(tree: LexborHTMLParser, address: str) -> Iterator[Metadatum]:
    """What elements say that every page has."""
    title = tree.css_first("head > title") or tree.css_first("title")
    if title and (words := " ".join(title.text(deep=True).split())):
        yield Metadatum(Field.HEADLINE, words, "title element")
    for heading in tree.css("h1")[:2]:
        if words := " ".join(heading.text(deep=True).split()):
            yield Metadatum(Field.HEADLINE, words, "h1 element")
    root = tree.root
    language = (root.attributes.get("lang") or root.attributes.get("xml:lang")) if root else ""
    if language and language.strip():
        yield Metadatum(Field.LANGUAGE, language.strip(), "html lang")
    if address:
        yield Metadatum(Field.URL, address, "address of the page")
