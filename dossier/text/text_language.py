"""The language of a text, where its script or its small words tell it.

Small words are the method of G. Grefenstette, "Comparing Two Language Identification Schemes"
(JADT 1995): of a text of some sentences they are a third, and few of them are another language's.
Where that leaves it open the language is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from dossier.language import languages, section
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
_SHARE = 0.5
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
    for share, code, pattern in _scripts():
        if len(pattern.findall(text)) >= share * letters:
            others = section(code, "script").get("others_letters")
            return "" if others and re.search(others, text) else code
    lower = text.lower()
    own = {code: len(pattern.findall(lower)) / letters for code, pattern in _own_letters().items()}
    code = max(own, key=lambda tag: own[tag])
    if own[code] >= _OWN_SHARE and sorted(own.values())[-2] < own[code] / 4:
        return code
    return _by_small_words(text)


def _by_small_words(text: str) -> str:
    words = [token.norm for token in tokens(text) if is_word(token)]
    if len(words) < _FEWEST_WORDS:
        return ""
    counts = small_words(words)
    shares = sorted(((count / len(words), code) for code, count in counts.items()), reverse=True)
    (first, code), (second, _) = shares[:2]
    return code if first >= _LEAST and first >= _AHEAD * second else ""


def small_words(words: Sequence[str], codes: Iterable[str] = STOP_WORDS) -> dict[str, int]:
    """How many words of a text are small words of each language.

    Args:
        words: in normal form.
        codes: of the languages to ask; all that have any.
    """
    return {code: sum(is_stop_word(word, code) for word in words) for code in codes}


@cache
def _scripts() -> tuple[tuple[float, str, re.Pattern[str]], ...]:
    """Scripts that are one language's, nearly always, with the share of a text that shows it.

    The least share comes first: Japanese before Chinese.
    """
    return tuple(
        sorted(
            (float(table.get("share", _SHARE)), code, re.compile(table["letters"]))
            for code in languages("script")
            if "letters" in (table := section(code, "script"))
        )
    )


@cache
def _own_letters() -> dict[str, re.Pattern[str]]:
    """For some languages, the letters that no other language of their script has."""
    return {
        code: re.compile(table["own_letters"])
        for code in sorted(languages("script"))
        if "own_letters" in (table := section(code, "script"))
    }
