"""The lines of a capture as they are written, with what layout says of each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.clean.patterns import pattern
from dossier.frozen import dataclass
from dossier.language import pattern_everywhere
from dossier.model import Span
from dossier.scripts import FIRST_UNSPACED, UNSPACED_WITH_MARKS, is_in, ranges
from dossier.text import Line

INVISIBLE = "".join(
    chr(code)
    for code in (*range(0x3100), 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB)
    if chr(code).isspace() or unicodedata.category(chr(code)) in ("Cc", "Cf")
)
"""White space, control and format characters: what leaves no ink at the edge of a line."""
TAB = 8
"""Columns to the next tab stop, at most."""
SENTENCE_ENDS = frozenset(".!?…。！？؟।")
CLOSERS = "\"'“”’»«)]」』）】 \xa0"
"""What can stand between the mark that ends a sentence and the end of its line."""
OPENERS = "\"'“”„‘‚«»([¿¡「『（【"
CODE_SIGNS = frozenset("{}=<>|\\")
"""Prose has none of these."""
MARKS = "\"'“”„‘‚«»¿¡「『"
"""Those that can stand before the middle of a sentence; a bracket begins a note of its own."""
HYPHENS = "-\u00ad\u2010"
"""What cuts a word at a line end."""
BULLETS = "-–—*•·▪‣●◦○■□◆◇▶►▸➤➜→⇒✓✔✗✘✅❌★☆※–"
ITEM = pattern(
    rf"[{BULLETS}]\ufe0f?\s|\(?(?:\d{{1,3}}|\w)[.)]\s|[\u2460-\u2473]|―{{1,2}}"
    r"|[–—](?=[¿¡«“„\w])|-(?=[\uac00-\ud7af])"
    r"|[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、）)．.](?=[\u3040-\u9fff])"
)
"""How an item of a list begins."""
TURN = re.compile(r"[^\W\d_][\w.' -]{0,30}:\s|\d{1,2}:\d\d\b")
"""How a turn of a transcript begins: with a name and a colon, or a time."""
_EDGE = re.compile(f"[{re.escape(INVISIBLE)}]*")
_QUOTED = re.compile(f"[{re.escape(INVISIBLE)}>]*")
_HEAD = re.compile(
    r"\d{1,4}\s{3,}\S.*|\S.*\s{3,}\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—]|(?i:page|seite|p\.)\s*\d{1,4}.*"
)
"""How the head or foot of a page looks: its number, apart from other words."""
_PARTED_HEAD = pattern(
    rf"(?i:{pattern_everywhere('furniture', 'pages')}) ?\d{{1,4}}\s{{3,}}\S.*"
    rf"|\S.*\s{{3,}}(?i:{pattern_everywhere('furniture', 'pages')}) ?\d{{1,4}}"
)
"""The same with the word for a page, and wide gaps between its parts."""
_UNSPACED = ranges(UNSPACED_WITH_MARKS)
_UNPARTED = pattern(
    rf"[「『（【〈《〔“‘]*(?:[{UNSPACED_WITH_MARKS}][。、，．！？：；」』）】〉》〕”’・·ー…ぁぃぅぇぉっゃゅょァィゥェォッャュョ々]*"
    rf"|[^\s{UNSPACED_WITH_MARKS}]+)"
)
"""What stays on one line: a word up to the first letter of a script without spaces, or such a
letter with the marks that begin or end no line (Requirements for Japanese Text Layout, 3.1)."""
_WIDE = pattern(
    r"[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60"
    r"\uffe0-\uffe6\U00020000-\U0003fffd]"
)
"""A letter that a terminal shows two columns wide (Unicode Standard Annex 11)."""
_MAYBE_WIDE = re.compile("[\u1100-\u115f\u2e80-\U0003fffd]")
"""What holds all such letters and others; it is compiled in no time."""
HEAD_WIDTH = 120
"""The longest head or foot."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line that holds ink, as it is written."""

    number: int
    """One-based, in the seed; blank lines are counted."""
    span: Span
    """In the seed's text, without the white space around it."""
    text: str
    """The words at ``span``."""
    indent: int
    """Columns of white space before it."""
    width: int
    """Columns up to its last letter, the indent included."""
    gap: int
    """Blank lines straight above it."""
    is_by_display: bool = False
    """Whether the columns are those of a terminal, where some letters are twice as wide."""

    @property
    def is_page_head(self) -> bool:
        """Whether it looks like the head or foot of a printed page."""
        return self.width <= HEAD_WIDTH and bool(_HEAD.fullmatch(self.text))

    @property
    def is_parted_head(self) -> bool:
        """Whether it has the number of a page at one end, with its word and apart from the rest."""
        is_parted = "   " in self.text or "\t" in self.text
        return is_parted and self.width <= HEAD_WIDTH and bool(_PARTED_HEAD.fullmatch(self.text))

    @property
    def ends_open(self) -> bool:
        """Whether no sentence, no heading and no lead-in ends with the line."""
        last = self.text[-8:].rstrip(CLOSERS)[-1:]
        return last not in SENTENCE_ENDS and last not in ":：;|"

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence ends with the line."""
        return self.text[-8:].rstrip(CLOSERS)[-1:] in SENTENCE_ENDS

    @property
    def is_code(self) -> bool:
        """Whether it may be a line of a script or of mark-up."""
        return not CODE_SIGNS.isdisjoint(self.text)

    @property
    def goes_on(self) -> bool:
        """Whether it begins like the middle of a sentence: with a small letter."""
        return self.text.lstrip(MARKS)[:1].islower()

    @property
    def is_caseless(self) -> bool:
        """Whether it begins with a letter of a script that knows no capitals."""
        return is_caseless(self.text.lstrip(OPENERS)[:1])

    @property
    def first_word(self) -> int:
        """Columns of what the line above has no room for, when the width ended it.

        The first word; where words are not spaced, the first letter with the marks that may
        not be parted from it.
        """
        if self.text.isascii():
            return len(self.text.split(None, 1)[0])
        first = _UNPARTED.match(self.text)
        word = first[0] if first else self.text[0]
        return columns(word) if self.is_by_display else len(word)

    def by_display(self) -> Row:
        """The same row with its columns counted as a terminal shows them."""
        wide = columns(self.text) - len(self.text)
        return replace(self, width=self.width + wide, is_by_display=True)


def rows(text: str, lines: Sequence[Line]) -> Iterator[Row]:
    """The lines of a text that hold ink, without the signs by which mail quotes it.

    Args:
        text: of the seed.
        lines: of the text, blank ones included.
    """
    edge = _QUOTED if is_quoted(text, lines) else _EDGE
    gap = 0
    for line in lines:
        raw = line.span.of(text)
        skipped = edge.match(raw)
        lead = skipped.end() if skipped else 0
        words = raw[lead:].rstrip(INVISIBLE)
        if not words:
            gap += 1
            continue
        start = line.span.start + lead
        indent = len(raw[:lead].expandtabs(TAB)) if lead else 0
        width = indent + (len(words.expandtabs(TAB)) if "\t" in words else len(words))
        yield Row(line.number, Span(start, start + len(words)), words, indent, width, gap)
        gap = 0


def is_quoted(text: str, lines: Sequence[Line]) -> bool:
    """Whether mail quoted a text: most of its lines begin with the sign for that.

    Args:
        text: of the seed.
        lines: of the text, blank ones included.
    """
    if ">" not in text:
        return False
    return sum(text.startswith(">", line.span.start) for line in lines) * 2 > len(lines)


def columns(text: str) -> int:
    """How many columns a terminal takes for a text."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def has_wide_letters(text: str) -> bool:
    """Whether a terminal shows some letters of a text two columns wide."""
    return bool(_MAYBE_WIDE.search(text)) and bool(_WIDE.search(text))


def is_in_title_case(text: str) -> bool:
    """Whether most words begin with a capital, as in a title."""
    words = [word for word in text.split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in words) * 10 > len(words) * 6


def is_caseless(letter: str) -> bool:
    """Whether a letter is of a script without capitals."""
    return letter > "\u02ff" and letter.isalpha() and letter.lower() == letter.upper()


def is_unspaced(letter: str) -> bool:
    """Whether a letter, or its punctuation, is of a script that writes no spaces between words.

    Chinese, Japanese, Thai, Lao, Burmese and Khmer; Korean spaces its words.
    """
    if letter < FIRST_UNSPACED:
        return False
    return is_in(letter, _UNSPACED) or letter >= "\U00020000"
