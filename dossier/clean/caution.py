"""Prose that stays although it stands apart from the article: no sentence goes in silence.

The run of lines worth most is the article only as a rule. A paragraph between a box and the end
of the page, the posts of a live page, or a report with more comments below it than it has
sentences stand outside of it. They stay, with a doubt, unless something speaks against them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from dossier.clean.assemble import Cause
from dossier.clean.body import LEAD, QUIET, Body, Evidence, kinds_of
from dossier.clean.page import Line, Page
from dossier.clean.residue import is_count
from dossier.clean.roles.credits import is_credit
from dossier.clean.rule import Mark
from dossier.clean.times import holds_date, is_clock
from dossier.frozen import dataclass
from dossier.language import words_everywhere

BOX = 6
"""The longest box between two paragraphs, in lines."""
RUN = 3
"""So many paragraphs in a row are no teasers."""
RUN_WORDS = 60
LITTLE = 0.2
"""Where a smaller part of the words in sentences stays, all sentences do."""
DATE_WORDS = 6
"""No longer line is the date of a post."""
HALF = 0.5
"""Where a smaller part stays, the editor is asked."""
TORN_LINES = 6
"""So many lines that begin in the middle of a sentence are no menu."""
TORN_WORDS = 5
READER = words_everywhere("furniture", "appeals") | words_everywhere("furniture", "reader")
"""Words that speak to the reader rather than of the story."""
COMMANDS = words_everywhere("furniture", "requests")
"""Words that open a request to the reader."""

_QUOTATION = re.compile(r"[\"“„«][^\"“”„«»]*[\"“”»]")
_WORD = re.compile(r"[^\W\d_]+")

ALONE = Cause("apart", "Stands apart from the article and may not belong to it")
RUN_APART = Cause("apart", "Several paragraphs that stand apart from the article")
TORN = Cause("torn", "Lines that break off in the middle of a sentence; the text may be torn")
MUCH = Cause("much-removed", "Less than half of the sentences of the capture stay in the article")


@dataclass(frozen=True, slots=True)
class Reached:
    """The article with the paragraphs that only boxes part from it."""

    body: Body
    edges: tuple[int, ...]
    """The outermost such paragraphs, which the editor is asked about."""


def reach(page: Page, evidence: Mapping[int, Evidence], body: Body) -> Reached:
    """Extend the article over boxes to paragraphs that stand alone between furniture.

    Args:
        page: the capture, cut into lines.
        evidence: what the rules say of lines, by their index.
        body: the run of lines that is the article.
    """
    start, end = body.start, body.end
    while (lower := _across(page, evidence, range(end, len(page.lines)))) is not None:
        end = lower + 1
    while (upper := _across(page, evidence, range(start - 1, -1, -1))) is not None:
        start = upper
    if start < body.start and start <= LEAD:
        kinds = kinds_of(page, evidence)[:start]
        if all(kind in QUIET for kind in kinds):
            return Reached(Body(0, end), (end - 1,) if end > body.end else ())
    edges = ([start] if start < body.start else []) + ([end - 1] if end > body.end else [])
    return Reached(Body(start, end), tuple(edges))


def _across(page: Page, evidence: Mapping[int, Evidence], beside: range) -> int | None:
    """The paragraph beyond a box of furniture, on the way from the article."""
    is_box = False
    for steps, index in enumerate(beside):
        item = evidence.get(index)
        is_caption = item is None and is_credit(page.lines[index])
        if is_caption or _is_head_of_post(page, evidence, index):
            is_box = True
            continue
        if item is None:
            is_post = any(
                _is_head_of_post(page, evidence, above)
                for above in (index - 1, index - 2)
                if above >= 0
            )
            is_alone = is_box and _speaks_of_the_story(page.lines[index], is_post)
            return index if is_alone and _is_closed(page, evidence, index, beside.step) else None
        if steps == BOX or item.mark is Mark.END:
            return None
        is_box = True
    return None


def _is_head_of_post(page: Page, evidence: Mapping[int, Evidence], index: int) -> bool:
    """Whether a line is the time of a post of a live page, or the post's title below its time."""
    if is_clock(page.lines[index]) or is_count(page.lines[index]):
        return True
    if page.lines[index].length <= DATE_WORDS and holds_date(page.lines[index]):
        return True
    before = page.lines[index - 1] if index else None
    line = page.lines[index]
    is_title = index not in evidence and not (line.is_prose or line.ends_sentence)
    return is_title and before is not None and is_clock(before)


