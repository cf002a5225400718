"""What single characters count as when texts are compared: the table behind folding.

Folded is only what no reader would call a difference. Quotation marks keep their number
(single stays apart from double), superscripts and fractions stay what they are, and case is
never touched.

Sources: Unicode Standard Annex 15 (normal forms), Unicode Character Database (decomposition
types, general categories), Unicode Standard chapter 6 (quotation marks, dashes, spaces).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

SINGLE_QUOTES = frozenset(
    "'`"
    "\u00b4"  # acute accent, used as an apostrophe
    "\u02b9\u02bb\u02bc\u02bd"  # modifier letters: prime, turned comma, apostrophe
    "\u05f3"  # Hebrew geresh
    "\u2018\u2019\u201a\u201b"  # curly, low and reversed
    "\u2032\u2035"  # prime and reversed prime
    "\u2039\u203a"  # single guillemets
    "\u275b\u275c\u275f"  # ornaments
    "\u1fef\u1ffd"  # Greek accents that stand alone
    "\uff07\uff40"  # full width
)
DOUBLE_QUOTES = frozenset(
    '"'
    "\u00ab\u00bb"  # guillemets
    "\u02ba\u02ee"  # modifier letters: double prime, double apostrophe
    "\u05f4"  # Hebrew gershayim
    "\u201c\u201d\u201e\u201f"  # curly, low and reversed
    "\u2033\u2036"  # double prime and its reverse
    "\u275d\u275e\u2760\u276e\u276f"  # ornaments
    "\u2e42"  # double low reversed
    "\u300c\u300d\u300e\u300f"  # corner brackets, plain and white
    "\u301d\u301e\u301f"  # ideographic double primes
    "\ufe41\ufe42\ufe43\ufe44"  # corner brackets of vertical writing
    "\uff02\uff62\uff63"  # full and half width
)
HYPHENS = frozenset("-\u2010\u2011\u2013\ufe63\uff0d")
"""Dashes that join two words into one when they stand between letters; the en dash is one."""
DASHES = HYPHENS | frozenset(
    "\u2012\u2014\u2015\u2212\u2043\u2e3a\u2e3b\u2e40\u301c\u3030\ufe31\ufe32\ufe58"
)
INVISIBLE = frozenset(
    "\u00ad"  # soft hyphen
    "\u034f\u061c\u0640"  # grapheme joiner, Arabic letter mark, Arabic stretching line
    "\u115f\u1160\u17b4\u17b5\u3164\uffa0"  # fillers
    "\u180b\u180c\u180d\u180e\u180f"  # Mongolian selectors and vowel separator
    "\u200b\u200c\u200d\u200e\u200f"  # zero-width space, joiners, direction marks
    "\u202a\u202b\u202c\u202d\u202e"  # direction embeddings
    "\u2060\u2061\u2062\u2063\u2064"  # word joiner, invisible operators
    "\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f"  # direction isolates
    "\ufeff"  # byte order mark
) | frozenset(
    chr(code)
    for codes in (range(0xFE00, 0xFE10), range(0xE0000, 0xE0080), range(0xE0100, 0xE01F0))
    for code in codes  # variation selectors and tags
)
_OPENING = {
    **dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c"),  # embeddings and overrides
    **dict.fromkeys("\u2066\u2067\u2068", "\u2069"),  # isolates
}
"""The signs that turn the direction of what follows, each with the one that ends it."""
_BACKWARD = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of scripts that run from right to left, and the signs of direction."""
LIGATURES = frozenset(
    chr(code)
    for codes in (
        range(0x0132, 0x0134),  # Dutch ij
        range(0x01C4, 0x01CD),  # Croatian dž, lj, nj
        range(0x01F1, 0x01F4),  # dz
        range(0xFB00, 0xFB07),  # Latin ff, fi, fl, ffi, ffl, st
        range(0xFB13, 0xFB18),  # Armenian
    )
    for code in codes
)
_SAME_LETTERS = frozenset({"<wide>", "<narrow>", "<isolated>", "<initial>", "<medial>", "<final>"})
"""Compatibility decompositions that change the drawing of a letter and nothing else."""
_ELLIPSES = {"\u2025": "..", "\u2026": "...", "\ufe19": "..."}


def has_backward(text: str) -> bool:
    """Whether anything in a text can turn what stands beside it, on a page that runs forwards.

    Letters and figures that run from right to left (R, AL and AN of UAX 9), and the signs that
    turn what follows them.
    """
    return not text.isascii() and _BACKWARD.search(text) is not None


def stray_direction(text: str) -> str:
    """The first sign that turns the direction of a text and has no end in it, or the reverse.

    Empty where every such sign has its end (UAX 9, BD9 and BD11, in one paragraph).
    """
    opened: list[str] = []
    for sign in text:
        if sign in _OPENING:
            opened.append(sign)
        elif sign in _OPENING.values() and (not opened or _OPENING[opened.pop()] != sign):
            return sign
    return opened[0] if opened else ""


@cache
def folded_character(character: str) -> str:
    """What one code point is compared as: nothing, a space, or one or more characters.

    The result is in normal form C. White space of every kind, line ends included, is a space.
    """
    if character in INVISIBLE:
        return ""
    if character.isspace():
        return " "
    for kinds, folded in ((SINGLE_QUOTES, "'"), (DOUBLE_QUOTES, '"'), (DASHES, "-")):
        if character in kinds:
            return folded
    if character in _ELLIPSES:
        return _ELLIPSES[character]
    letters = unicodedata.normalize("NFC", _letters(character))
    if letters == character:
        return letters
    # The medial form of an Arabic mark is a lengthening stroke, which is left out, and the mark.
    return unicodedata.normalize("NFC", "".join(map(folded_character, letters)))


def _letters(character: str) -> str:
    decomposition = unicodedata.decomposition(character)
    kind = decomposition.partition(" ")[0]
    if character in LIGATURES or kind in _SAME_LETTERS:
        letters = unicodedata.normalize("NFKC", character)
        # The isolated form of an Arabic mark decomposes to a space and the mark: left alone.
        return character if letters.startswith(" ") else letters
    return character


@cache
def extends(character: str) -> bool:
    """Whether normalisation may merge the character with the one before it.

    True for marks and for the Hangul vowels and finals; also for the Kirat Rai vowel signs,
    which are letters that compose.
    """
    return (
        unicodedata.combining(character) != 0
        or unicodedata.category(character).startswith("M")
        or "\u1160" <= character <= "\u11ff"
        or "\U00016d63" <= character <= "\U00016d67"
    )
