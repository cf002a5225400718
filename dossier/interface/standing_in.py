"""English words in pages of another language, which nobody has translated yet, told apart.

While pages are made, noncharacters of Unicode, which no text has, stand around them; at the end
:func:`told_apart` makes elements of these, so that a screen reader says English words in English
and none of their full stops ends up on the wrong side among words that run from right to left.
"""

from __future__ import annotations

import re

ENGLISH_BEGINS, OTHER_BEGINS, ENDS = "\U0002fffe", "\U0002ffff", "\U0003fffe"
"""Around words of the interface, and around what is not in English among them."""

_ISOLATES = str.maketrans({ENGLISH_BEGINS: "\u2066", OTHER_BEGINS: "\u2068", ENDS: "\u2069"})
_NOTHING = dict.fromkeys(map(ord, (ENGLISH_BEGINS, OTHER_BEGINS, ENDS)))
_MARKED = re.compile("[\U0002fffe\U0002ffff][^\U0002fffe\U0002ffff\U0003fffe]*\U0003fffe")
"""Marked words with none among them."""
_PIECE = re.compile(
    r"\A---\n.*?\n---\n|<svg\b.*?</svg>|<(?P<plain>option|title|textarea)\b.*?</(?P=plain)>"
    r"|<[^<>]*>|!\[[^\]]*\]|\]\([^()]*\)|\{[^{}\n]*\}|(?P<mark>[\U0002fffe\U0002ffff\U0003fffe])",
    re.DOTALL,
)
"""Where no element can stand; and our signs elsewhere."""


def standing_in(text: str) -> str:
    """Words of the interface, marked as English."""
    return f"{ENGLISH_BEGINS}{text}{ENDS}"


def within(value: object) -> object:
    """A value among such words: marked as not English where it is in words."""
    if not isinstance(value, str):
        return value
    unmarked = value
    while ENGLISH_BEGINS in unmarked:
        shorter = _MARKED.sub("", unmarked)
        if shorter == unmarked:
            break
        unmarked = shorter
    has_words = any(sign.isalpha() for sign in _PIECE.sub("", unmarked))
    return f"{OTHER_BEGINS}{value}{ENDS}" if has_words else value


def told_apart(content: str, language: str, *, is_markdown: bool, is_backward: bool) -> str:
    """A page with elements in place of our signs, where elements can stand.

    Args:
        content: of a page's Markdown, or of another file that goes with it.
        language: of the page.
        is_markdown: whether it can have elements.
        is_backward: whether the page's language runs from right to left.
    """
    if ENGLISH_BEGINS not in content:
        return content
    plain = _ISOLATES if is_backward else _NOTHING
    if not is_markdown:
        return content.translate(plain)
    english, other = ("ltr", "auto") if is_backward else ("", "")
    elements = {
        ENGLISH_BEGINS: _opened("en", english),
        OTHER_BEGINS: _opened(language, other),
        ENDS: "</span>",
    }
    return _PIECE.sub(
        lambda piece: elements[piece[0]] if piece["mark"] else piece[0].translate(plain), content
    )


def _opened(language: str, direction: str) -> str:
    return f'<span lang="{language}"' + (f' dir="{direction}"' if direction else "") + ">"


def capital(text: str) -> str:
    """A text with a capital at its beginning, behind our signs."""
    start = len(text) - len(text.lstrip(ENGLISH_BEGINS + OTHER_BEGINS))
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]
