"""HTML: the words that a reader sees, what the page says of itself, and where each line stands.

The parser is selectolax with Lexbor: it builds the tree that browsers build.

From the source of a page to its elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser

from dossier.capture.html.elements import word_table
from dossier.capture.html.metadata import linked_data, metadata
from dossier.capture.html.reading import Reader
from dossier.model import Captured, Structure

__all__ = ["TooLargeError", "read"]
LARGE = 1_000_000
"""From so many code points on, the data of pictures and fonts is taken out first: the elements
take some thirty times the room of their source."""
MOST_TAGS = 200_000
"""A page with more is none that anybody wrote; those of articles have a few thousand."""
FEW_TAGS = 5_000
"""With so few, no page can be nested so deep that it takes long."""
DEEPEST = 2_000
"""The deepest nesting of elements: the time to build the tree grows with its square."""
_INLINE_DATA = re.compile(r"data:[\w/+.;=-]{0,100};base64,[\w+/=%]*")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_OFTEN_OPEN = word_table(
    """
    p li dt dd td th tr thead tbody tfoot option br img hr input meta link area base col embed
    source track wbr param colgroup optgroup rt rp html head body
    """
)
"""Elements that end without a tag of their own."""


class TooLargeError(ValueError):
    """A page that would take far more time and memory than any article; the message says why."""


LEAST_STATED = 20
"""Shorter lines can stand in any text."""
_INK = re.compile(r"\W+")


def read(markup: str, *, address: str = "") -> Captured:
    """Take text, metadata and structure out of a page.

    Args:
        markup: the source of the page, decoded.
        address: where the page was, if that is known.

    Returns:
        One block of the page a line. The text is empty where the page has no words.

    Raises:
        TooLargeError: the page has far more elements than any article.
    """
    tree = parsed(markup)
    root = tree.root
    if root is None:
        return Captured("")
    reader = Reader(root.attributes.get("lang") or root.attributes.get("xml:lang") or "")
    reader.read(root)
    lines = reader.lines
    data = linked_data(tree)
    structure = _stated(lines.structure(), lines.texts, data.bodies)
    text = "".join(f"{line}\n" for line in lines.texts)
    return Captured(text, metadata(tree, data, address), structure if lines.texts else None)


def _stated(structure: Structure, texts: Iterable[str], bodies: Iterable[str]) -> Structure:
    """Mark the lines that the page's own data repeat as the article."""
    body = " ".join(_INK.sub("", text).casefold() for text in bodies)
    if not body:
        return structure
    lines = []
    for line, text in zip(structure.lines, texts, strict=True):
        ink = _INK.sub("", text).casefold()
        is_stated = len(ink) >= LEAST_STATED and ink in body
        lines.append(replace(line, stated=True) if is_stated else line)
    return Structure(structure.boxes, tuple(lines))


def parsed(markup: str) -> LexborHTMLParser:
    """The elements of a page, without the pictures and fonts that stand in its source.

    Raises:
        TooLargeError: it has too many elements, or they are nested too deep.
    """
    if len(markup) > LARGE:
        markup = without_pictures(markup)
    tags = markup.count("<")
    if tags > MOST_TAGS:
        raise TooLargeError(f"{tags:,} tags")
    if tags > FEW_TAGS and (depth := _depth(markup)) > DEEPEST:
        raise TooLargeError(f"elements nested {depth:,} deep")
    return LexborHTMLParser(markup)


def without_pictures(markup: str) -> str:
    """The source without the data of pictures and fonts, which can be most of a saved page."""
    return _INLINE_DATA.sub("data:,", markup)


def _depth(markup: str) -> int:
    """How deep elements are nested, as far as their tags say it."""
    depth = deepest = 0
    for closes, name in _TAG.findall(markup):
        if name.lower() not in _OFTEN_OPEN:
            depth = max(0, depth - 1) if closes else depth + 1
            deepest = max(deepest, depth)
    return deepest
