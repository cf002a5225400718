"""What single characters count as in the search, by rules that the browser applies as well.

Everything that differs between the two ends is a table here, which the index carries along; both
apply it character by character, so that a place in the folded text leads back to the text.

Sources: Unicode Standard Annex 15 (compatibility decomposition); chapters 7 (Latin letters that
do not decompose), 9 (Hebrew points, Arabic vowel signs) and 12 (nukta) of the Unicode Standard.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from dossier.scripts import UNSPACED

DROPPED = (
    "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # marks of any alphabet
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"  # Arabic vowel signs
    "\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc"  # nukta
    "\u00ad\u034f\u061c\u0640\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufe00-\ufe0f"  # invisible
)
"""Characters left out, as they stand between the brackets of a regular expression."""
REPLACED = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l",
    "ħ": "h", "ŧ": "t", "ı": "i", "ĸ": "k", "ŋ": "n", "ς": "σ",
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "ґ": "г",
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "ʹ": "'", "׳": "'", "′": "'",
    "״": '"', "″": '"', "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "٫": ".", "٬": ",", "·": ".",
}  # fmt: skip
"""Lower-case letters, decomposed, and what they count as."""
ZEROS = "٠۰०০੦૦୦௦౦೦൦๐໐༠၀០"
"""The figure nought of other scripts; the other nine follow each."""
LATIN = "a-z\u00aa\u00ba\u00df-\u024f\u1e00-\u1eff"
HEBREW = "\u05d0-\u05f2"
_PUNCTUATION = {"'": "Q", '"': "G", ".": "P", ",": "K"}

_DROPPED = re.compile(f"[{DROPPED}]+")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_LATIN = re.compile(f"[{LATIN}]")
_HEBREW = re.compile(f"[{HEBREW}]")
_DIGITS = {chr(ord(zero) + digit): str(digit) for zero in ZEROS for digit in range(10)}


def folded(text: str) -> str:
    """A text, every character as it counts.

    Args:
        text: with no letter of which only part is there.
    """
    return text.translate(_FOLDED)


def kinds(folded_text: str) -> str:
    """The class of every character, by which words are cut.

    ``L`` a Latin letter, ``H`` a Hebrew one, ``O`` another, ``C`` a character of a script
    without spaces, ``M`` a mark, ``D`` a figure, ``N`` another number; ``Q`` an apostrophe,
    ``G`` a quotation mark, ``P`` a point, ``K`` a comma; a space for all others.

    Args:
        folded_text: as :func:`folded` gives it.
    """
    return folded_text.translate(_KINDS)


def _folded(character: str) -> str:
    lower = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).lower())
    kept = _DROPPED.sub("", lower)
    return "".join(REPLACED.get(letter) or _DIGITS.get(letter, letter) for letter in kept)


def _kind(character: str) -> str:
    if character in _PUNCTUATION:
        return _PUNCTUATION[character]
    category = unicodedata.category(character)
    if category[0] in "MN":
        return {"Nd": "D"}.get(category, category[0])
    if category[0] != "L":
        return " "
    for pattern, letter in ((_UNSPACED, "C"), (_LATIN, "L"), (_HEBREW, "H")):
        if pattern.match(character):
            return letter
    return "O"


class _Table(dict[int, str]):
    """What every character that was met becomes; filled as they are met."""

    def __init__(self, become: Callable[[str], str]) -> None:
        super().__init__()
        self._become = become

    def __missing__(self, code: int) -> str:
        self[code] = self._become(chr(code))
        return self[code]


_FOLDED, _KINDS = _Table(_folded), _Table(_kind)
