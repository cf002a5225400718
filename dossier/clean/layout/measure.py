"""Whether a text was wrapped, and at what width.

A line that was broken for its width alone has no room for the first word of the line below
it: the width is at least the line's own and smaller than both together with a space. Where
many lines that go on in the middle of a sentence allow one width, the text was wrapped there
line by line (the greedy way of typewriters, mail programs and exports). A page set in a
proportional type allows no common width; its lines are told by their length.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from dossier.clean.layout.rows import HYPHENS, ITEM, TURN, Row, is_unspaced
from dossier.frozen import dataclass

NARROWEST = 24
"""No text is wrapped at fewer columns."""
NARROWEST_UNSPACED = 12
"""Of a script that writes no spaces; its letters are twice as wide."""
WIDEST = 160
"""No text is wrapped at more columns."""
AGREEING = 0.75
"""So great a part of the lines that go on must allow one width."""
OVERLONG = 0.35
"""A text with more of its letters in lines beyond the width was not wrapped there."""
SURE = 4
"""So many lines that begin with a small letter and allow one width are no accident."""
MIXED = 0.8
"""Then a greater part of the letters may stand in titles and prompts beyond the width."""
JOINED = 0.2
"""So great a part of the letters stands in lines that go on, or the text is a list."""
RAGGED = 1.12
"""How much longer than the common width a line set in proportional type can be."""
PERCENTILE = 0.8
FEW = 3
"""Fewer lines that go on prove a width only when no line at all is longer."""
USUAL = 45
"""Columns of the narrowest usual page."""
MANY = 2
"""So many lines that go on prove double spacing."""
SINGLE = 10
"""In a text with double spacing, one line in so many at most has no blank line above it."""
PILE = 2.5
"""So many times as many full lines as by chance, and they were filled on purpose."""
LONG = 0.4
"""Long lines end in this last part of the width."""
MOST = 0.8
"""The greatest share of lines that can happen to be full."""


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How a text was wrapped."""

    width: int
    """Columns that its lines may fill."""
    is_exact: bool
    """Whether every line was filled as far as words go; otherwise lines are ragged."""
    gap: int
    """Blank lines between two lines of one paragraph: 1 in a text with double spacing."""
    agreeing: int
    """How many lines that go on allow the exact width."""

    def has_room(self, row: Row, below: Row) -> bool:
        """Whether the first word of the row below would have fitted, so that the end is meant.

        Args:
            row: a line.
            below: the one after it.
        """
        return row.width + below.first_word + _space(below) <= self.width

    def is_overlong(self, row: Row) -> bool:
        """Whether a row was not wrapped at the width, although it could have been.

        Args:
            row: a line.
        """
        limit = self.width if self.is_exact else self.width * 2
        return row.width > limit and can_break(row)


def has_long_lines(lengths: Iterable[int]) -> bool:
    """Whether so many letters stand in lines beyond any width that a text was not wrapped."""
    total = overlong = 0
    for length in lengths:
        total += length
        overlong += length if length > WIDEST else 0
    return overlong > OVERLONG * total


def wrapping(rows: Sequence[Row]) -> Wrapping | None:
    """How a text was wrapped; nothing when each of its lines stands by itself.

    Args:
        rows: of the text, in order.
    """
    is_double = sum(not row.gap for row in rows[1:]) * SINGLE <= len(rows)
    for gap in (1, 0) if is_double else (0,):
        measured = _measured(rows, gap)
        if measured is not None:
            return measured
    return None


