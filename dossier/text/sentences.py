"""Where sentences begin and end, in newspaper prose.

Source: the sentence boundaries of Unicode Standard Annex 29, with the abbreviation rules
that newspaper English needs.
"""

from __future__ import annotations

import re

from dossier.model import Span
from dossier.text.abbreviations import (
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    SENTENCE_STARTERS,
    WITHIN_SENTENCES,
)
from dossier.text.characters import DOUBLE_QUOTES, SINGLE_QUOTES

_BLANK_LINE = re.compile(
    "(?:\r\n|[\n\r\v\x85\u2028])[^\\S\n\r\v\f\x85\u2028\u2029]*"
    "(?:\r\n|[\n\r\v\x85\u2028])\\s*|[\f\u2029]\\s*"
)
_CLOSING = "".join(sorted((SINGLE_QUOTES | DOUBLE_QUOTES | set(")]}")) - set("`")))
_STOP = re.compile(
    rf"(?P<stop>[.!?\u2026\u061f\u06d4\u0964]+)[{re.escape(_CLOSING)}]*(?=\s)"
    rf"|(?P<wide>[\u3002\uff01\uff0e\uff1f]+)[{re.escape(_CLOSING)}]*"
)
_LAST_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")
_NEXT_WORD = re.compile(r"\W*([\w'\u2019]+)")


def sentences(text: str) -> tuple[Span, ...]:
    """Cut a text into sentences; the spans cover everything but white space.

    No sentence reaches across a blank line. Marks that stand alone after a sentence, such as
    a torn quotation mark, belong to it.
    """
    found: list[Span] = []
    start = 0
    for blank in _BLANK_LINE.finditer(text):
        found.extend(_in_paragraph(text, start, blank.start()))
        start = blank.end()
    found.extend(_in_paragraph(text, start, len(text)))
    return tuple(found)


def _in_paragraph(text: str, start: int, end: int) -> list[Span]:
    paragraph = text[start:end]
    found: list[Span] = []
    begin = 0
    for stop in _STOP.finditer(paragraph):
        if _ends_sentence(paragraph, begin, stop):
            found.append(_trimmed(paragraph, begin, stop.end(), start))
            begin = stop.end()
    if paragraph[begin:].strip():
        found.append(_trimmed(paragraph, begin, len(paragraph), start))
    return found


def _trimmed(paragraph: str, begin: int, end: int, offset: int) -> Span:
    words = paragraph[begin:end]
    begin += len(words) - len(words.lstrip())
    return Span(offset + begin, offset + begin + len(words.strip()))


def _ends_sentence(paragraph: str, begin: int, stop: re.Match[str]) -> bool:
    after = _NEXT_WORD.match(paragraph, stop.end())
    if after is None:  # only marks follow, or nothing: they belong to this sentence
        return False
    if stop["wide"]:
        return True
    following = after[1]
    if following[0].islower():
        return False
    if stop["stop"] != ".":
        return True
    word = _LAST_WORD.search(paragraph, begin, stop.start())
    return word is None or not _is_short(word[0], paragraph[begin : word.start()], following)


def _is_short(word: str, before: str, following: str) -> bool:
    """Whether the stop after ``word`` belongs to the word and not to the sentence."""
    lower = word.lower()
    if lower in BEFORE_NAMES and word[0].isupper():
        return True
    if lower in BEFORE_NUMBERS and following[0].isdigit():
        return True
    if word.isdigit():
        return not before.strip()  # the number of a list entry
    if _is_initials(word) or lower in WITHIN_SENTENCES:
        return following.lower() not in SENTENCE_STARTERS
    return False


def _is_initials(word: str) -> bool:
    """Whether the word is one letter, or letters with stops between: "A", "U.S"."""
    return all(len(part) == 1 and part.isalpha() for part in word.split("."))
