"""Quotation marks as characters, so that they are copied, searched and read aloud with the words.

The marks are those of the page's language, whatever the language of the words. Marks that a style
sheet draws (as browsers do for ``q``) are lost as soon as the words leave the page.
"""

from __future__ import annotations

from dossier.language.quotation_marks import printed_marks
from dossier.render.element import Value, element


def between_marks(text: str, page_language: str) -> str:
    """Plain text between the quotation marks of the page's language.

    Args:
        text: plain.
        page_language: of the page around it.
    """
    opening, closing = printed_marks(page_language)
    return f"{opening}{text}{closing}"


def within_marks(markdown: str, page_language: str, *classes: str) -> str:
    """Words within a line, between the quotation marks of the page's language.

    Args:
        markdown: the words, already escaped.
        page_language: of the page around them.
        classes: for the style sheet, beside ``quoted``.
    """
    attributes: dict[str, Value] = {"class_": " ".join(("quoted", *classes))}
    return element("span", between_marks(markdown, page_language), **attributes)
