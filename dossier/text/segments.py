"""Words of scripts that are written without spaces.

Chinese, Japanese and Thai are cut by BudouX, whose models are small and in plain Python; it is
loaded when such a script is met. Its Japanese pieces are phrases ("港に"), which are cut once
more where the script changes. Lao, Khmer and Burmese have no model: there a word is a syllable.
A letter is never cut from the signs that belong to it, nor a name that is known.

Sources: Unicode Standard Annex 29 (grapheme clusters) and chapter 16 (vowel signs that stand
before their consonant, stacked consonants); https://github.com/google/budoux.
"""

from __future__ import annotations

import importlib
from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

from dossier.languages import JAPANESE, primary
from dossier.model import Token
from dossier.scripts import FIRST_UNSPACED
from dossier.text.chinese import simplified
from dossier.text.tokenizing import is_unspaced, is_word

_KANA, _THAI, _HAN = ("\u3041", "\u30ff"), ("\u0e00", "\u0e7f"), ("\u3400", "\u9fff")
"""The first and the last character of a script; compiling an expression of so many takes long."""
_BEFORE = frozenset("เแโใไ\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4")
"""Vowel signs that are written before their consonant."""
_BEHIND = frozenset("ะาำๅๆฯ\u0eb0\u0eb2\u0eb3\u0ebd\u0ec6")
_STACKING = frozenset("\u1039\u17d2")
"""Signs that put the next consonant below the one before."""
_CHINESE = "simplified_chinese"
"""The model for both scripts: two models would cut the same words differently."""


def words(
    cut: Sequence[Token], language: str = "", names: Collection[str] = ()
) -> list[tuple[int, int]]:
    """The words of a text's tokens, each as a half-open range of tokens; marks are left out.

    Args:
        cut: what ``tokens`` makes of a text.
        language: a tag as ``zh-Hant``; where it is empty, the script decides.
        names: names that stay whole.
    """
    if all(token.text < FIRST_UNSPACED for token in cut):
        return [(index, index + 1) for index, token in enumerate(cut) if is_word(token)]
    ranges: list[tuple[int, int]] = []
    index = 0
    while index < len(cut):
        end = _run_end(cut, index)
        if end > index:
            starts = _starts(tuple(token.text for token in cut[index:end]), language.lower())
            places = sorted((starts - _inside_names(cut[index:end], names)) | {0, end - index})
            ranges.extend((index + first, index + last) for first, last in pairwise(places))
            index = end
        else:
            if is_word(cut[index]):
                ranges.append((index, index + 1))
            index += 1
    return ranges


def count_words(cut: Sequence[Token], language: str = "") -> int:
    """How many words a text has.

    Args:
        cut: the tokens of a text.
        language: a tag; empty where the script decides.
    """
    return len(words(cut, language))


def _run_end(cut: Sequence[Token], start: int) -> int:
    """Where a run of characters of an unspaced script ends that begins at a token."""
    end = start
    while end < len(cut) and is_unspaced(cut[end]) and (end == start or not cut[end].lead):
        end += 1
    return end


def _inside_names(run: Sequence[Token], names: Collection[str]) -> set[int]:
    """Tokens of a run that stand in the middle of a name."""
    written = [token.text for token in run]
    inside: set[int] = set()
    for name in names:
        for index in range(len(written)):
            end = index
            while end < len(written) and "".join(written[index : end + 1]) != name:
                if not name.startswith("".join(written[index : end + 1])):
                    end = len(written)
                end += 1
            if end < len(written):
                inside.update(range(index + 1, end + 1))
    return inside


@lru_cache(maxsize=4096)
def _starts(run: tuple[str, ...], language: str) -> frozenset[int]:
    """The tokens of a run that begin a word."""
    text = "".join(run)
    offsets: dict[int, int] = {}
    offset = 0
    for number, written in enumerate(run):
        offsets[offset] = number
        offset += len(written)
    first_tokens = {offsets[place] for place in _cuts(text, language) if place in offsets}
    return frozenset(
        number
        for number in first_tokens
        if number == 0
        or not (run[number - 1][-1] in _BEFORE | _STACKING or run[number][0] in _BEHIND)
    )


def _cuts(text: str, language: str) -> Iterator[int]:
    """Where words begin in a text without spaces, in code points."""
    model = _model(text, language)
    parser = _parser(model)
    if parser is None:
        yield from range(len(text))
        return
    if model == _CHINESE:
        text = "".join(map(simplified, text))
    place = 0
    for piece in parser.parse(text):
        yield place
        yield from (
            place + offset for offset in range(1, len(piece)) if _script_changes(piece, offset)
        )
        place += len(piece)


def _script_changes(piece: str, offset: int) -> bool:
    """Whether a Japanese word begins where hiragana ends."""
    is_hiragana = "\u3041" <= piece[offset - 1] <= "\u309f"
    return is_hiragana and not "\u3041" <= piece[offset] <= "\u309f"


def _model(text: str, language: str) -> str:
    """The name of the model for a text; empty where there is none."""
    code = primary(language)
    if _has(text, *_THAI):
        return "thai"
    if _has(text, *_KANA) or (code == JAPANESE and _has(text, *_HAN)):
        return "japanese"
    if _has(text, *_HAN):
        return _CHINESE
    return ""


def _has(text: str, first: str, last: str) -> bool:
    return any(first <= character <= last for character in text)


@cache
def _parser(model: str) -> Any:
    if not model:
        return None
    return getattr(importlib.import_module("budoux"), f"load_default_{model}_parser")()