def _is_closed(page: Page, evidence: Mapping[int, Evidence], index: int, step: int) -> bool:
    """Whether furniture, prose or the end of the text follows; a title speaks for teasers."""
    beyond = index + step
    if not 0 <= beyond < len(page.lines):
        return True
    line = page.lines[beyond]
    is_post = _is_head_of_post(page, evidence, beyond)
    return beyond in evidence or is_post or line.is_prose or is_credit(line)


def _speaks_of_the_story(line: Line, is_post: bool = False) -> bool:
    """Whether a line is a paragraph that does not turn to the reader, as live pages may."""
    if is_post and line.ends_sentence:
        return True
    if not line.is_prose or is_credit(line):
        return False
    if line.words and line.words[0] in COMMANDS:
        return False
    return not turns_to_reader(line)


def turns_to_reader(line: Line) -> bool:
    """Whether a line speaks to the reader, outside of quotations."""
    if READER.isdisjoint(line.words):
        return False
    return not READER.isdisjoint(_WORD.findall(_QUOTATION.sub(" ", line.head).casefold()))


def spared(
    page: Page, evidence: Mapping[int, Evidence], removed: Collection[int]
) -> dict[int, Cause]:
    """What would go and stays with a doubt.

    Args:
        page: the capture, cut into lines.
        evidence: what the rules say of lines, by their index.
        removed: the indices of the lines that would go.
    """
    unsure = [index for index in sorted(removed) if index not in evidence]
    torn = [index for index in unsure if _begins_inside_sentence(page.lines[index])]
    if len(torn) >= TORN_LINES and len(torn) * 3 > len(unsure):
        return dict.fromkeys(unsure, TORN)
    prose = [index for index in unsure if page.lines[index].is_prose]
    words = sum(page.lines[index].length for index in prose)
    if words and _words_left(page, removed) < LITTLE * (words + _words_left(page, removed)):
        return dict.fromkeys(prose, MUCH)
    return {index: RUN_APART for run in _runs(page, prose) for index in run}


def _begins_inside_sentence(line: Line) -> bool:
    return line.length >= TORN_WORDS and line.text[0].islower()


def asks_about_all(page: Page, evidence: Mapping[int, Evidence], removed: Collection[int]) -> bool:
    """Whether so much went that the editor is asked about the capture as a whole.

    Args:
        page: the capture, cut into lines.
        evidence: what the rules say of lines, by their index.
        removed: the indices of the lines that go.
    """
    words = sum(
        page.lines[index].length
        for index in removed
        if page.lines[index].is_prose and not (index in evidence and evidence[index].sure)
    )
    left = _words_left(page, removed)
    return left < HALF * (words + left)


def _words_left(page: Page, removed: Collection[int]) -> int:
    return sum(line.length for index, line in page if line.is_prose and index not in removed)


def _runs(page: Page, prose: list[int]) -> Iterator[list[int]]:
    """Runs of paragraphs, next to each other, that do not turn to the reader."""
    run: list[int] = []
    for index in [*prose, -1]:
        is_next = bool(run) and index == run[-1] + 1
        if run and not is_next:
            if (
                len(run) >= RUN
                and sum(page.lines[line_index].length for line_index in run) >= RUN_WORDS
            ):
                yield run
            run = []
        if index >= 0 and _speaks_of_the_story(page.lines[index]):
            run.append(index)
