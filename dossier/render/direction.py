"""Language and direction of words that are not the page's own."""

from __future__ import annotations

import unicodedata

from dossier.language import Rule, has_rule
from dossier.languages import ARABIC, HEBREW
from dossier.render.element import Value, element
from dossier.render.escape import fragment
from dossier.text import has_backward

_SCRIPTS = {"ARABIC": ARABIC, "HEBREW": HEBREW}
"""The language a right-to-left script is tagged with when nobody said which it is: the one
that most readers of the script read, so that a screen reader picks a voice that can."""


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (UAX 9, rule P2)."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction == "L":
            return False
        if direction in {"R", "AL"}:
            return True
    return False


def language_attributes(text: str, language: str, page_language: str) -> dict[str, Value]:
    """``lang`` and ``dir`` where they differ from the page's; otherwise nothing.

    ``dir`` isolates (HTML, 15.3.5), so it is also given to words of the page's own direction
    among which some run the other way.

    Args:
        text: the words, for their script.
        language: the language they are known to be in; empty when unknown.
        page_language: of the page around them.
    """
    backwards = is_right_to_left(text)
    guessed = _script(text) if backwards and not runs_backwards(language) else ""
    chosen = guessed or language
    attributes: dict[str, Value] = {}
    if chosen and chosen != page_language:
        attributes["lang"] = chosen
    if backwards != runs_backwards(page_language) or (has_backward(text) and not backwards):
        attributes["dir"] = "rtl" if backwards else "ltr"
    return attributes


def page_attributes(language: str, page_language: str) -> dict[str, Value]:
    """``lang`` and ``dir`` of the page's own words among others; nothing where these are its own.

    Args:
        language: of the words around them.
        page_language: of the page.
    """
    if language == page_language:
        return {}
    direction = "rtl" if runs_backwards(page_language) else "ltr"
    return {"lang": page_language, "dir": direction}


def foreign(text: str, markdown: str, language: str, page_language: str) -> str:
    """The words, wrapped only where their language or direction needs saying.

    Args:
        text: the words as plain text.
        markdown: the same with their marks, made of fragments: the wrapping isolates them.
        language: theirs; empty when unknown.
        page_language: of the page around them.
    """
    attributes = language_attributes(text, language, page_language)
    return element("span", markdown, **attributes) if attributes else markdown


def named(name: str, page_language: str) -> str:
    """A name as Markdown, kept from turning the punctuation around it.

    Args:
        name: plain text.
        page_language: of the page around it.
    """
    return foreign(name, fragment(name), "", page_language)


def isolated(text: str, page_language: str = "") -> str:
    """Plain text with the signs that keep its direction to itself (UAX 9, FSI and PDI).

    Only where it could turn what stands beside it; for where there are no elements.

    Args:
        text: plain.
        page_language: of the page around it.
    """
    return f"\u2068{text}\u2069" if _turns(text, page_language) else text


def _turns(text: str, page_language: str) -> bool:
    return has_backward(text) or is_right_to_left(text) != runs_backwards(page_language)


def runs_backwards(language: str) -> bool:
    """Whether a language, a BCP 47 tag, is written from right to left."""
    return has_rule(language, Rule.RIGHT_TO_LEFT)


def _script(text: str) -> str:
    for sign in text:
        if unicodedata.bidirectional(sign) in {"R", "AL"}:
            return _SCRIPTS.get(unicodedata.name(sign, "").partition(" ")[0], "")
    return ""
