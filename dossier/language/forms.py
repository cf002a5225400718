"""The normal form in which words of the tables are kept and looked up."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LEFT_OUT = (
    "[\u00ad\u0640\u200b-\u200f\u2060\ufeff"  # soft hyphen, tatweel, invisible characters
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points
    "\u064b-\u0655\u0670\u093c]"  # Arabic vowel signs, nukta
)
_LETTERS = str.maketrans(
    {
        "\u02bc": "'", "\u2019": "'", "\u2018": "'",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه",
        "ё": "е", "ँ": "ं",
    }
)  # fmt: skip
_SPACE = re.compile(r"[\s\u2010-\u2015-]+")


@lru_cache(maxsize=16384)
def plain_form(words: str) -> str:
    """Words without case, marks that writers leave out, and hyphens; spaces are single.

    For looking up number words, units and names of days only: what falls together here may
    be different words elsewhere.
    """
    plain = words.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFD", plain)
        plain = re.sub(_LEFT_OUT, "", unicodedata.normalize("NFC", re.sub(_LEFT_OUT, "", plain)))
        plain = plain.translate(_LETTERS)
    return _SPACE.sub(" ", plain).strip()
