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
_BEGINNINGS = "non|anti|un|ex|co|re|pre|de|mis|counter|vice"
_BEGINNING = re.compile(rf"(?:{_BEGINNINGS})-", re.IGNORECASE)
_LETTER = r"[^\W_]"
_INSIDE_NUMBER = r"[.,:]"


def exact_places(text: str, exact: str) -> list[tuple[int, int]]:
    """Every place of the words in a text in normal form C, overlapping places included."""
    letters = unicodedata.normalize("NFC", exact.strip())
    letters = "".join(letter for letter in letters if letter not in _INVISIBLE)
    body = "".join(map(_pattern, re.findall(r"\s+|…|\.\.\.|.", letters)))
    pattern = re.compile(f"(?={_before(letters)}({body}){_after(letters)})")
    spans = [match.span(1) for match in pattern.finditer(text)]
    return [span for span in spans if not _cuts_beginning(text, *span)]


def _before(letters: str) -> str:
    """What must not stand before the words."""
    if re.match(rf"['’](?!s\b){_LETTER}", letters):
        return f"(?<!{_LETTER})"
    if re.match(rf"{_INSIDE_NUMBER}\d", letters):
        return r"(?<!\d)"
    if re.match(r"\d", letters):
        return rf"(?<!{_LETTER})(?<!\d{_INSIDE_NUMBER})"
    dotted = rf"(?<!\b{_LETTER}\.)" if re.match(rf"{_LETTER}\b", letters) else ""
    return f"(?<!{_LETTER})(?<!{_LETTER}['’]){dotted}" if re.match(_LETTER, letters) else ""


def _after(letters: str) -> str:
    """What must not stand after the words."""
    if re.search(rf"{_LETTER}['’]$", letters):
        return f"(?!{_LETTER})"
    if re.search(rf"\d{_INSIDE_NUMBER}$", letters):
        return r"(?!\d)"
    if re.search(rf"(?<!{_LETTER}){_LETTER}\.$", letters):
        return rf"(?!{_LETTER}(?:\.|\b))"
    if re.search(r"\d$", letters):
        return rf"(?!{_LETTER})(?!{_INSIDE_NUMBER}\d)(?!['’](?!s\b){_LETTER})"
    dotted = rf"(?!\.{_LETTER}\b)" if re.search(rf"\b{_LETTER}$", letters) else ""
    whole = rf"(?!{_LETTER})(?!['’](?!s\b){_LETTER}){dotted}"
    return whole if re.search(f"{_LETTER}$", letters) else ""


def _cuts_beginning(text: str, start: int, end: int) -> bool:
    """Whether an end of the words parts a beginning that turns the meaning from its word."""
    words = re.finditer(rf"{_LETTER}+(?:[-‐‑–]{_LETTER}+)+", text)
    for word in words:
        beginning = _BEGINNING.match(re.sub("[‐‑–]", "-", word[0]))
        if beginning:
            hyphen = word.start() + beginning.end()
            if {start, end} & {hyphen, hyphen - 1}:
                return True
    return False


def _pattern(letter: str) -> str:
    if letter.isspace():
        return r"\s+"
    if letter in ("…", "..."):
        return r"(?:…|\.\.\.)"
    for kinds in _CLASSES:
        if letter in kinds:
            return f"[{re.escape(kinds)}]"
    return re.escape(letter)
