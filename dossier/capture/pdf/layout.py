"""Lines become text: blank lines where the page shows that a paragraph ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from dossier.capture.pdf.lines import Line

WIDER = 1.2
"""Lines this much farther apart than usual belong to two paragraphs."""
OTHER_SIZE = 1.15
"""Type this much larger or smaller is that of another block."""
ENOUGH = 4
"""So many equal steps from line to line show how far apart lines are."""
SINGLE = 1.5
"""How far apart they are otherwise, in sizes of the type."""
INDENT = (0.6, 4.0)
"""How far the first line of a paragraph is indented, in sizes of the type."""


def joined(pages: Sequence[Sequence[Line]]) -> str:
    """The text of all pages. Heads and feet of pages stay, as blocks of their own."""
    flat = [(number, line) for number, page in enumerate(pages) for line in page]
    usual = _leading(pages)
    text = flat[0][1].text if flat else ""
    for place, ((page, last), (following, line)) in enumerate(pairwise(flat), 1):
        if page == following:
            ends = _ends(flat, place, usual)
        else:
            ends = not (_is_body(flat, place - 1, usual) and _is_body(flat, place, usual))
            ends = ends or _other_size(last, line)
        text += ("\n\n" if ends else "\n") + line.text
    return text + "\n"


def _leading(pages: Sequence[Sequence[Line]]) -> float:
    """The distance of lines that occurs most, in points."""
    steps = Counter(
        round((last.base - line.base) * 2) / 2
        for page in pages
        for last, line in pairwise(page)
        if 0 < last.base - line.base < 4 * max(last.size, 1.0) and not _other_size(last, line)
    )
    if not steps:
        return 0.0
    # Of those that occur about as often the smallest: paragraphs of one line are no measure.
    most = max(steps.values())
    common = min(step for step, count in steps.items() if count * 2 >= most)
    if most >= ENOUGH:
        return common
    size = median(line.size for page in pages for line in page)
    return min(common, SINGLE * size)


def _other_size(last: Line, line: Line) -> bool:
    small, large = sorted((max(last.size, 0.1), max(line.size, 0.1)))
    return large > OTHER_SIZE * small


def _ends(flat: Sequence[tuple[int, Line]], place: int, usual: float) -> bool:
    """Whether a paragraph ends between two lines of a page."""
    last, line = flat[place - 1][1], flat[place][1]
    step = last.base - line.base
    if _other_size(last, line) or last.is_turned != line.is_turned:
        return True
    if step < 0:
        return _is_indented(flat, place)
    if usual and step > WIDER * max(usual, (SINGLE - WIDER + 1) * line.size):
        return True
    return _is_indented(flat, place)


def _is_indented(flat: Sequence[tuple[int, Line]], place: int) -> bool:
    """Whether a line begins further in than the next one, which returns to the margin."""
    line = flat[place][1]
    margin = line.start
    if place + 1 < len(flat):
        following = flat[place + 1][1]
        if line.base - following.base > 0:
            margin = following.start
    last = flat[place - 1][1]
    if last.base > line.base:
        margin = min(margin, last.start)
    inside = (line.start - margin) / max(line.size, 1.0)
    return INDENT[0] <= inside <= INDENT[1]


def _is_body(flat: Sequence[tuple[int, Line]], place: int, usual: float) -> bool:
    """Whether a line at a page's end or beginning stands in a paragraph of several lines."""
    page, line = flat[place]
    beside = [
        other
        for near in (place - 1, place + 1)
        if 0 <= near < len(flat) and flat[near][0] == page
        for other in [flat[near][1]]
    ]
    return any(
        0 < abs(other.base - line.base) <= WIDER * max(usual, line.size)
        and not _other_size(other, line)
        for other in beside
    )
