"""Pages of HTML: from bytes to markup, and what the charset is declared to be."""

from __future__ import annotations

import re
from dataclasses import replace

from dossier.capture import html, limits
from dossier.capture.charsets import Declaration, charset_in, decode
from dossier.capture.plain import binary
from dossier.capture.refusals import large
from dossier.capture.source import Source
from dossier.model import Captured
from dossier.text.encodings import wide

PRESCAN = 4096
"""How many bytes are searched for a declaration; the HTML standard asks for 1024 at least."""
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_META = re.compile(rb"<meta\s[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->", re.IGNORECASE)


def read(source: Source) -> tuple[Captured, ...]:
    """The text of a page.

    Raises:
        UnreadableError: the encoding is not known, or is not the declared one.
    """
    if len(source.data) > limits.MOST_MARKUP:
        raise large(source.name, len(source.data), limits.MOST_MARKUP)
    if b"\0" in source.data and not wide(source.data):
        raise binary(source.name)
    decoded = decode(source.data, source.name, declarations(source), source.charset)
    saved = _SAVED_FROM.search(decoded.text[:PRESCAN])
    address = source.address or (saved[1] if saved else "")
    captured = html.read(decoded.text, address=address)
    return (replace(captured, doubts=(*decoded.doubts, *captured.doubts)),)


def declarations(source: Source) -> list[Declaration]:
    """What charset is declared, what counts most first."""
    said = [Declaration(charset_in(source.declared), "header Content-Type")]
    begin = _COMMENT.sub(b"", source.data[:PRESCAN])
    for pattern, where in ((_META, "meta element"), (_XML, "XML declaration")):
        named = pattern.search(begin)
        if named:
            charset = named[1].decode("ascii", "replace")
            # Whoever could read this declaration did not read it as UTF-16 (HTML standard).
            charset = "utf-8" if charset.lower().startswith("utf-16") else charset
            said.append(Declaration(charset, where))
    return [declaration for declaration in said if declaration.charset]
