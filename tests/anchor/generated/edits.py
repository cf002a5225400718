"""Changes to cited words and to texts."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Sequence

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_KINDS = ("'‘’", '"“”«»„', "-–—‑")


def stretch(chance: random.Random, text: str, least: int, most: int) -> tuple[int, int]:
    """Where ``least`` to ``most`` words of a text stand, marks beside them sometimes included."""
    chunks = [match.span() for match in re.finditer(r"\S+", text)]
    length = chance.randint(least, most)
    first = chance.randrange(max(1, len(chunks) - length))
    start, end = chunks[first][0], chunks[min(len(chunks), first + length) - 1][1]
    words = list(_WORD.finditer(text, start, end))
    if words and chance.random() < 0.6:
        start, end = words[0].start(), words[-1].end()
    return start, end


def refolded(chance: random.Random, words: str) -> str:
    """The same words to every reader: other quotation marks, dashes, spaces, Unicode form."""
    letters = [_refolded_letter(chance, letter) for letter in words]
    text = "".join(letters).replace("...", chance.choice(("...", "…")))
    return unicodedata.normalize(chance.choice(("NFC", "NFD")), text)


def _refolded_letter(chance: random.Random, letter: str) -> str:
    for kinds in _KINDS:
        if letter in kinds:
            return chance.choice(kinds)
    if letter.isspace():
        return chance.choice((" ", " ", "  ", "\n", "\u00a0", "\u202f", " \u200b", "\t "))
    return letter + chance.choice(("\u00ad", "\u200b", "\ufeff")) * (chance.random() < 0.02)


def one_letter(chance: random.Random, words: str) -> str:
    """One letter put in, left out, replaced, or exchanged with the next."""
    at = chance.randrange(len(words))
    kind = chance.randrange(4)
    if kind == 0:
        return words[:at] + chance.choice(_LETTERS) + words[at:]
    if kind == 1:
        return words[:at] + words[at + 1 :]
    if kind == 2:
        return words[:at] + chance.choice(_LETTERS) + words[at + 1 :]
    return words[:at] + words[at + 1 : at + 2] + words[at] + words[at + 2 :]


def misspelt(chance: random.Random, word: str) -> str:
    """A word with a slip inside: two letters exchanged, one doubled or one left out."""
    at = chance.randrange(1, len(word) - 2)
    slips = (
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1 :],
    )
    changed = [slip for slip in slips if slip != word]
    return chance.choice(changed)


def between(chance: random.Random, words: str, added: str) -> str:
    """The words with one more put in between two of them."""
    gaps = [match.end() for match in re.finditer(r"\w\s+(?=\w)", words)]
    at = chance.choice(gaps)
    return f"{words[:at]}{added} {words[at:]}"


def has_gap(words: str) -> bool:
    """Whether two words follow each other without a mark between."""
    return re.search(r"\w\s+\w", words) is not None


def replaced(words: str, old: str, new: str) -> str:
    """The words with the first ``old`` that stands as a word replaced; unchanged without one."""
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: new, words, count=1)


def without(words: str, gone: str) -> str:
    """The words with the first ``gone`` and the space after it left out."""
    return re.sub(rf"(?<!\w){re.escape(gone)}\s+", "", words, count=1)


def swapped(chance: random.Random, words: str) -> str:
    """The words with two neighbours exchanged; without a space between two they stay."""
    found = re.split(r"(\s+)", words)
    if len(found) < 3:
        return words
    at = chance.randrange(0, len(found) - 2, 2)
    found[at], found[at + 2] = found[at + 2], found[at]
    return "".join(found)


def cut_off(chance: random.Random, words: str) -> str:
    """The words with a part of the first or of the last word missing; marks alone stay."""
    found = _WORD.findall(words)
    if not found:
        return words
    first, last = len(found[0]), len(found[-1])
    if chance.random() < 0.5 and first > 1:
        return words[words.index(found[0]) + chance.randrange(1, first) :]
    end = words.rindex(found[-1]) + last
    return words[: end - chance.randrange(1, last)] if last > 1 else words


def beside(chance: random.Random, text: str, start: int, end: int) -> tuple[str, str]:
    """Some words before and after a place, either of them sometimes left out."""
    before = _some(chance, re.findall(r"\S+\s*", text[max(0, start - 80) : start])[::-1])
    after = _some(chance, re.findall(r"\s*\S+", text[end : end + 80]))
    return "".join(before[::-1]), "".join(after)


def _some(chance: random.Random, words: Sequence[str]) -> list[str]:
    return list(words[: chance.randrange(min(4, len(words)) + 1)])
