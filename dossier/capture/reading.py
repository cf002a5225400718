"""A captured file becomes texts, by the reader of its format."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from dossier.capture import limits
from dossier.capture.formats import Format, format_of
from dossier.capture.refusals import empty, large, no_library, unnamed
from dossier.capture.source import Source, UnreadableError
from dossier.model import Captured
from dossier.problems import Problem

LIBRARIES = ("brotli", "chardet", "lxml", "pypdfium2", "selectolax", "warcio")
"""The packages of the extra, by the names under which they are imported."""

_READERS = {
    Format.TEXT: "plain",
    Format.HTML: "web",
}
"""The module that reads each format; loaded only when it is needed, with its library."""


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
    reader: Callable[[Source], tuple[Captured, ...]] = import_module(
        f"dossier.capture.{_READERS[form]}"
    ).read
    made = tuple(captured for captured in reader(source) if captured.text.strip())
    if not made:
        raise empty(source.name)
    if len(made) > limits.MOST_ARTICLES:
        raise large(source.name, len(made), limits.MOST_ARTICLES, "articles")
    return made
