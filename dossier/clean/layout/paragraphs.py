"""From lines to paragraphs: what was wrapped is put together, everything else stays a line.

Whether a full line ends a paragraph, where nothing but short last lines parts them.

A line with room for the first word of the next one was ended on purpose. A line without room
was ended by the width, or its last word happens to fill it. How often the latter happens follows
from the lines with room: the lengths of last lines are spread evenly, so that of those that fill
more than half of the width a known share fills all of it. That is the prior; what the words at
both sides of the line end look like is added to it, in natural logarithms of odds (a logistic
regression on the wrapped pages that the guide to cleaning names, rounded).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from dossier.clean.layout.hyphens import Hyphens
from dossier.clean.layout.measure import Wrapping, has_long_lines, wrapping
from dossier.clean.layout.rows import (
    CLOSERS,
    HYPHENS,
    ITEM,
    TURN,
    Row,
    has_wide_letters,
    is_in_title_case,
    is_unspaced,
    rows,
)
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.text import Line

PRIOR = -1.4
FREQUENCY = 0.4
"""For each unit of the logarithm of how often full lines of the kind are meant."""
SENTENCE = 1.7
"""The line ends a sentence, and the next one begins with no small letter."""
SMALL = -2.0
"""The next line begins with a small letter."""
OPEN = -2.5
"""The line ends with a comma or a hyphen."""
FUNCTION = -2.2
"""The line ends with a small word, as *the* or *de*: no title and no sentence does."""
LAST = -1.6
"""The next line has room and ends a sentence: it is the last of a paragraph."""
LABEL = 1.3
"""The next line has room and ends none: it is a label or a title."""
NEW = 1.7
"""The line ends no sentence and the next one begins with a small word written large."""
FUNCTION_LETTERS = 3
NEW_LETTERS = 4
OFTEN = 3
"""A word of so few letters that stands so often in small letters is no name."""
COMMAS = frozenset(",;،、，") | frozenset(HYPHENS)
SMOOTHING = 0.5
"""Lines of every kind that are counted although no line was seen."""
MOST = 0.8
"""The greatest share of last lines that can happen to be full."""
Kind = tuple[bool, bool, bool]
"""Of a line end: whether it ends a sentence, whether it goes on, whether small letters follow."""


def meant(rows: Sequence[Row], wrapped: Wrapping) -> frozenset[int]:
    """The numbers of the full lines that end a paragraph or a title rather than the width.

    Args:
        rows: of the text, in order.
        wrapped: how it was wrapped, to an exact width.
    """
    frequencies = _frequencies(rows, wrapped)
    small_words = _small_words(rows)
    return frozenset(
        row.number
        for row, below, after in _triples(rows)
        if not wrapped.has_room(row, below)
        and _odds(row, below, after, wrapped)
        + (NEW if _begins_anew(row, below, small_words) else 0)
        + FREQUENCY * frequencies[_kind(row, below)]
        > 0
    )


def _small_words(rows: Sequence[Row]) -> frozenset[str]:
    """Short words that the text often writes small."""
    counted = Counter(word for row in rows for word in row.text.split() if len(word) <= NEW_LETTERS)
    return frozenset(word for word, count in counted.items() if count >= OFTEN and word.islower())


def _begins_anew(row: Row, below: Row, small_words: frozenset[str]) -> bool:
    """Whether a small word is written large although no sentence ended and no title goes on."""
    first = below.text.split(None, 1)[0]
    is_large = first[0].isupper() and first.casefold() in small_words
    return is_large and not row.ends_sentence and not is_in_title_case(row.text)


def _triples(rows: Sequence[Row]) -> Iterator[tuple[Row, Row, Row | None]]:
    return zip(rows, rows[1:], [*rows[2:], None], strict=False)


def _kind(row: Row, below: Row) -> Kind:
    return row.ends_sentence, row.ends_open, below.goes_on


def _frequencies(rows: Sequence[Row], wrapped: Wrapping) -> Mapping[Kind, float]:
    """For each kind, the logarithm of how many full lines are meant for one that is not."""
    full: Counter[Kind] = Counter()
    expected: dict[Kind, float] = {}
    for row, below, _ in _triples(rows):
        kind = _kind(row, below)
        if not wrapped.has_room(row, below):
            full[kind] += 1
        elif row.width * 2 >= wrapped.width:
            share = min(MOST, (below.first_word + 1) * 2 / wrapped.width)
            expected[kind] = expected.get(kind, 0.0) + share
    return {
        kind: math.log(
            (expected.get(kind, 0.0) + SMOOTHING)
            / (max(0.0, count - expected.get(kind, 0.0)) + SMOOTHING)
        )
        for kind, count in full.items()
    }


def _odds(row: Row, below: Row, after: Row | None, wrapped: Wrapping) -> float:
    """What the words beside a line end say of it."""
    odds = PRIOR
    if below.goes_on:
        odds += SMALL
    elif row.ends_sentence:
        odds += SENTENCE
    if row.text[-1] in COMMAS:
        odds += OPEN
    last = row.text.split()[-1].strip(CLOSERS)
    if len(last) <= FUNCTION_LETTERS and last.islower() and last.isalpha():
        odds += FUNCTION
    if after is None or wrapped.has_room(below, after):
        odds += LAST if below.ends_sentence else LABEL
    return odds


INDENT = 2
"""Columns by which the first line of a paragraph is indented, at least."""
INDENTED = 0.75
"""Where a greater part of the lines below a short one is indented, all paragraphs are."""
SHORT = 0.6
"""A ragged line that fills less of the width was ended on purpose."""
FULL = 0.85
"""A ragged line that fills more was ended by the width."""
_SENTENCE_INSIDE = re.compile(r"[.!?…][\"”’»)]*\s+[\"“„«(]?[^\W\d_a-z]|[。！？]")


@dataclass(frozen=True, slots=True)
class Piece:
    """What one line of the seed gives to a paragraph."""

    span: Span
    """In the seed's text."""
    joint: str
    """What joins it to the piece before: a space, or nothing."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of the seed that are one unit: a paragraph, a heading, a line of a list."""

    number: int
    """The seed's line on which it begins, one-based."""
    pieces: tuple[Piece, ...]
    text: str
    """The pieces joined."""
    is_page_head: bool = False
    """Whether it is the head or foot of a printed page, inside a wrapped text."""


