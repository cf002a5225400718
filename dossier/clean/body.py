"""Finding the article among the lines of a page.

Every line is worth something: a paragraph next to a paragraph much, a short line a little less
than nothing, furniture less, the end of a page much less. The article is the run of lines
whose worth adds up to the most (the maximum subarray, Kadane's algorithm; Bentley,
"Programming Pearls", column 8), and the lines after it up to the next furniture.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise, takewhile

from dossier.clean.markup.container import container
from dossier.clean.markup.tree import Tree
from dossier.clean.page import PROSE_WORDS, Line, Page
from dossier.clean.roles.agencies import closing, is_initials
from dossier.clean.roles.credits import is_credit
from dossier.clean.roles.notes import is_row_of_numbers
from dossier.clean.rule import Mark
from dossier.clean.times import is_clock
from dossier.frozen import dataclass


class Kind(StrEnum):
    """What a line is to the search for the article."""

    PARAGRAPH = "paragraph next to a paragraph"
    LONE = "paragraph on its own"
    SENTENCE = "short sentence"
    SHORT = "short line"
    ITEM = "item of a list"
    CREDIT = "byline or picture credit"
    INSERT = "furniture found inside articles"
    DOUBT = "perhaps furniture"
    BREAK = "furniture"
    END = "furniture after which no article continues"


WORTH: Mapping[Kind, float] = {
    Kind.PARAGRAPH: 0.4,
    Kind.LONE: -0.2,
    Kind.SENTENCE: 0.1,
    Kind.SHORT: -0.25,
    Kind.ITEM: 0.0,
    Kind.CREDIT: -0.5,
    Kind.INSERT: -0.5,
    Kind.DOUBT: -1.5,
    Kind.BREAK: -1.5,
    Kind.END: -5.0,
}
AGAIN = -0.5
"""What a line of furniture adds straight below furniture: a long box is one box."""
WORD = 0.04
"""What each word of a paragraph adds, up to ``WORDS``."""
WORDS = 60
TAIL = 5
"""So many short lines after the last paragraph can still belong to the article; more are links,
even when nothing says so, but for a list."""
TEASERS = 2
HEAD_LINES = 4
"""So many paragraphs above a date, one by one below their titles, and at most so many lines
between the date and the first paragraph, make the ones above teasers of other articles."""
MENU_LINES = 3
MENU_WORDS = 2
"""So many lines of so many words at the beginning of a text are a menu: labels are fewer."""
LINK_WORDS = 8
"""A line of so many words without a mark at its end, below the article, is a link."""
REST = 15
"""More lines than this below the last paragraph are a page, not the end of a capture."""
LONGEST_LIST = 60
"""No list at the end of an article has more lines."""
LEAD = 12
"""So many lines above the first paragraph belong to the article when the text begins with them
and nothing speaks against them, or when it begins with a paragraph; below the last likewise."""
HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
"""Nothing is headed by one that furniture follows."""
QUIET = (Kind.PARAGRAPH, Kind.LONE, Kind.SENTENCE, Kind.SHORT, Kind.ITEM, Kind.CREDIT)
"""The kinds that nothing speaks against."""
FURNITURE = frozenset((Kind.INSERT, Kind.BREAK, Kind.END))
"""The kinds that are furniture for sure."""
BULLET = re.compile(r"^(?:[-–—*•·▪‣●◦]|\(?\d{1,2}[.)])\s+\S")
LISTED = re.compile(r"^(?:[-–—*•·▪‣●◦\d]|\(?\w[.)]\s)")
SUBTITLES = "cue"
"""The rule that knows a file of subtitles, which is words and cues throughout."""
SILENT_RULES = frozenset(("repeated", "shared"))
"""Rules that say nothing on whether a line is part of the article, but for a sure "shared"."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the rules say of a line."""

    rule: str
    reason: str
    mark: Mark
    sure: bool


@dataclass(frozen=True, slots=True)
class Body:
    """The run of lines that is the article: half-open, indices of ``Page.lines``."""

    start: int
    end: int
    is_clear: bool = False
    """Whether the page's elements leave no doubt about it."""


