"""What numbers in a text amount to, in digits and in words, by language.

Add a language by adding a table; every word is written as ``normal_word`` gives it.
"""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_SCALES["trillion"] = 10**12

NUMBER_WORDS: dict[str, dict[str, Fraction]] = {
    "en": {
        **{word: Fraction(value) for value, word in enumerate(_UNITS)},
        **{word: Fraction(value * 10) for value, word in enumerate(_TENS, 2)},
        **{word: Fraction(value) for value, word in enumerate(_ORDINALS, 1)},
        **{
            word[:-1] + "ieth": Fraction(value * 10)
            for value, word in enumerate(_TENS, 2)
        },
        **{word: Fraction(value) for word, value in _SCALES.items()},
        **{word + "s": Fraction(value) for word, value in _SCALES.items()},
        **{word + "th": Fraction(value) for word, value in _SCALES.items()},
        "dozen": Fraction(12), "dozens": Fraction(12), "tens": Fraction(10),
        "half": Fraction(1, 2), "halves": Fraction(1, 2), "quarter": Fraction(1, 4),
        "quarters": Fraction(1, 4), "once": Fraction(1), "twice": Fraction(2),
        "double": Fraction(2), "triple": Fraction(3), "nought": Fraction(0),
    },
    "de": {
        word: Fraction(value)
        for value, word in enumerate(
            "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
        )
    },
    "es": {
        word: Fraction(value)
        for value, word in enumerate(
            "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce".split()
        )
    },
    "fr": {
        word: Fraction(value)
        for value, word in enumerate(
            "zéro un deux trois quatre cinq six sept huit neuf dix onze douze".split()
        )
    },
    "ru": {
        word: Fraction(value)
        for value, word in enumerate(
            "ноль один два три четыре пять шесть семь восемь девять десять".split()
        )
    },
}  # fmt: skip
SCALE_WORDS = frozenset({*_SCALES, *(word + "s" for word in _SCALES), "dozen", "dozens", "tens"})
"""Number words that multiply the number before them: "two hundred", "tens of thousands"."""

_COMMA_IS_DECIMAL = frozenset("de es fr it nl pl pt ru uk tr".split())
_DIGITS = re.compile(r"(\d+(?:[.,']\d+)*)(?:st|nd|rd|th|s|'s)?")


def number_value(word: str, language: str = "en") -> Fraction | None:
    """What a word in its normal form amounts to, or nothing when it is no number.

    Reads "100,000", "7.5", "21st", "1990s", "twenty-five", "third", "half", the digits of any
    script and fractions in one character. ``language`` is a tag as ``en`` or ``en-GB`` and
    says how digits are grouped.
    """
    code = language.partition("-")[0]
    digits = _DIGITS.fullmatch(word)
    if digits:
        return _digits_value(digits[1], code in _COMMA_IS_DECIMAL)
    if len(word) == 1 and word.isnumeric():
        return Fraction(unicodedata.numeric(word)).limit_denominator(1000)
    words = NUMBER_WORDS.get(code, {})
    if word in words:
        return words[word]
    tens, hyphen, unit = word.partition("-")
    if hyphen and tens in words and unit in words and words[unit] < 10 <= words[tens] < 100:
        return words[tens] + words[unit]
    return None


def is_number(word: str, language: str = "en") -> bool:
    """Whether a word, in its normal form, is a number or holds a digit ("16-year-old")."""
    return any(map(str.isnumeric, word)) or number_value(word, language) is not None


def _digits_value(digits: str, comma_is_decimal: bool) -> Fraction:
    """The value of digits with separators.

    A separator that stands more than once, or before the last three digits where the
    language groups by it, groups; otherwise it is the decimal sign.
    """
    groups, decimal = (".", ",") if comma_is_decimal else (",", ".")
    plain = digits.replace("'", "").replace(groups, "")
    if plain.count(decimal) > 1:
        plain = plain.replace(decimal, "")
    return Fraction(plain.replace(decimal, "."))