def paragraphs(text: str, lines: Sequence[Line]) -> tuple[Paragraph, ...]:
    """Put together the lines of a text that were wrapped.

    Args:
        text: of the seed.
        lines: of the text, blank ones included.

    Returns:
        What the text consists of, in order; nothing when each of its lines stands by itself.
    """
    if has_long_lines(len(line.span) for line in lines):
        return ()
    all_rows = list(rows(text, lines))
    heads = _page_heads(all_rows)
    numbers = {row.number for row in heads if row.is_parted_head}
    written, wrapped = _measured(text, [row for row in all_rows if row.number not in numbers])
    if wrapped is None:
        return ()
    hyphens = Hyphens(text, written, wrapped)
    groups = _groups(_without(written, heads), wrapped)
    put_together = [_paragraph(text, group, hyphens) for group in groups]
    put_together += [
        Paragraph(row.number, (Piece(row.span, ""),), row.text, is_page_head=True) for row in heads
    ]
    return tuple(sorted(put_together, key=lambda paragraph: paragraph.number))


def _measured(text: str, written: Sequence[Row]) -> tuple[Sequence[Row], Wrapping | None]:
    """The rows and how they were wrapped: by letters, or by the columns of a terminal."""
    wrapped = wrapping(written)
    if not has_wide_letters(text):
        return written, wrapped
    shown = [row.by_display() for row in written]
    by_display = wrapping(shown)
    if by_display and (not wrapped or by_display.agreeing > wrapped.agreeing):
        return shown, by_display
    return written, wrapped


def _page_heads(written: Sequence[Row]) -> list[Row]:
    """The heads and feet of printed pages: they stand alone, the first line of a text is none."""
    heads: list[Row] = []
    for index, row in enumerate(written):
        is_alone = index + 1 == len(written) or written[index + 1].gap
        has_gap = is_alone and (row.gap or not index)
        if has_gap and ((index and row.is_page_head) or row.is_parted_head):
            heads.append(row)
    return heads


def _without(written: Sequence[Row], heads: Sequence[Row]) -> list[Row]:
    """The rows without the heads; a sentence that a page parts stands there without a gap."""
    left: list[Row] = []
    numbers = {row.number for row in heads}
    after_head = False
    for row in written:
        if row.number in numbers:
            after_head = True
            continue
        goes_on = after_head and left and left[-1].ends_open and row.goes_on
        left.append(replace(row, gap=0) if goes_on else row)
        after_head = False
    return left


def _paragraph(text: str, group: Sequence[Row], hyphens: Hyphens) -> Paragraph:
    pieces: list[Piece] = []
    words: list[str] = []
    joint = ""
    for row, below in zip(group, [*group[1:], None], strict=True):
        span, next_joint = row.span, ""
        if below is not None:
            is_cut = _is_hyphenated(row, below)
            if is_cut and hyphens.is_cut(row.text, below.text):
                span = Span(span.start, span.end - 1)
            elif not is_cut and not _is_unspaced_joint(row, below):
                next_joint = " "
        pieces.append(Piece(span, joint))
        words += (joint, span.of(text))
        joint = next_joint
    return Paragraph(group[0].number, tuple(pieces), "".join(words))


@dataclass(frozen=True, slots=True)
class _Setting:
    """What separates the paragraphs of a wrapped text."""

    wrapped: Wrapping
    margin: int
    """Columns of white space before a line that goes on."""
    is_indented: bool
    """Whether every paragraph begins with an indent."""
    is_parted: bool
    """Whether blank lines or indents part the paragraphs, so that no line end has to."""
    meant: frozenset[int]
    """The numbers of the full lines that end a paragraph, where only line ends part them."""
    ends_at_full: bool
    """Whether a full line that ends a sentence rather ends its paragraph as well."""


