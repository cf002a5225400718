"""Quotation marks as characters, so that they are copied, searched and read aloud with the words.

The marks are those of the page's language, whatever the language of the words. Marks that a style
sheet draws (as browsers do for ``q``) are lost as soon as the words leave the page.
"""

from __future__ import annotations

from collections.abc import Mapping

from dossier.render.element import Value, element

_ENGLISH = ("“", "”")
_SPACED = ("«\u202f", "\u202f»")

_PAIRS: Mapping[tuple[str, str], str] = {
    ("„", "“"): "bg cs de et hr is lt mk sk sl",
    ("„", "”"): "bs hu ka pl ro sr",
    ("«", "»"): "am be ca el eu fa hy it kk nb nn no pt-PT ru uk",
    _SPACED: "fr",
    ("”", "”"): "fi he sv",
    ("”", "“"): "ar ur",
    ("‘", "’"): "nl",
    ("「", "」"): "ja zh-Hant zh-HK zh-TW",
}
"""The outer marks of CLDR 48.2 where they are not the English ones, by BCP 47 tags. French sets a
narrow no-break space inside them, which CLDR leaves to the typesetter."""

_MARKS = {tag: marks for marks, tags in _PAIRS.items() for tag in tags.split()}


def quotation_marks(language: str) -> tuple[str, str]:
    """The opening and the closing mark; the English ones where nothing else is known.

    Args:
        language: a BCP 47 tag, such as ``pt-PT``; a longer one has the marks of its beginning.
    """
    parts = language.split("-")
    tags = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((_MARKS[tag] for tag in tags if tag in _MARKS), _ENGLISH)


def between_marks(text: str, page_language: str) -> str:
    """Plain text between the quotation marks of the page's language.

    Args:
        text: plain.
        page_language: of the page around it.
    """
    opening, closing = quotation_marks(page_language)
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
