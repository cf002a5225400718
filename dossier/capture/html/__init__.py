"""HTML: the words that a reader sees, what the page says of itself, and where each line stands.

The parser is selectolax with Lexbor: it builds the tree that browsers build.
"""

from __future__ import annotations

from dossier.capture.html.lines import Reader
from dossier.capture.html.markup import TooLargeError, parsed
from dossier.model import Captured

__all__ = ["TooLargeError", "read"]


def read(markup: str, *, address: str = "") -> Captured:
    """Take text, metadata and structure out of a page.

    Args:
        markup: the source of the page, decoded.
        address: where the page was, if that is known.

    Raises:
        TooLargeError: the page is larger than any article.
    """
    tree = parsed(markup)
    root = tree.root
    if root is None:
        return Captured("")
    reader = Reader(root.attributes.get("lang") or "")
    reader.read(root)
    text = "".join(f"{line}\n" for line in reader.texts)
    return Captured(text, structure=reader.structure())
