"""The second level of folding: what writers may leave out and still mean the same word.

The first level (``characters``) is what no reader would call a difference; the third
(``dossier.text.levels``) are traditions of spelling. Two words that meet at this level are
the same word only if one of them *leaves out* what the other has: Spanish "sí" and "si" may be
one word, Arabic "أن" and "إن", each with a hamza of its own, never are.

In Chinese the two scripts, a tradition of spelling, are folded along with this level
(``dossier.text.chinese``): a traditional character has strokes that the simplified one lacks.

Which accents may be left out depends on the language: an English or French writer leaves them
out, a Swedish å, a Spanish ñ or a Polish ł is a letter of its own, and another letter makes
another word.

Sources: Unicode Character Database (decompositions, decimal digits), Unicode Standard chapters 7
(Latin, Greek, Cyrillic), 9 (Arabic, Hebrew) and 12 (Devanagari); CLDR's exemplar characters for
the letters of a language; DIN 5007-2 for ae, oe, ue, and the Danish and Norwegian aa.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from dossier.frozen import dataclass
from dossier.language import Rule, has_rule, section
from dossier.languages import ENGLISH, primary
from dossier.text.chinese import simplified


def _characters(*ranges: tuple[int, int]) -> frozenset[str]:
    return frozenset(chr(code) for first, last in ranges for code in range(first, last + 1))


@dataclass(frozen=True, slots=True)
class Omission:
    """One thing that writers leave out."""

    what: str
    example: str
    """A word with and without it."""
    marks: frozenset[str] = frozenset()
    """Combining marks that are left out, whatever they stand on."""
    letters: tuple[tuple[str, str], ...] = ()
    """Letters, and what is typed in their place."""
    rule: Rule | None = None
    """What the languages follow in which this is so; nothing if all do."""


_LATIN_MARKS = _characters((0x0300, 0x036F))
OMISSIONS = (
    Omission(
        "Arabic vowel signs",
        "قَالَ قال",
        marks=_characters(
            (0x0610, 0x061A), (0x064B, 0x0652), (0x0656, 0x065F), (0x0670, 0x0670),
            (0x06D6, 0x06DC), (0x06DF, 0x06E8), (0x06EA, 0x06ED), (0x08F0, 0x08F2),
        ),
    ),
    Omission(
        "hamza and madda on their seats",
        "أوكرانيا اوكرانيا",
        marks=_characters((0x0653, 0x0655)),
        letters=(("\u0671", "\u0627"),),
    ),
    Omission(
        "Persian, Urdu and Egyptian kaf, yeh and heh",
        "کی كي",
        letters=(
            ("\u06a9", "\u0643"), ("\u06cc", "\u064a"), ("\u0649", "\u064a"), ("\u06d2", "\u064a"),
            ("\u06c1", "\u0647"), ("\u06be", "\u0647"), ("\u06d5", "\u0647"), ("\u06c0", "\u0647"),
        ),
    ),
    Omission(
        "Hebrew points and accents",
        "רַב רב",
        marks=_characters((0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2), (0x05C4, 0x05C5),
                          (0x05C7, 0x05C7)),
    ),
    Omission("the dots of ё", "ещё еще", letters=(("ё", "е"), ("Ё", "Е"))),
    Omission("the Devanagari nukta", "ज़मीन जमीन", marks=frozenset("\u093c")),
    Omission("candrabindu, written as anusvara", "हाँ हां", letters=(("\u0901", "\u0902"),)),
    Omission(
        "German umlauts and sharp s",
        "Straße Strasse",
        letters=(
            ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"),
            ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue"), ("ẞ", "SS"),
        ),
        rule=Rule.TYPED_UMLAUTS,
    ),
    Omission(
        "Danish and Norwegian letters",
        "Århus Aarhus",
        letters=(
            ("å", "aa"), ("ø", "oe"), ("æ", "ae"), ("Å", "Aa"), ("Ø", "Oe"), ("Æ", "Ae"),
        ),
        rule=Rule.TYPED_DANISH,
    ),
    Omission(
        "Latin letters that have no decomposition",
        "Łódź Lodz",
        letters=(
            ("ł", "l"), ("Ł", "L"), ("ø", "o"), ("Ø", "O"), ("đ", "d"), ("Đ", "D"), ("ð", "d"),
            ("Ð", "D"), ("þ", "th"), ("Þ", "Th"), ("ħ", "h"), ("Ħ", "H"), ("ı", "i"),
            ("æ", "ae"), ("Æ", "Ae"), ("œ", "oe"), ("Œ", "Oe"), ("ß", "ss"), ("ə", "e"),
        ),
    ),
    Omission("accents of Latin and Greek letters", "café cafe", marks=_LATIN_MARKS),
)  # fmt: skip
"""In this order; the first that knows a letter decides."""

ANY = ENGLISH
"""A language that leaves out everything: what the question whether words are worth a look asks."""
_CYRILLIC_LETTERS = _characters((0x0400, 0x052F)) - frozenset("ёЁѐЀѝЍ")
"""Some decompose, й for one, but nobody leaves their marks out."""


def leave_out(text: str, language: str = ANY) -> str:
    """A text, folded at the first level, without what its writers may leave out.

    Args:
        text: in the normal form of ``fold``.
        language: a tag as ``de`` or ``de-AT``.
    """
    if text.isascii():
        return text
    return _left_out(text, primary(language))


@lru_cache(maxsize=65536)
def _left_out(text: str, code: str) -> str:
    return "".join(bare(character, code) for character in text)


def omits(first_text: str, second_text: str, language: str = ANY) -> bool:
    """Whether two texts in the first normal form are the same but for what one leaves out.

    Letter by letter one of them has all the marks that the other has.

    Args:
        first_text: in the first normal form.
        second_text: another.
        language: the tag of their language.
    """
    if first_text == second_text:
        return True
    if leave_out(first_text, language) != leave_out(second_text, language):
        return False
    code = primary(language)
    pairs = zip(_marked(first_text, code), _marked(second_text, code), strict=True)
    return all(first <= second or second <= first for first, second in pairs)


def _marked(text: str, code: str) -> list[set[str]]:
    """For each letter that stays, the marks that it loses."""
    marks_by_letter: list[set[str]] = []
    for character in text:
        letters, marks = _parted(character, code)
        if letters:
            marks_by_letter.extend(set() for _ in letters)
            marks_by_letter[-len(letters)].update(_one_accent(marks, code))
        elif marks_by_letter:
            marks_by_letter[-1].update(_one_accent(marks, code))
    return marks_by_letter


def _one_accent(marks: frozenset[str], code: str) -> frozenset[str]:
    """Italian writes grave and acute accents for each other: perché, perchè."""
    grave, acute = "\u0300", "\u0301"
    is_either = grave in marks and has_rule(code, Rule.EITHER_ACCENT)
    return marks - {grave} | {acute} if is_either else marks


def bare(character: str, code: str) -> str:
    """What one character is at the second level: nothing, itself, or what is typed for it.

    Args:
        character: one code point.
        code: of a language, without its region.
    """
    return _parted(character, code)[0]


@lru_cache(maxsize=16384)
def _parted(character: str, code: str) -> tuple[str, frozenset[str]]:
    """What stays of a character, and what is left out."""
    if character.isascii() or _is_letter(character, code):
        return character, frozenset()
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.decimal(character)), frozenset()
    if has_rule(code, Rule.SIMPLIFIED):
        other = simplified(character)
        return other, frozenset(character if other != character else "")
    for typed, rule in _TYPED.get(character, ()):
        if rule is None or has_rule(code, rule):
            # Kaf and yeh have another shape, and no mark that could be missing.
            is_shape = len(typed) == 1 and unicodedata.category(character) in ("Lo", "Mn")
            return typed, frozenset() if is_shape else frozenset(character)
    return _without_marks(character)


def _is_letter(character: str, code: str) -> bool:
    """Whether a character is a letter of its own, whatever it is composed of."""
    letters = section(code, "grammar").get("letters")
    if character.lower() in (letters or ""):
        return True
    is_latin = "\u00c0" <= character <= "\u024f" or "\u1e00" <= character <= "\u1eff"
    return (is_latin and letters is None) or character in _CYRILLIC_LETTERS


def _without_marks(character: str) -> tuple[str, frozenset[str]]:
    decomposed = unicodedata.normalize("NFD", character)
    lost = frozenset(decomposed) & _MARKS
    if not lost:
        return character, lost
    remaining = "".join(part for part in decomposed if part not in lost)
    return unicodedata.normalize("NFC", "".join(map(_shape, remaining))), lost


def _shape(letter: str) -> str:
    return _SHAPES.get(letter, letter)


def _shapes() -> Iterator[tuple[str, str]]:
    for row in OMISSIONS:
        if row.rule is None:
            yield from row.letters


def _typed() -> dict[str, list[tuple[str, Rule | None]]]:
    """For each letter, what is typed in its place, and the rule of those who do."""
    typed: dict[str, list[tuple[str, Rule | None]]] = {}
    for row in OMISSIONS:
        for letter, letters in row.letters:
            typed.setdefault(letter, []).append((letters, row.rule))
    return typed


_MARKS = frozenset().union(*(row.marks for row in OMISSIONS))
_TYPED = _typed()
_SHAPES = dict(_shapes())
