"""Where sentences begin and end, in newspaper prose.

Source: the sentence boundaries of Unicode Standard Annex 29 and its property
``Sentence_Terminal``, with the rules for abbreviations, ordinals and quotation marks that
newspapers need.

Short forms that end in a stop without ending a sentence.

The words stand in the section ``[abbreviations]`` of each language's file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from dossier.frozen import dataclass
from dossier.language import pattern_everywhere, section
from dossier.languages import ENGLISH, primary
from dossier.model import Span
from dossier.text.characters import DOUBLE_QUOTES, SINGLE_QUOTES

_KIND = "abbreviations"
_EVERYWHERE = ENGLISH
"""The language whose lists hold in every other: newspapers quote such forms everywhere."""


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """The short forms of one language, in small letters, without the last stop."""

    names: frozenset[str] = frozenset()
    """Never the end of a sentence: a name follows."""
    small_names: frozenset[str] = frozenset()
    """Those of them that are written without a capital, too."""
    numbers: frozenset[str] = frozenset()
    """Not the end of a sentence when digits follow."""
    within: frozenset[str] = frozenset()
    """The end of a sentence only when a word follows that begins one."""
    listing: frozenset[str] = frozenset()
    """The end of a sentence before any capital: "and so on"."""
    starters: frozenset[str] = frozenset()
    """Words that, capitalised after a short form, show that a new sentence has begun."""
    ordinals: frozenset[str] = frozenset()
    """Words before a number with a stop that show that it is an ordinal."""
    ordered: frozenset[str] = frozenset()
    """Words after such a number that show the same."""
    joined: frozenset[str] = frozenset()
    """Short forms of several parts, and what they begin with: "t.a.v", "t.a"."""
    beginnings: frozenset[str] = frozenset()
    """The same cut before any part but the first: "z" of "z.B."."""


_BLANK_LINE = re.compile(
    "(?:\r\n|[\n\r\v\x85\u2028])[^\\S\n\r\v\f\x85\u2028\u2029]*"
    "(?:\r\n|[\n\r\v\x85\u2028])\\s*|[\f\u2029]\\s*"
)
_CLOSING = "".join(sorted((SINGLE_QUOTES | DOUBLE_QUOTES | set(")]}")) - set("`")))
_STOPS = (
    "\u0589\u06d4\u061d\u061e\u061f\u0700\u0701"  # Armenian, Urdu, Arabic, Syriac
    "\u0964\u0965\u104b\u1362\u1367\u1368"  # danda, Burmese, Ethiopic
    "\u17d4\u17d5\u0f0d\u0f0e\u1803\u1809\u10fb"  # Khmer, Tibetan, Mongolian, Georgian
    "\u203c\u2047\u2048\u2049\u2e2e"  # joined exclamation and question marks
)
"""Stops of other scripts."""
_WIDE_CLOSING = re.escape(
    ")]}\"'\u2019\u201d\u300b\u300d\u300f\uff02\uff07\uff09\uff63\ufe42\ufe44"
)
_WIDE = "\u3002\uff01\uff0e\uff1f\uff61"
_LETTER = r"(?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0963\u0966-\u0dff])"
"""A letter or a digit, or a mark on one; Indian vowel signs are no letters to ``re``."""
_LAST_WORD = re.compile(rf"{_LETTER}+(?:[.-]{_LETTER}+)*$")
_PARTS_BEFORE = re.compile(r"(?:\b[^\W\d_]{1,4}\.\s?){1,3}$")
_NEXT_WORD = re.compile(r"\W*([\w'\u2019]+)")
_QUOTING = re.compile(pattern_everywhere("speech", "quoting"))
_SAYING = re.compile(pattern_everywhere("speech", "saying"))


def sentences(text: str, language: str = "") -> tuple[Span, ...]:
    """Cut a text into sentences; the spans cover everything but white space.

    No sentence reaches across a blank line. Marks that stand alone after a sentence, such as
    a torn quotation mark, belong to it.

    Args:
        text: running text.
        language: a tag as ``de`` or ``de-AT``, which says what short forms to expect; where
            it is empty, those of English.
    """
    spans: list[Span] = []
    start = 0
    forms = abbreviations(language)
    stops = _stops(language)
    for blank in _BLANK_LINE.finditer(text):
        spans.extend(_in_paragraph(text, start, blank.start(), forms, stops))
        start = blank.end()
    spans.extend(_in_paragraph(text, start, len(text), forms, stops))
    return tuple(spans)


@cache
def _stops(language: str) -> re.Pattern[str]:
    """What may end a sentence, with the marks that close after it.

    French sets a space before the closing guillemet: a guillemet between two spaces closes.
    """
    further = re.escape(section(primary(language), "grammar").get("ends", ""))
    closing = rf"(?:[{re.escape(_CLOSING)}]|[ \u00a0\u202f][»›](?=[\s.,;:!?)]|$))*"
    return re.compile(
        rf"(?P<stop>[.!?\u2026{_STOPS}{further}]+){closing}(?=\s)|(?P<wide>[{_WIDE}]+)[{_WIDE_CLOSING}]*"
    )


def _in_paragraph(
    text: str, start: int, end: int, forms: Abbreviations, stops: re.Pattern[str]
) -> list[Span]:
    paragraph = text[start:end]
    spans: list[Span] = []
    begin = 0
    for stop in stops.finditer(paragraph):
        if _ends_sentence(paragraph, begin, stop, forms):
            spans.append(_trimmed(paragraph, begin, stop.end(), start))
            begin = stop.end()
    if paragraph[begin:].strip():
        spans.append(_trimmed(paragraph, begin, len(paragraph), start))
    return spans


def _trimmed(paragraph: str, begin: int, end: int, offset: int) -> Span:
    words = paragraph[begin:end]
    begin += len(words) - len(words.lstrip())
    return Span(offset + begin, offset + begin + len(words.strip()))


def _ends_sentence(paragraph: str, begin: int, stop: re.Match[str], forms: Abbreviations) -> bool:
    after = _NEXT_WORD.match(paragraph, stop.end())
    if after is None:  # only marks follow, or nothing: they belong to this sentence
        return False
    if stop["wide"]:
        return not _goes_on_after_quotation(paragraph, begin, stop)
    following = after[1]
    if following[0].islower():
        return False
    if stop["stop"] != ".":
        return True
    word = _LAST_WORD.search(paragraph, begin, stop.start())
    if word is None:
        return True
    is_initial = len(following) == 1 and paragraph.startswith(".", after.end())
    before = paragraph[begin : word.start()]
    return not _is_short(word[0], before, following, is_initial, forms)


def _goes_on_after_quotation(paragraph: str, begin: int, stop: re.Match[str]) -> bool:
    """Whether the words after a closing mark say whose the quoted words before it are.

    Japanese joins them by a particle, Chinese names a speaker and a verb of saying. Where the
    quotation was announced by a colon, the sentence is over.
    """
    if stop.end() == stop.end("wide"):
        return False
    if _QUOTING.match(paragraph, stop.end()):
        return True
    opened = max(paragraph.rfind(mark, begin, stop.start()) for mark in '「『“"《')
    if opened > begin and paragraph[opened - 1] in ":：":
        return False
    return _SAYING.match(paragraph, stop.end()) is not None


def _is_short(
    word: str, before: str, following: str, is_initial: bool, forms: Abbreviations
) -> bool:
    """Whether the stop after ``word`` belongs to the word and not to the sentence.

    Args:
        word: the word before the stop.
        before: the sentence before it.
        following: the next word.
        is_initial: whether that is one letter with a stop.
        forms: the short forms of the language.
    """
    lower = word.lower()
    parts = _PARTS_BEFORE.search(before)
    joined = "".join(parts[0].split()).lower() + lower if parts else lower
    if joined in forms.beginnings and f"{joined}.{following.lower()}" in forms.joined:
        return True
    if forms.listing & {joined, lower}:
        return False
    if (joined != lower and joined in forms.within) or _is_initials(word) or lower in forms.within:
        return is_initial or following.lower() not in forms.starters
    if word.isdigit():
        return not before.strip() or _is_ordinal(word, before, following, forms)
    return _takes(lower, word[0].isupper(), following, forms)


def _takes(lower: str, is_capital: bool, following: str, forms: Abbreviations) -> bool:
    """Whether a short form always has a name, or before digits a number, after it."""
    if lower in forms.numbers and following[0].isdigit():
        return True
    return lower in (forms.names if is_capital else forms.small_names)


def _is_ordinal(word: str, before: str, following: str, forms: Abbreviations) -> bool:
    """Whether a number with a stop stands before what it counts: "am 4. Mai"."""
    if len(word) > 2:
        return False
    if following.lower() in forms.ordered:
        return True
    last = _LAST_WORD.search(before.rstrip())
    is_counted = last is not None and last[0].lower() in forms.ordinals
    return is_counted and following.lower() not in forms.starters


def _is_initials(word: str) -> bool:
    """Whether the word is one letter, or letters with stops between: "A", "U.S"."""
    return all(_is_one_letter(part) for part in word.split("."))


def _is_one_letter(part: str) -> bool:
    """Whether a part is one letter, in an Indian script with its vowel sign: "के"."""
    return part[:1].isalpha() and all(unicodedata.category(mark)[0] == "M" for mark in part[1:])


@cache
def abbreviations(language: str) -> Abbreviations:
    """The short forms known in a language, a tag as ``de`` or ``de-AT``."""
    code = primary(language)
    common, own = section(_EVERYWHERE, _KIND), section(code, _KIND)
    lists = {
        kind: _words(common, kind) | _words(own, kind)
        for kind in ("names", "numbers", "within", "listing", "starters")
    }
    own_names = _words(own, "names") if code != _EVERYWHERE else frozenset()
    lists["within"] -= lists["listing"] | own_names
    beginnings = {
        form[:place]
        for forms in lists.values()
        for form in forms
        for place, character in enumerate(form)
        if character == "."
    }
    return Abbreviations(
        **lists,
        small_names=own_names,
        ordinals=_words(own, "ordinals"),
        ordered=_words(own, "ordered"),
        joined=frozenset(beginnings).union(*lists.values()),
        beginnings=frozenset(beginnings),
    )


def _words(table: Mapping[str, str], kind: str) -> frozenset[str]:
    return frozenset(table.get(kind, "").split())
