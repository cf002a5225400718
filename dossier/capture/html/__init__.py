"""The words of a web page, and what the page says of itself."""

from __future__ import annotations

from dossier.model import Captured, Field, Metadatum


def read(markup: str, *, address: str = "") -> Captured:
    """The text of a page, block by block."""
    from lxml import html  # noqa: PLC0415 (a stand-in)

    tree = html.fromstring(markup)
    title = tree.findtext(".//title") or ""
    blocks = [
        " ".join(node.text_content().split()) for node in tree.iter("h1", "h2", "p", "li", "pre")
    ]
    said: tuple[Metadatum, ...] = ()
    said += (Metadatum(Field.HEADLINE, title, "title"),) if title else ()
    said += (Metadatum(Field.URL, address, "address"),) if address else ()
    return Captured("\n\n".join(filter(None, blocks)) + "\n", said)
