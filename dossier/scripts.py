"""Which characters belong to scripts that write no spaces between words.

Each constant has ranges of code points, to stand between the brackets of a regular expression.
What a program does with such characters differs: most of them are words of their own, but a run
of Katakana is one; Korean writes spaces, and counts with the others where only the width of what
is written matters.

Source: the blocks of the Unicode Standard, chapters 16 and 18.
"""

from __future__ import annotations

import re

SOUTH_EAST_ASIAN = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai and Lao, Burmese, Khmer."""
IDEOGRAPHIC_MARKS = "\u3005-\u3007"
"""Repetition, closing mark and zero."""
HIRAGANA = "\u3041-\u309f"
KANA = "\u3041-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
"""Hiragana and Katakana, without the dot that parts names."""
HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
HANGUL = "\uac00-\ud7af"
UNSPACED = f"{SOUTH_EAST_ASIAN}{IDEOGRAPHIC_MARKS}{KANA}{HAN}"
"""Letters of all scripts without spaces."""
UNSPACED_WITH_MARKS = f"{SOUTH_EAST_ASIAN}\u3000-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uffef"
"""The same with the punctuation of these scripts, and their wide forms."""
FIRST_UNSPACED = "\u0e00"
"""No character before it is of such a script."""
FIRST_EAST_ASIAN, FIRST_EAST_ASIAN_MARK = "\u3040", "\u3000"
"""Nor, before the first of these, of Chinese, Japanese or Korean; the second begins their marks."""
FIRST_HAN = "\u3400"
_RANGE = re.compile("(.)-(.)")


def ranges(characters: str) -> tuple[tuple[str, str], ...]:
    """The first and the last character of each range.

    Args:
        characters: one of the constants, of ranges alone.
    """
    return tuple((match[1], match[2]) for match in _RANGE.finditer(characters))


def is_in(character: str, spans: tuple[tuple[str, str], ...]) -> bool:
    """Whether a character is in one of some ranges.

    Args:
        character: one code point.
        spans: as ``ranges`` gives them.
    """
    return any(first <= character <= last for first, last in spans)