def _measured(rows: Sequence[Row], gap: int) -> Wrapping | None:
    pairs = [
        (row, below) for row, below in pairwise(rows) if below.gap == gap and _goes_on(row, below)
    ]
    if not pairs or (gap and len(pairs) < min(MANY, len(rows) // 2)):
        return None
    widths, agreeing = _common_widths(pairs)
    width = max((row.width for row in rows if row.width in widths), default=widths.start)
    long = [pair for pair in pairs if pair[0].width >= width * (1 - LONG)]
    is_exact = agreeing >= AGREEING * len(long) and len(long) * 2 >= len(pairs)
    if not is_exact and not _is_piled(long, agreeing, width):
        cased = sorted(row.width for row, below in pairs if below.goes_on)
        if len(cased) < FEW or (gap and 2 * len(pairs) < len(rows)):
            return None
        wrapped = Wrapping(cased[int(len(cased) * PERCENTILE)], False, gap, 0)
    else:
        wrapped = Wrapping(width, True, gap, agreeing)
    return wrapped if _holds(rows, pairs, wrapped) else None


def _is_piled(long: Sequence[tuple[Row, Row]], agreeing: int, width: int) -> bool:
    """Whether far more lines fill a width than would by chance, in a script without capitals.

    There labels and titles look like lines that go on. Their lengths are spread evenly.
    """
    caseless = [below for _, below in long if below.is_caseless]
    if agreeing < FEW or len(caseless) * 2 < len(long):
        return False
    words = sum(below.first_word + _space(below) for below in caseless) / len(caseless)
    share = min(MOST, words / (width * LONG))
    return agreeing > PILE * (len(long) - agreeing) * share / (1 - share)


def _holds(rows: Sequence[Row], pairs: Sequence[tuple[Row, Row]], wrapped: Wrapping) -> bool:
    """Whether the lines of a text as a whole keep to a width."""
    total = sum(len(row.text) for row in rows)
    limit = wrapped.width if wrapped.is_exact else int(wrapped.width * RAGGED)
    overlong = sum(len(row.text) for row in rows if row.width > limit and can_break(row))
    cased = sum(below.goes_on for _, below in pairs)
    if wrapped.agreeing >= SURE and cased * 10 >= len(pairs) * 9 <= wrapped.agreeing * 10:
        return overlong <= MIXED * total
    has_longer = overlong > _letters_of_titles(rows, limit)
    if wrapped.is_exact and not has_longer and (wrapped.width >= USUAL or len(pairs) >= FEW):
        # No line is longer than those that go on: were they no paragraph, little is joined.
        return True
    if len(pairs) < FEW and has_longer:
        return False
    joined = sum(len(row.text) + len(below.text) for row, below in pairs if row.width <= limit) / 2
    return overlong <= OVERLONG * total and joined >= JOINED * total


def _letters_of_titles(rows: Sequence[Row], limit: int) -> int:
    """How many letters beyond a width stand in lines alone between blank ones, as titles do."""
    gaps = [row.gap for row in rows[1:]] + [1]
    return sum(
        len(row.text)
        for index, (row, gap_below) in enumerate(zip(rows, gaps, strict=True))
        if row.width > limit
        and can_break(row)
        and gap_below
        and (row.gap or not index)
        and row.ends_open
        and not row.ends_sentence
    )


def _space(below: Row) -> int:
    """Columns between the first word of a row and the row above, on one line."""
    return 0 if is_unspaced(below.text[0]) else 1


def can_break(row: Row) -> bool:
    """Whether a line could have been broken: an address, say, cannot."""
    return " " in row.text or is_unspaced(row.text[0])


def _goes_on(row: Row, below: Row) -> bool:
    """Whether a sentence goes on from one line to the next, as far as letters tell."""
    narrowest = NARROWEST_UNSPACED if is_unspaced(row.text[0]) else NARROWEST
    if not narrowest <= row.width <= WIDEST or not row.ends_open:
        return False
    if not below.goes_on and not below.is_caseless:
        return False
    is_marked = ITEM.match(below.text) or TURN.match(below.text)
    return not (is_marked or row.is_code or below.is_code)


def _common_widths(pairs: Sequence[tuple[Row, Row]]) -> tuple[range, int]:
    """The widths that the lines with most letters allow, and how many lines these are."""
    changes: Counter[int] = Counter()
    lines: Counter[int] = Counter()
    for row, below in pairs:
        is_cut = row.text[-1] in HYPHENS
        end = row.width + below.first_word + (0 if is_cut else _space(below))
        changes[row.width] += row.width
        changes[end] -= row.width
        lines[row.width] += 1
        lines[end] -= 1
    best, widths, agreeing = 0, range(0), 0
    letters = count = 0
    borders = sorted(changes)
    for width, next_width in zip(borders, [*borders[1:], borders[-1] + 1], strict=True):
        letters += changes[width]
        count += lines[width]
        if letters > best:
            best, widths, agreeing = letters, range(width, next_width), count
    return widths, agreeing
