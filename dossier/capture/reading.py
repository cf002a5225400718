"""A captured file becomes texts, by the reader of its format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

from dossier.capture import limits
from dossier.capture.exports import parted
from dossier.capture.formats import Format, format_of
from dossier.capture.refusals import empty, large, no_library, other_format, unnamed
from dossier.capture.source import Source, UnreadableError
from dossier.model import Captured
from dossier.problems import Problem

LIBRARIES = ("brotli", "chardet", "pypdfium2", "selectolax", "warcio")
"""The packages of the extra, by the names under which they are imported."""

_READERS = {
    Format.TEXT: ("plain", "read"),
    Format.HTML: ("web", "read"),
    Format.MAIL: ("mail", "read"),
    Format.MAILBOX: ("mail", "read_mailbox"),
    Format.WARC: ("archives", "read"),
    Format.WACZ: ("archives", "read_wacz"),
    Format.GZIP: ("unpacking", "read"),
    Format.PDF: ("pdf", "read"),
    Format.RTF: ("rtf", "read"),
    Format.DOCX: ("docx", "read"),
    Format.ODT: ("odt", "read"),
}
"""Module and function that read each format; loaded when needed, with their library."""
_ARCHIVES = frozenset({Format.WARC, Format.WACZ, Format.MAILBOX})
_EXPORTED = frozenset(
    {Format.TEXT, Format.HTML, Format.MAIL, Format.PDF, Format.RTF, Format.DOCX, Format.ODT}
)
"""The formats in which archives of the press export articles."""


def read(
    data: bytes, name: str, *, declared: str = "", charset: str = "", page: str = ""
) -> tuple[tuple[Captured, ...], tuple[Problem, ...]]:
    """The texts in a captured file, in their order, and what stands against reading it.

    Where there is a problem there is no text. Nothing is read or written but ``data``.

    Args:
        data: the file.
        name: its name, for the problems.
        declared: the charset or the content type that an HTTP header gave.
        charset: the charset that the editor names; it counts for more than all that the file
            and the header say.
        page: the address of the page to take out of an archive of several.
    """
    source = Source(data, name, declared, charset, page)
    try:
        return texts(source), ()
    except UnreadableError as error:
        return (), (error.problem,)
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in LIBRARIES:
            raise
        return (), (no_library(name, missing).problem,)


def texts(source: Source) -> tuple[Captured, ...]:
    """The texts of a file.

    Raises:
        UnreadableError: nothing can be made of it.
        ModuleNotFoundError: the library for its format is not installed.
    """
    if not source.name.isprintable():
        raise unnamed(source.name)
    if len(source.data) > limits.MOST_BYTES:
        raise large(source.name, len(source.data), limits.MOST_BYTES)
    if not source.data.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\f\0"):
        raise empty(source.name)
    form = format_of(source.data, source.name)
    if form is Format.TEXT and "html" in source.declared.lower():
        form = Format.HTML
    if source.within and form in _ARCHIVES:
        raise other_format(source.name, "an archive in an archive", "Unpack it first")
    return read_as(form, source)


def read_as(form: Format, source: Source) -> tuple[Captured, ...]:
    """The texts of a file whose format is known.

    Args:
        form: of the file.
        source: the file with what is known of it.

    Raises:
        UnreadableError: nothing can be made of it.
        ModuleNotFoundError: the library for its format is not installed.
    """
    module, function = _READERS[form]
    reader: Callable[[Source], tuple[Captured, ...]] = getattr(
        import_module(f"dossier.capture.{module}"), function
    )
    read_texts = reader(source)
    if form in _EXPORTED:
        read_texts = tuple(article for text in read_texts for article in parted(text))
    made = tuple(_without_zeros(captured) for captured in read_texts if captured.text.strip())
    if not made:
        raise empty(source.name)
    if len(made) > limits.MOST_ARTICLES:
        raise large(source.name, len(made), limits.MOST_ARTICLES, "articles")
    return made


def _without_zeros(captured: Captured) -> Captured:
    """The text with a visible sign for each zero: no program agrees with another on what one is.

    A sign takes the place of a sign, so that the structure's places stay as they are.
    """
    zeros = captured.text.count("\0")
    if not zeros:
        return captured
    line = captured.text[: captured.text.index("\0")].count("\n") + 1
    doubt = f"{zeros} zero bytes became the sign \ufffd, first in line {line} of the text."
    return replace(
        captured,
        text=captured.text.replace("\0", "\ufffd"),
        doubts=(*captured.doubts, doubt),
    )
