"""HTML elements for what Markdown cannot say, built in the one place that escapes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from dossier.render.escape import attribute, escape

Value = str | int | bool | None
"""An attribute's value: ``True`` stands alone, ``False`` and ``None`` leave it out."""

_NAME = re.compile(r"[a-z][a-z0-9-]*")


def opening(tag: str, attributes: Mapping[str, Value] | None = None) -> str:
    """The start tag; ``class_`` stands for ``class``, ``data_of`` for ``data-of``.

    Args:
        tag: its name.
        attributes: by name; one that is ``None`` or false is left out.

    Raises:
        ValueError: a name that no element or attribute has, or a style, which belongs into the
            style sheet: a strict policy of a server forbids it here.
    """
    written = [_name(tag)]
    for name, value in (attributes or {}).items():
        if value is None or value is False:
            continue
        plain = _name(name)
        written.append(plain if value is True else f'{plain}="{attribute(str(value))}"')
    return f"<{' '.join(written)}>"


def element(tag: str, content: str, **attributes: Value) -> str:
    """An element within a line.

    Args:
        tag: its name.
        content: Markdown, already escaped.
        attributes: plain text; ``class_`` stands for ``class``, ``data_of`` for ``data-of``.
    """
    return f"{opening(tag, attributes)}{content}</{tag}>"


def container(tag: str, *blocks: str, **attributes: Value) -> str:
    """An element around blocks of Markdown, which are rendered as such (``md_in_html``)."""
    start = opening(tag, {**attributes, "markdown": "1"})
    return "\n\n".join([start, *filled(blocks), f"</{tag}>"])


def filled(blocks: tuple[str, ...]) -> list[str]:
    """The blocks that hold anything, each without white space around it."""
    return [block.strip("\n") for block in blocks if block.strip()]


def link(text: str, target: str, *classes: str) -> str:
    """A Markdown link.

    Args:
        text: Markdown, already escaped.
        target: relative to the page, or a whole address.
        classes: for the style sheet.
    """
    names = " ".join(f".{name}" for name in classes)
    return f"[{text}]({_address(target)})" + (f"{{ {names} }}" if classes else "")


def hidden(text: str, **attributes: Value) -> str:
    """Words for those who hear the page or read it without its style sheet.

    Args:
        text: plain.
        attributes: as for :func:`element`.
    """
    return element("span", escape(text), class_="visually-hidden", **attributes)


def drawn(
    visible: str, *classes: str, spoken: str = "", attributes: Mapping[str, Value] | None = None
) -> str:
    """A sign that stands among an article's words and is none of them.

    The style sheet draws it, so that no text stands between the words for whatever reads the
    page: a reader view, an annotation client, somebody who copies.

    Args:
        visible: plain text for the eye.
        classes: for the style sheet, beside ``drawn``.
        spoken: plain text for the ear; the same when empty.
        attributes: as for :func:`element`.
    """
    named = {"class": " ".join(("drawn", *classes)), "role": "img", **(attributes or {})}
    if not spoken or spoken == visible:
        return element("span", "", **named, aria_label=visible)
    return element("span", "", **named, aria_label=spoken, data_drawn=visible)


def _address(target: str) -> str:
    """An address in angle brackets where its own brackets or spaces would end it."""
    plain = re.sub(r"[<>\s\\`]", lambda match: f"%{ord(match[0]):02X}", target)
    return f"<{plain}>" if re.search(r"[()]", plain) else plain


@lru_cache(maxsize=512)
def _name(written: str) -> str:
    """A name of HTML, from what Python lets it be written as."""
    name = written.rstrip("_").replace("_", "-")
    if not _NAME.fullmatch(name) or name == "style":
        raise ValueError(written)
    return name
