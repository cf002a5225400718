"""PDF with text: words in reading order, lines as they are printed, paragraphs apart.

A PDF's pages, one after the other, and what it says of itself.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pypdfium2

from dossier.capture import limits
from dossier.capture.pdf.glyphs import glyphs
from dossier.capture.pdf.layout import joined
from dossier.capture.pdf.lines import Line, lines
from dossier.capture.pdf.margins import in_place
from dossier.capture.refusals import broken, encrypted, large, scanned
from dossier.capture.source import Source
from dossier.model import Captured, Field, Metadatum

__all__ = ["read"]
_PROPERTIES = {"Title": Field.HEADLINE, "Author": Field.BYLINE}
_NOTHING = frozenset({"(anonymous)", "(unspecified)", "anonymous", "untitled", "unknown"})
"""What programs write where nobody entered anything."""


def read(source: Source) -> tuple[Captured, ...]:
    """The text of a PDF.

    Raises:
        UnreadableError: it is damaged or protected, or its pages are pictures.
    """
    with _opened(source) as document:
        count = len(document)
        if count > limits.MOST_PAGES:
            raise large(source.name, count, limits.MOST_PAGES, "pages")
        pages = [_lines(document, number, source.name) for number in range(count)]
        metadata = _properties(document)
    if not any(pages):
        raise scanned(source.name, count)
    empty = [str(number) for number, page in enumerate(pages, 1) if not page]
    doubts = [f"Pages without text were left out; they may be pictures: {', '.join(empty)}."]
    return (Captured(joined(pages), metadata, doubts=tuple(doubts) if empty else ()),)


@contextlib.contextmanager
def _opened(source: Source) -> Iterator[pypdfium2.PdfDocument]:
    try:
        document = pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise encrypted(source.name, "PDF") from error
        raise broken(source.name, "PDF", str(error)) from error
    try:
        yield document
    finally:
        document.close()


def _lines(document: pypdfium2.PdfDocument, number: int, name: str) -> list[Line]:
    try:
        page = document[number]
        text = page.get_textpage()
    except pypdfium2.PdfiumError as error:
        raise broken(name, "PDF", f"page {number + 1}: {error}") from error
    page_lines = in_place(lines(glyphs(text)), page.get_height())
    text.close()
    page.close()
    return page_lines


def _properties(document: pypdfium2.PdfDocument) -> tuple[Metadatum, ...]:
    """Title and author; the day on which a PDF was made is not that of the article."""
    return tuple(
        Metadatum(kind, value, f"PDF property {key}")
        for key, kind in _PROPERTIES.items()
        for value in [" ".join(_property(document, key).split())]
        if value and value.lower() not in _NOTHING
    )


def _property(document: pypdfium2.PdfDocument, key: str) -> str:
    try:
        return document.get_metadata_value(key) or ""
    except UnicodeDecodeError:  # damaged, which says nothing of the pages
        return ""
