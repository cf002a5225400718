"""The language of a text, where its script or its small words tell it.

Small words are the method of G. Grefenstette, "Comparing Two Language Identification Schemes"
(JADT 1995): of a text of some sentences they are a third, and few of them are another language's.
Where that leaves it open the language is unknown.
"""

from __future__ import annotations

import re
from functools import cache

from dossier.text.stop_words import STOP_WORDS, is_stop_word
from dossier.text.tokenizing import is_word, tokens

_MOST = 20_000
"""So many code points tell it."""
_FEWEST_WORDS = 12
_LEAST = 0.12
"""The share of small words that a text of a language has, at least."""
_AHEAD = 1.25
"""So many times as many as of the next language."""
_LETTER = re.compile(r"[^\W\d_]")
_SCRIPTS = {
    "ja": r"[\u3041-\u30ff]", "ko": r"[\uac00-\ud7af]", "zh": r"[\u4e00-\u9fff]",
    "he": r"[\u0590-\u05ff]", "el": r"[\u0370-\u03ff]", "th": r"[\u0e01-\u0e5b]",
    "ar": r"[\u0620-\u064a]", "hi": r"[\u0900-\u097f]",
}  # fmt: skip
"""Scripts that are one language's, nearly always; Japanese before Chinese."""
_SHARE = {"ja": 0.1}
_OTHERS_LETTERS = {"ar": re.compile(r"[پچژگکیےٹڈڑ]"), "hi": re.compile(r"[ळॲ]")}
"""Letters that only other languages of a script have."""
_OWN_LETTERS = {
    "uk": re.compile(r"[іїєґ]"),
    "ru": re.compile(r"[ыэъё]"),
    "pl": re.compile(r"[ąęłńśźż]"),
}
_OWN_SHARE = 0.004
"""The share of letters, at least, that are a language's alone among its neighbours."""


def likely_language(text: str) -> str:
    """The primary tag of a text's language, as ``en``; empty where it is not sure.

    Args:
        text: in any language; its first 20,000 code points are read.
    """
    text = text[:_MOST]
    letters = len(_LETTER.findall(text))
    if not letters:
        return ""
    for code, pattern in _scripts().items():
        if len(pattern.findall(text)) >= _SHARE.get(code, 0.5) * letters:
            others = _OTHERS_LETTERS.get(code)
            return "" if others and others.search(text) else code
    lower = text.lower()
    own = {code: len(pattern.findall(lower)) / letters for code, pattern in _OWN_LETTERS.items()}
    code = max(own, key=lambda tag: own[tag])
    if own[code] >= _OWN_SHARE and sorted(own.values())[-2] < own[code] / 4:
        return code
    return _by_small_words(text)


def _by_small_words(text: str) -> str:
    words = [token.norm for token in tokens(text) if is_word(token)]
    if len(words) < _FEWEST_WORDS:
        return ""
    counts = {code: sum(is_stop_word(word, code) for word in words) for code in STOP_WORDS}
    shares = sorted(((count / len(words), code) for code, count in counts.items()), reverse=True)
    (first, code), (second, _) = shares[:2]
    return code if first >= _LEAST and first >= _AHEAD * second else ""


@cache
def _scripts() -> dict[str, re.Pattern[str]]:
    return {code: re.compile(pattern) for code, pattern in _SCRIPTS.items()}