def _groups(written: Sequence[Row], wrapped: Wrapping) -> Iterator[list[Row]]:
    """The rows of each paragraph."""
    setting = _setting(written, wrapped)
    group: list[Row] = []
    for row in written:
        if group and not _is_joined(group[-1], row, setting):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _setting(written: Sequence[Row], wrapped: Wrapping) -> _Setting:
    pairs = list(pairwise(written))
    margin = _margin(pairs, wrapped)
    begins = [below for row, below in pairs if wrapped.has_room(row, below)]
    indented = sum(_is_indented(row.indent, margin) for row in begins)
    is_indented = indented > INDENTED * len(begins)
    ends = [(row, below) for row, below in pairs if row.ends_sentence]
    parted = sum(
        1 for _, below in ends if below.gap > wrapped.gap or _is_indented(below.indent, margin)
    )
    is_parted = is_indented or parted * 3 >= len(ends)
    # A sentence that ends inside a paragraph is as likely to end at a line end as the last one
    # of a paragraph is to fill its line: whichever there are more of.
    short = sum(1 for row, below in ends if wrapped.has_room(row, below))
    inside = sum(len(_SENTENCE_INSIDE.findall(row.text)) for row in written)
    meant_ends = frozenset() if is_parted or not wrapped.is_exact else meant(written, wrapped)
    return _Setting(wrapped, margin, is_indented, is_parted, meant_ends, short > inside)


def _margin(pairs: Sequence[tuple[Row, Row]], wrapped: Wrapping) -> int:
    """Columns of white space before a line in the middle of a paragraph."""
    inside = Counter(
        below.indent
        for row, below in pairs
        if row.ends_open and not wrapped.has_room(row, below) and not row.width > wrapped.width
    )
    return inside.most_common(1)[0][0] if inside else 0


def _is_indented(indent: int, margin: int) -> bool:
    """Whether white space begins a paragraph."""
    return indent >= margin + INDENT


def _is_joined(row: Row, below: Row, setting: _Setting) -> bool:
    """Whether a row goes on with the paragraph above it."""
    if _is_apart(row, below, setting):
        return False
    if _is_hyphenated(row, below):
        return True
    has_room = setting.wrapped.has_room(row, below)
    if _begins_item(row, below, has_room):
        return False
    if not setting.wrapped.is_exact:
        is_between = not setting.is_parted and _is_between_units(row, below, setting)
        return not is_between and _is_joined_ragged(row, below, setting)
    if setting.is_parted and has_room:
        return _is_joined_ragged(row, below, setting)
    return not has_room and row.number not in setting.meant


def _is_apart(row: Row, below: Row, setting: _Setting) -> bool:
    """Whether blank lines or an indent part two rows, or one of them is no wrapped line."""
    wrapped = setting.wrapped
    is_indented = below.indent > setting.margin and below.indent != row.indent
    if setting.is_indented and _is_indented(below.indent, setting.margin):
        # A block of indented lines goes on in the middle of a sentence.
        is_indented = not (row.indent == below.indent and row.ends_open and below.goes_on)
    return (
        below.gap > wrapped.gap
        or is_indented
        or wrapped.is_overlong(row)
        or wrapped.is_overlong(below)
    )


def _begins_item(row: Row, below: Row, has_room: bool) -> bool:
    """Whether a row begins an item of a list or a turn of a transcript."""
    is_marked = ITEM.match(below.text) or TURN.match(below.text)
    return bool(is_marked) and (has_room or not row.ends_open)


def _is_joined_ragged(row: Row, below: Row, setting: _Setting) -> bool:
    """Whether a row goes on where lines are filled more or less."""
    width = setting.wrapped.width
    if row.ends_open and below.goes_on:
        return not setting.wrapped.is_exact or row.width >= SHORT * width
    if setting.wrapped.is_exact:
        return False
    least = SHORT if setting.is_parted and not row.ends_sentence else FULL
    return row.width >= least * width


def _is_between_units(row: Row, below: Row, setting: _Setting) -> bool:
    """Whether a full line rather ends a paragraph or a title, where only line ends part them."""
    if below.goes_on:
        return False
    if row.ends_sentence:
        return setting.ends_at_full
    return not row.ends_open or is_in_title_case(row.text)


def _is_hyphenated(row: Row, below: Row) -> bool:
    """Whether a word, or a word with a hyphen, goes on in the row below."""
    return row.text[-1] in HYPHENS and row.text[-2:-1].isalnum() and below.text[0].isalnum()


def _is_unspaced_joint(row: Row, below: Row) -> bool:
    """Whether no space stood between two rows: one side is of a script without spaces."""
    return is_unspaced(row.text[-1]) or is_unspaced(below.text[0])
