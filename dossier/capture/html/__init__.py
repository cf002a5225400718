"""The words of a web page, and what the page says of itself."""

from __future__ import annotations

import html
import re

from dossier.model import Captured, Field, Metadatum

_BLOCK = re.compile(r"</?(?:p|div|h\d|li|article|header|footer|section|small|tr|td|br)\b[^>]*>")


def read(markup: str, *, address: str = "") -> Captured:
    """The text of a page, block by block."""
    title = re.search(r"<title>(.*?)</title>", markup, re.DOTALL)
    body = re.sub(r"<(head|script|style)\b.*?</\1>|<!--.*?-->", "", markup, flags=re.DOTALL)
    lines = re.sub(r"<[^>]*>", "", _BLOCK.sub("\0", body)).split("\0")
    blocks = [" ".join(html.unescape(line).split()) for line in lines]
    said: tuple[Metadatum, ...] = ()
    said += (Metadatum(Field.HEADLINE, title[1].strip(), "title"),) if title else ()
    said += (Metadatum(Field.URL, address, "address"),) if address else ()
    return Captured("\n\n".join(filter(None, blocks)) + "\n", said)