def find_body(page: Page, evidence: Mapping[int, Evidence]) -> Body:
    """The run of lines worth most; all lines when none is worth anything.

    Args:
        page: the capture, cut into lines.
        evidence: what the rules say of lines, by their index.
    """
    kinds = kinds_of(page, evidence)
    if any(hit.rule == SUBTITLES for hit in evidence.values()):
        return Body(0, len(page.lines))
    if page.tree:
        return _body_in_tree(page, page.tree, evidence)
    start, end = _best_run(worths(kinds, page.lines))
    if start == end:
        return Body(0, len(page.lines))
    start = _below_teasers(page, evidence, start, end)
    is_quiet = _is_quiet(kinds[:start]) and not _begins_with_menu(page)
    if start <= LEAD and (is_quiet or _is_capture(kinds[: start + 1])):
        start = 0
    if len(kinds) - end <= LEAD and _is_capture(kinds[end - 1 :][::-1]):
        return Body(start, len(kinds))
    return Body(start, end + _tail(page, kinds, end))


def _below_teasers(page: Page, evidence: Mapping[int, Evidence], start: int, end: int) -> int:
    """Where the article begins when the run of lines begins with teasers of other ones.

    Above the date of publication no paragraph stands next to another: each has its own title.
    Straight below the date two do.
    """
    lines = page.lines
    teasers = 0
    for index in range(start, end):
        if lines[index].is_prose:
            if index + 1 < end and lines[index + 1].is_prose:
                return start
            teasers += 1
        elif teasers >= TEASERS and index in evidence and evidence[index].rule == "timestamp":
            below = range(index + 1, min(index + 1 + HEAD_LINES, end - 1))
            first = next((other for other in below if lines[other].is_prose), None)
            if first is not None and lines[first + 1].is_prose:
                return first
    return start


def _begins_with_menu(page: Page) -> bool:
    """Whether the first lines are words of a menu, whatever they say."""
    first = page.lines[:MENU_LINES]
    return all(line.length <= MENU_WORDS and not line.ending for line in first)


def _body_in_tree(page: Page, tree: Tree, evidence: Mapping[int, Evidence]) -> Body:
    furniture = {index for index, hit in evidence.items() if hit.sure}
    element = container(tree, furniture)
    if element is None:
        return Body(0, len(page.lines))
    return Body(element.start, _end(page, evidence, element.start, element.end), element.is_clear)


def _end(page: Page, evidence: Mapping[int, Evidence], start: int, end: int) -> int:
    """Where the article ends in its element: at furniture below which no sentence stands."""
    for index in range(end - 1, start, -1):
        hit = evidence.get(index)
        if hit and hit.sure:
            if hit.mark is not Mark.INSERT:
                end = index
        elif end == index + 1 and page.tree and page.tree.box_of(index).element in HEADINGS:
            end = index
        elif page.lines[index].ends_sentence or page.lines[index].is_prose:
            return end
    return end


def _is_quiet(kinds: Sequence[Kind]) -> bool:
    """Whether nothing speaks against any of the lines."""
    return all(kind in QUIET for kind in kinds)


def _is_capture(kinds: Sequence[Kind]) -> bool:
    """Whether the lines at an edge of the text are the article's, whatever stands among them.

    A page begins and ends with furniture, a capture with a headline or a paragraph. ``kinds``
    begin with the outermost line.
    """
    return kinds[0] in (Kind.PARAGRAPH, Kind.LONE) and Kind.END not in kinds


