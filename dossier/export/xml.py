"""XML as text: elements of escaped words, quick to write."""

from __future__ import annotations

import re

_SPECIAL = re.compile('[&<>"\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]')
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}
REPLACEMENT = "\ufffd"
"""In place of a sign that XML 1.0 does not allow, such as a form feed: counts stay as they are."""


def escaped(text: str) -> str:
    """Plain text as the content of an element or of an attribute."""
    return _SPECIAL.sub(lambda match: _ESCAPED.get(match[0], REPLACEMENT), text)


def element(name: str, *content: str, **attributes: str) -> str:
    """An element; attributes without a value are left out.

    Args:
        name: with its prefix.
        content: XML; without any, the element is empty.
        attributes: plain values; an underscore at the end of a name is left out, two within it
            are a colon: ``xml__id``, ``from_``, ``class_``.
    """
    given = "".join(
        f' {key.rstrip("_").replace("__", ":")}="{escaped(value)}"'
        for key, value in attributes.items()
        if value
    )
    inner = "".join(content)
    return f"<{name}{given}>{inner}</{name}>" if inner else f"<{name}{given}/>"


def words(name: str, text: str, **attributes: str) -> str:
    """An element of plain text; nothing at all where there is no text.

    Args:
        name: with its prefix.
        text: plain.
        attributes: as of :func:`element`.
    """
    return element(name, escaped(text), **attributes) if text else ""
