"""How names sound that languages spell in their own ways: Tchaikovsky, Tschaikowski."""

from __future__ import annotations

import re
from functools import lru_cache

TRANSLITERATED = (
    ("shch", "sch"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"),
    ("tch", "ch"), ("tsch", "ch"), ("sch", "sh"), ("dj", "j"), ("ck", "k"), ("ou", "u"),
    ("oo", "u"), ("ee", "i"), ("iy", "i"), ("yy", "i"), ("ii", "i"), ("ei", "e"), ("ey", "e"),
    ("ay", "ai"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("yo", "e"), ("ye", "e"), ("ya", "ia"),
    ("yu", "iu"), ("j", "i"), ("y", "i"), ("q", "k"), ("w", "v"), ("c", "k"), ("x", "ks"),
    ("tz", "s"), ("ts", "s"), ("z", "s"), ("ine$", "in$"),
)  # fmt: skip
"""Letters for one sound, as languages spell it when they take a name from another script."""
END = "$"
"""The end of a word among the letters."""
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=4096)
def sounded(word: str) -> str:
    """A word as it sounds, roughly, whichever language spells it.

    Args:
        word: in small Latin letters without marks.
    """
    made = word.replace("'", "").replace("-", "") + END
    for letters, sound in TRANSLITERATED:
        made = made.replace(letters, sound)
    return _DOUBLED.sub(r"\1", made.removesuffix(END))
