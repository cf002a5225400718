"""Where words stand exactly, found in another way than the anchor room finds it.

One regular expression for each citation, directly on the text: classes for what counts as
the same, and conditions on both ends against cutting words. Knows only the characters that
the generated cases use.
"""

from __future__ import annotations

import re
import unicodedata

_CLASSES = ("'‘’`´‹›", '"“”„«»', "-‐‑–—−")
_INVISIBLE = "\u00ad\u200b\u200d\u2060\ufeff"
_BEGINNINGS = ("non", "anti", "un", "ex", "co", "re", "pre", "de", "mis", "counter", "vice")
_BEFORE = (
    r"(?<![^\W_])(?<![^\W_]['’])(?<!\d[.,])"
    + "".join(rf"(?<!\b{beginning}-)(?<!\b{beginning.title()}-)" for beginning in _BEGINNINGS)
)  # fmt: skip
_AFTER = r"(?![^\W_])(?![.,]\d)(?!['’](?!s\b)[^\W_])"


def exact_places(text: str, exact: str) -> list[tuple[int, int]]:
    """Every place of the words in a text in normal form C, overlapping places included."""
    letters = unicodedata.normalize("NFC", exact.strip())
    letters = "".join(letter for letter in letters if letter not in _INVISIBLE)
    body = "".join(map(_pattern, re.findall(r"\s+|…|\.\.\.|.", letters)))
    before = _BEFORE if letters[:1].isalnum() else ""
    after = _AFTER if letters[-1:].isalnum() else ""
    pattern = re.compile(f"(?={before}({body}){after})")
    return [match.span(1) for match in pattern.finditer(text)]


def _pattern(letter: str) -> str:
    if letter.isspace():
        return r"\s+"
    if letter in ("…", "..."):
        return r"(?:…|\.\.\.)"
    for kinds in _CLASSES:
        if letter in kinds:
            return f"[{re.escape(kinds)}]"
    return re.escape(letter)
