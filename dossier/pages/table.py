"""Tables that Markdown has no signs for: row headings, groups of rows, classes of cells."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.render import opening
from dossier.render.element import Value


def cell(content: str, tag: str = "td", **attributes: Value) -> str:
    """One cell.

    Args:
        content: Markdown, in one line.
        tag: ``td`` or ``th``.
        attributes: plain text; ``class_`` stands for ``class``.
    """
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    return f"{opening(tag, {**named, 'markdown': 'span'})}{content}</{tag}>"


def row(*cells: str, **attributes: Value) -> str:
    """One row, a cell a line."""
    return _wrapped("tr", cells, attributes)


def group(tag: str, rows: Iterable[str], **attributes: Value) -> str:
    """Rows in a ``thead`` or ``tbody``.

    Args:
        tag: ``thead`` or ``tbody``.
        rows: of HTML.
        **attributes: of the element; ``class_`` stands for ``class``.
    """
    return _wrapped(tag, rows, attributes)


def table(caption: str, *groups: str, **attributes: Value) -> str:
    """The table, its caption for those who cannot see what stands around it.

    Args:
        caption: Markdown, in one line.
        groups: each made by :func:`group`.
        attributes: as for :func:`cell`.
    """
    heading = cell(caption, "caption", class_="hidden-words")
    return _wrapped("table", (heading, *groups), attributes)


def _wrapped(tag: str, parts: Iterable[str], attributes: dict[str, Value]) -> str:
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    return "\n".join([opening(tag, {**named, "markdown": "1"}), *parts, f"</{tag}>"])
