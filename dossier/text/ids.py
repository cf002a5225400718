"""Ids made of words, for entries that get one from a name, a title or a quotation.

An id is a permanent address, so that a letter without a counterpart in ASCII is never dropped
from the middle of a name: either every letter has a romanization here, or there is no id and the
editor has to choose one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Mapping
from itertools import count

from dossier.text.implicit_types import implicit_type

WORDS = 6
"""How many words an id has at most, unless more are wanted."""

UNNAMED = "unnamed"
"""Stands where an editor has to choose an id; repeated ones are numbered."""

LATIN: Mapping[str, str] = {
    "æ": "ae", "ð": "d", "ø": "o", "þ": "th", "đ": "d", "ħ": "h", "ı": "i", "ĸ": "k", "ł": "l",
    "ŋ": "ng", "œ": "oe", "ŧ": "t", "ƀ": "b", "ɓ": "b", "ƈ": "c", "ɖ": "d", "ɗ": "d", "ǝ": "e",
    "ə": "e", "ɛ": "e", "ƒ": "f", "ɠ": "g", "ɣ": "gh", "ƙ": "k", "ɩ": "i", "ɨ": "i", "ɲ": "n",
    "ŉ": "n", "ɔ": "o", "ɵ": "o", "ƥ": "p", "ʀ": "r", "ʃ": "sh", "ƭ": "t", "ʉ": "u", "ʋ": "v",
    "ƴ": "y", "ƶ": "z", "ʒ": "zh", "ʻ": "", "ʼ": "", "ʾ": "", "ʿ": "", "ʹ": "", "ʺ": "",
}  # fmt: skip
"""Small letters of the Latin script that Unicode does not decompose, and signs for sounds that
romanizations leave out."""

CYRILLIC: Mapping[str, str] = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ё": "e", "ђ": "dj", "є": "ye",
    "ѕ": "dz", "і": "i", "ї": "yi", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz",
    "ў": "u", "ґ": "g", "ғ": "gh", "қ": "q", "ң": "ng", "ү": "u", "ұ": "u", "һ": "h", "ә": "a",
    "ө": "o", "ѓ": "g", "ќ": "k",
}  # fmt: skip
"""As British and American mapmakers write Russian (BGN/PCGN 1947), without its apostrophes; the
letters of other languages by their own tables of the same series."""

UKRAINIAN: Mapping[str, str] = {
    "г": "h", "и": "y", "й": "i", "ї": "i", "є": "ie", "ю": "iu", "я": "ia",
}  # fmt: skip
"""What differs in Ukrainian (resolution 55 of its government, 2010), which is known by letters
that Russian has not, without those of Belarusian."""

UKRAINIAN_INITIAL: Mapping[str, str] = {"й": "y", "ї": "yi", "є": "ye", "ю": "yu", "я": "ya"}
"""Of these, what differs at the beginning of a word."""

GREEK: Mapping[str, str] = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o", "ου": "ou",
}  # fmt: skip
"""Letter by letter, as ELOT 743 has them."""

ROMANIZED: Mapping[str, str] = {**LATIN, **CYRILLIC, **GREEK}
"""Small letters, composed, to letters of ASCII."""

_APOSTROPHES = "['’‘ʼ`´]"
_LETTERS = re.compile("ου|.", re.DOTALL)
_UKRAINIAN = re.compile("[іїєґ]")
_BELARUSIAN = re.compile("[ўыэё]")
_FIGURES = re.compile(r"[0-9-]+")
_INITIAL = re.compile(r"(?<![^\W_])[йїєюя]")


def id_of(words: str, *, longest: int = WORDS) -> str:
    """Words as an id: letters a to z and digits, with hyphens between.

    Args:
        words: in any script.
        longest: how many words of it are taken.

    Returns:
        The id; empty where there is nothing to make one of, or where a letter has no romanization
        here (Arabic, Hebrew, Chinese and others, whose vowels or readings no table knows).
    """
    # A fraction that is one character stands apart from the number before it.
    apart = re.sub(r"(?<=\d)(?=[¼-¾⅐-⅞])", " ", words)
    plain = re.sub(_APOSTROPHES, "", unicodedata.normalize("NFC", apart.casefold()))
    romanized = "".join(_ascii(match[0]) for match in _LETTERS.finditer(_ukrainian(plain)))
    parts = re.findall(r"[^\W_]+", romanized)[:longest]
    return "-".join(parts) if all(part.isascii() for part in parts) else ""


def identifier(words: str, noun: str) -> str:
    """Words as an id that YAML takes for text, without quotes too; empty as for :func:`id_of`.

    Whoever refers to an entry writes its id, and should not have to know that ``yes`` is a truth
    value, ``2014`` a number and ``null`` nothing.

    Args:
        words: a name, a quotation, the name of a file.
        noun: what the entry is, in a word; put before an id that would be something else.
    """
    made = id_of(words)
    taken = made == "null" or _FIGURES.fullmatch(made) or implicit_type(made)
    return f"{noun}-{made}" if made and taken else made


def free(id_: str, taken: Container[str]) -> str:
    """The id, numbered from 2 where it is taken.

    Args:
        id_: as wished.
        taken: those that there are.
    """
    numbered = (id_ if number == 1 else f"{id_}-{number}" for number in count(1))
    return next(candidate for candidate in numbered if candidate not in taken)


def is_placeholder(id_: str) -> bool:
    """Whether an editor still has to choose this id."""
    return re.fullmatch(rf"{UNNAMED}(?:-[0-9]+)?", id_) is not None


def _ukrainian(plain: str) -> str:
    """The words with the letters romanized that Ukrainian has other sounds for, if it is that."""
    if not _UKRAINIAN.search(plain) or _BELARUSIAN.search(plain):
        return plain
    begun = _INITIAL.sub(lambda match: UKRAINIAN_INITIAL[match[0]], plain)
    return "".join(UKRAINIAN.get(letter, letter) for letter in begun)


def _ascii(letter: str) -> str:
    if letter in ROMANIZED:
        return ROMANIZED[letter]
    decomposed = unicodedata.normalize("NFKD", letter).casefold()
    return "".join(
        ROMANIZED.get(part, part) for part in decomposed if not unicodedata.combining(part)
    )
