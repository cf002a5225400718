"""Pages of HTML: from bytes to markup, and what the charset is declared to be."""

from __future__ import annotations

import re
from dataclasses import replace

from dossier.capture import html, limits
from dossier.capture.addresses import archive_time, archived
from dossier.capture.charsets import Declaration, charset_in, decode
from dossier.capture.exports import untabled
from dossier.capture.plain import binary
from dossier.capture.refusals import intricate, large
from dossier.capture.source import Source
from dossier.model import Captured, Field, Metadatum
from dossier.text.encodings import wide

PRESCAN = 4096
"""How many bytes are searched for a declaration; the HTML standard asks for 1024 at least."""
_PICTURES = re.compile(rb"data:[\w/+.;=-]{0,100};base64,[\w+/=%]*")
"""Pictures and fonts that a browser saved inside the page: they can be most of it."""
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_META = re.compile(rb"<meta\s[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://\S+)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(
    r"<!--\s*Page saved with SingleFile\s+url:\s*(?P<url>\S+)\s+saved date:\s*(?P<time>[^\n]+)"
)
"""What a browser and an extension for whole pages write above a page that they save."""


def read(source: Source) -> tuple[Captured, ...]:
    """The text of a page.

    Raises:
        UnreadableError: the encoding is not known, or is not the declared one, or the page is
            too large.
    """
    if len(source.data) > limits.MOST_MARKUP:
        source = replace(source, data=_PICTURES.sub(b"data:,", source.data))
    if len(source.data) > limits.MOST_MARKUP:
        raise large(source.name, len(source.data), limits.MOST_MARKUP)
    if b"\0" in source.data and not wide(source.data):
        raise binary(source.name)
    decoded = decode(source.data, source.name, declarations(source), source.charset)
    begin = decoded.text[:PRESCAN]
    saved, single = _SAVED_FROM.search(begin), _SINGLE_FILE.search(begin)
    address = source.address or (saved[1] if saved else "") or (single["url"] if single else "")
    url, copy = archived(address)
    try:
        captured = html.read(untabled(decoded.text), address=url)
    except html.TooLargeError as error:
        raise intricate(source.name, str(error)) from error
    metadata = captured.metadata
    if copy:
        time = archive_time(copy)
        metadata += (
            Metadatum(Field.ARCHIVED, copy, "address of the copy"),
            Metadatum(Field.CAPTURED, time, "time in the address of the copy"),
        )
    if single and not source.address:
        time = single["time"].strip()
        metadata += (Metadatum(Field.CAPTURED, time, "comment above the page, saved date"),)
    doubts = (*decoded.doubts, *captured.doubts)
    return (replace(captured, metadata=metadata, doubts=doubts),)


def declarations(source: Source) -> list[Declaration]:
    """What charset is declared, what counts most first."""
    declared = [Declaration(charset_in(source.declared), "header Content-Type")]
    begin = _COMMENT.sub(b"", source.data[:PRESCAN])
    for pattern, where in ((_META, "meta element"), (_XML, "XML declaration")):
        named = pattern.search(begin)
        if named:
            charset = named[1].decode("ascii", "replace")
            # Whoever could read this declaration did not read it as UTF-16 (HTML standard).
            charset = "utf-8" if charset.lower().startswith("utf-16") else charset
            declared.append(Declaration(charset, where))
    return [declaration for declaration in declared if declaration.charset]