def _tail(page: Page, kinds: Sequence[Kind], end: int) -> int:
    """How many lines below the last paragraph belong to the article.

    All, when they are no page and none is furniture for sure. Else those up to the next
    furniture, when they make a list: items with bullets or numbers, or lines that one with a
    colon leads in. Or when they are few, up to the last one that is no link.
    """
    is_page = len(kinds) - end > REST or _begins_with_menu(page)
    if not is_page and FURNITURE.isdisjoint(kinds[end:]):
        return len(kinds) - end
    after = list(takewhile(lambda index: kinds[index] in QUIET, range(end, len(kinds))))
    items = sum(1 for index in after if LISTED.match(page.lines[index].head))
    leads = any(page.lines[index].ending == ":" for index in [end - 1, *after[:2]])
    is_list = len(after) <= LONGEST_LIST and (leads or items * 2 > len(after))
    if is_list:
        return len(after)
    if len(after) > TAIL:
        return 0
    last = [
        index
        for index in after
        if kinds[index] is not Kind.SHORT
        or page.lines[index].length > LINK_WORDS
        or is_initials(page.lines[index])
    ]
    return last[-1] + 1 - end if last else 0


def kinds_of(page: Page, evidence: Mapping[int, Evidence]) -> list[Kind]:
    """The kind of every line.

    Args:
        page: the capture, cut into lines.
        evidence: what the rules say of lines, by their index.
    """
    kinds = [_kind(line, evidence.get(index)) for index, line in page]
    before = None
    for index, kind in enumerate(kinds):
        if kind in (Kind.INSERT, Kind.DOUBT):
            continue
        if kind is Kind.LONE and before is not None:
            kinds[before] = kinds[index] = Kind.PARAGRAPH
        before = index if kind is Kind.LONE else None
    _mark_rows(page, kinds)
    _mark_forms(kinds, evidence)
    return kinds


def _mark_forms(kinds: list[Kind], evidence: Mapping[int, Evidence]) -> None:
    """Make breaks of the ends inside an offer: its form and its notice of privacy end no page."""
    is_offer = False
    for index, kind in enumerate(kinds):
        if index not in evidence:
            is_offer = False
        elif evidence[index].rule == "subscription" and evidence[index].sure:
            is_offer = True
        elif kind is Kind.END and is_offer:
            kinds[index] = Kind.BREAK


def _mark_rows(page: Page, kinds: list[Kind]) -> None:
    """Make items of the rows of a table: short lines in a row, each with several numbers."""
    is_row = [
        kind in (Kind.SHORT, Kind.SENTENCE) and is_row_of_numbers(page.lines[index])
        for index, kind in enumerate(kinds)
    ]
    for index, (one_above, one_below) in enumerate(pairwise(is_row), start=1):
        if one_above and one_below:
            kinds[index - 1] = kinds[index] = Kind.ITEM


def _kind(line: Line, evidence: Evidence | None) -> Kind:
    """The kind of a line by itself; every paragraph on its own."""
    if is_clock(line):
        return Kind.SHORT
    sure_of_shared = evidence is not None and evidence.sure and evidence.rule == "shared"
    if evidence and (evidence.rule not in SILENT_RULES or sure_of_shared):
        return Kind[evidence.mark.name] if evidence.sure else Kind.DOUBT
    if line.length > 1 and is_credit(line):
        return Kind.CREDIT
    if line.is_prose or (line.length >= PROSE_WORDS and closing(line)):
        return Kind.LONE
    if BULLET.match(line.head):
        return Kind.ITEM
    return Kind.SENTENCE if line.ends_sentence else Kind.SHORT


def worths(kinds: Sequence[Kind], lines: Sequence[Line]) -> list[float]:
    """What each line adds to the run that holds it.

    Args:
        kinds: of the lines, in order.
        lines: the lines themselves.
    """
    values: list[float] = []
    for index, (kind, line) in enumerate(zip(kinds, lines, strict=True)):
        if index and kind in FURNITURE and kinds[index - 1] in FURNITURE:
            values.append(AGAIN)
        elif kind in (Kind.PARAGRAPH, Kind.LONE):
            values.append(WORTH[kind] + WORD * min(line.length, WORDS))
        else:
            values.append(WORTH[kind])
    return values


def _best_run(values: Sequence[float]) -> tuple[int, int]:
    """The half-open run with the greatest sum, the first of equals; empty when none is above 0."""
    best, best_sum = (0, 0), 0.0
    start, total = 0, 0.0
    for index, value in enumerate(values):
        if total <= 0:
            start, total = index, 0.0
        total += value
        if total > best_sum:
            best, best_sum = (start, index + 1), total
    return best
