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


def table(name: str, *groups: str, **attributes: Value) -> str:
    """The table, named for those who cannot see what stands around it.

    Its name is an attribute: a ``caption`` would come out of Python-Markdown within a paragraph,
    where HTML allows none.

    Args:
        name: plain text.
        groups: each made by :func:`group`.
        attributes: as for :func:`cell`.
    """
    return _wrapped("table", groups, {**attributes, "aria_label": name})


def _wrapped(tag: str, parts: Iterable[str], attributes: dict[str, Value]) -> str:
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    return "\n".join([opening(tag, {**named, "markdown": "1"}), *parts, f"</{tag}>"])
