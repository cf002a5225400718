"""Words, numbers and punctuation marks of a text in any script.

Source: the word boundaries of Unicode Standard Annex 29, simplified: each character gets a
class, and one expression over the classes cuts the text. Scripts written without spaces are
cut character by character.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from dossier import scripts
from dossier.model import Span, Token
from dossier.text.characters import DASHES, HYPHENS, folded_character
from dossier.text.folding import fold

_CATEGORIES = {"L": "L", "M": "M", "N": "N"}
_MARKS = {"'": "'", "\u00b7": "'", ".": ".", "\u066b": ".", ",": ",", "\u066c": ",", ":": ":"}
_UNSPACED = scripts.ranges(
    scripts.SOUTH_EAST_ASIAN + scripts.IDEOGRAPHIC_MARKS + scripts.HIRAGANA + scripts.HAN
)
"""Not Katakana, whose runs are words."""

# Classes: L letter, C character of an unspaced script, D digit, N other number, M mark,
# I invisible, - hyphen, ~ other dash, * other punctuation or symbol; ' . , : themselves.
_ATOM = r"(?:D(?:I*D)*(?:[.,:]D(?:I*D)*)*|[LN])(?:I*[LDNM])*"
_JOINT = r"I*(?:'|(?<!D)-|-(?!D))I*"
_TOKEN = re.compile(
    r"(?:LM*\.){2,}(?![LD])"  # U.S., a.m.
    r"|(?:LM*\.)+LM*(?![LDNMI])"  # U.S
    rf"|{_ATOM}(?:{_JOINT}{_ATOM})*"  # talks, 100,000, 21st, open-door, we've
    r"|C(?:I*M)*"
    r"|\.{2,}"  # an ellipsis
    r"|[-~]{2,}"  # a dash as typewriters make it
    r"|[^ I](?:I*M)*"
)


class _Classes(dict[str, str]):
    """The class of each character that was met; a dictionary, because every letter is asked."""

    def __missing__(self, character: str) -> str:
        self[character] = _class(character)
        return self[character]


_CLASSES = _Classes()


def _class(character: str) -> str:
    folded = folded_character(character)
    if folded in ("", " "):
        return folded or "I"
    if character in DASHES:
        return "-" if character in HYPHENS else "~"
    first = folded[0]
    if first in _MARKS:
        return _MARKS[first]
    category = unicodedata.category(first)
    if category == "Nd":
        return "D"
    if category[0] == "L" and scripts.is_in(first, _UNSPACED):
        return "C"
    return _CATEGORIES.get(category[0], "*")


@lru_cache(maxsize=65536)
def normal_word(text: str) -> str:
    """A token's words as compared: folded, and without case.

    A dash of any length is one hyphen.
    """
    folded = fold(text).text
    if len(folded) > 1 and not folded.strip("-"):
        return "-"
    return unicodedata.normalize("NFC", folded.casefold())


@lru_cache(maxsize=16384)  # a phrase stands on many pages
def tokens(text: str) -> tuple[Token, ...]:
    """Cut a text into words, numbers and punctuation marks.

    Each token's ``lead`` holds what stands between it and the token before, so that the
    leads and texts in order, and ``rest`` after them, are the text again.
    """
    classes = "".join(map(_CLASSES.__getitem__, text))
    cut_tokens: list[Token] = []
    before = 0
    for match in _TOKEN.finditer(classes):
        start, end = match.span()
        written = text[start:end]
        cut_tokens.append(
            Token(Span(start, end), written, normal_word(written), text[before:start])
        )
        before = end
    return tuple(cut_tokens)


def rest(text: str, cut: Sequence[Token]) -> str:
    """What stands after the last token of ``text``: white space and invisible characters.

    Args:
        text: any text.
        cut: its tokens.
    """
    return text[cut[-1].span.end :] if cut else text


def is_word(token: Token) -> bool:
    """Whether the token holds a letter or a digit; all others are punctuation."""
    return _holds_ink(token.norm)


def is_unspaced(token: Token) -> bool:
    """Whether the token is one character of a script that is written without spaces."""
    return _CLASSES[token.text[0]] == "C"


@lru_cache(maxsize=65536)
def _holds_ink(text: str) -> bool:
    return any(character.isalnum() for character in text)
