"""Plain text into Markdown that renders as that very text.

Only what Markdown or HTML could take for a sign of its own is escaped, so that the written
page stays readable. Whatever a page says that was not written for it, an article's words or
an editor's, goes through here.

A text is also kept from turning the words around it: one with letters or signs that run from
right to left is isolated (UAX 9). On a page that runs from left to right a text without them
turns nothing, so it needs no element.
"""

from __future__ import annotations

import re
from functools import lru_cache

from dossier.prose import Prose
from dossier.text import has_backward, stray_direction

_SPACE = re.compile(r"[ \t\n\r\x0b\x0c\u2028\u2029]+")
"""White space of which HTML shows one space, line ends included."""

_SIGNS = re.compile(r"([\\`*_\[\]{}|])")
"""Signs of emphasis, code, links, attribute lists and table cells."""

_START = re.compile(r"^( ?)(#|[-+](?=[ +-]|$)|!(?=!!)|\d+[.)](?= |$))")
"""What would begin a heading, a list or a rule, if the text begins a line."""

_END = re.compile(r"!$")
"""What would turn a link that follows into a picture."""

_START_ENTITY = re.compile(r"^( ?)([:~?=%])")
"""The same, for signs that have no backslash escape everywhere."""

_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})

_PICTURES = str.maketrans(
    {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421", 0x85: " "}
)
"""Control characters have no place in HTML: their pictures are shown."""

_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")

_ATTRIBUTE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
    | {sign: f"&#{ord(sign)};" for sign in "\\`[]|"}
)


def escape(text: str) -> str:
    """One line of Markdown that shows ``text``; white space is folded as HTML folds it.

    Words that the editors' prose mentions are emphasised. Right in a paragraph, a heading, a
    list item, a table cell or the text of a link, at the start of a line or within one. Letters
    that run backwards are kept in an element of their own, which turns nothing around it.
    """
    escaped = fragment(text)
    return f"<bdi>{escaped}</bdi>" if has_backward(escaped) else escaped


@lru_cache(maxsize=65536)  # names, questions and labels stand on many pages
def fragment(text: str) -> str:
    """The same for a part of a text: the whole must be isolated by the one who writes it."""
    if not isinstance(text, Prose):
        return _escape(text)
    plain, position, written = str(text), 0, []
    for start, end in text.mentioned:
        word = plain[start:end]
        kind = "" if _leans(word) else ' dir="auto" data-upright'
        emphasised = f'<em class="mentioned"{kind}>{_escape(word)}</em>'
        written += [_escape(plain[position:start]), emphasised]
        position = end
    return "".join([*written, _escape(plain[position:])])


def _leans(word: str) -> bool:
    """Whether its script has italics: those that tell capitals from small letters do."""
    letters = [sign for sign in word if sign.isalpha()]
    return not letters or any(sign.lower() != sign.upper() for sign in letters)


def visible(text: str) -> str:
    """Plain text whose control characters are their pictures, for what is no Markdown.

    Signs of direction that would turn the words around it are shown as signs.
    """
    return _contained(text).translate(_PICTURES)


def _contained(text: str) -> str:
    """The text; its direction controls as signs where they would turn the words around it."""
    if text.isprintable() or not _DIRECTION.search(text) or not stray_direction(text):
        return text
    return _DIRECTION.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", text)


def _escape(text: str) -> str:
    escaped = _SPACE.sub(" ", _contained(text)).translate(_PICTURES).translate(_MARKUP)
    signs = _SIGNS.sub(r"\\\1", escaped)
    begun = _START.sub(lambda match: match[1] + _numbered(match[2]), _END.sub(r"\!", signs))
    return _START_ENTITY.sub(lambda match: f"{match[1]}&#{ord(match[2])};", begun)


@lru_cache(maxsize=65536)
def attribute(text: str) -> str:
    """The value of an HTML attribute, to stand between double quotation marks."""
    return _SPACE.sub(" ", _contained(text)).translate(_PICTURES).translate(_ATTRIBUTE)


def _numbered(start: str) -> str:
    """The backslash goes before the last sign: the stop of a number, or the sign alone."""
    return f"{start[:-1]}\\{start[-1]}"
