"""HTML: the words that a reader sees, what the page says of itself, and where each line stands.

The parser is selectolax with Lexbor: it builds the tree that browsers build.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from dossier.capture.html.markup import TooLargeError, parsed
from dossier.capture.html.metadata import linked_data, metadata
from dossier.capture.html.reading import Reader
from dossier.model import Captured, Structure

__all__ = ["TooLargeError", "read"]

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
