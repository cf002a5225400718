"""Whether what goes close to the article may belong to it, so that the editor is asked.

Near the article prose can be a paragraph of it or the teaser of another one, and a list below
it can be its own or one of links. Where such lines have a tenth of the words that stay, the
audit alone is no answer: nobody reads it without a reason.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from dossier.clean.assemble import Cause
from dossier.clean.body import BULLET, SILENT_RULES, Body, Evidence
from dossier.clean.caution import turns_to_reader
from dossier.clean.page import Line, Page

NEAR = 15
"""So many lines beside the article are near it."""
PART = 0.08
"""Where near lines of prose have a greater part of the words that stay, the editor is asked."""
LIST_PART = 0.1
"""The same of a run of lines beside the article that nothing speaks against."""
SENTENCE_WORDS = 5
LISTED_WORDS = 2
LISTED_AVERAGE = 3.5
"""Lines of a single word, and such as have fewer words on the average, are labels and links."""
LINKS = frozenset(("related", "see-also"))
"""The rules that find the names of other articles."""
RIGHTS = "rights"
"""The rule that finds notices of rights."""
NOTICE_WORDS = 12
"""A shorter notice is a line of the page's foot."""
LIST_LINES = 5
"""Fewer lines are no list."""


def near_losses(
    page: Page, evidence: Mapping[int, Evidence], removed: Collection[int], body: Body
) -> dict[int, Cause]:
    """A doubt at the last line that stays before, or the first after, what goes near it.

    Args:
        page: the captured text, line by line.
        evidence: what the rules know of lines, by their numbers.
        removed: the numbers of the lines that go.
        body: which lines are the article's.

    Returns:
        The doubts, by the numbers of lines.
    """
    words_left = sum(line.length for index, line in page if index not in removed)
    words_of_prose = sum(
        line.length for index, line in page if line.is_prose and index not in removed
    )
    below = range(body.end, len(page.lines))
    above = range(body.start - 1, -1, -1)
    prose = [index for side in (below, above) for index in _prose(page, evidence, removed, side)]
    lists = [_list(page, evidence, removed, side) for side in (below, above)]
    lost: list[int] = []
    notices = list(_notices(page, evidence, removed, below))
    if _words(page, prose) > PART * words_left:
        lost = prose
    elif _words(page, notices) > PART * words_of_prose:
        lost = notices
    else:
        lost = max(lists, key=lambda lines: _words(page, lines))
        if not lost or _words(page, lost) <= LIST_PART * words_left:
            return {}
    first = min(lost)
    remaining = [index for index, _ in page if index not in removed]
    nearest = min(remaining, key=lambda index: abs(index - first), default=None)
    number = page.lines[first].number
    reason = f"Lines near the article go that may belong to it, the first of them line {number}"
    return {} if nearest is None else {nearest: Cause("near", reason)}


def _words(page: Page, lines: Iterable[int]) -> int:
    return sum(page.lines[index].length for index in lines)


def _prose(
    page: Page, evidence: Mapping[int, Evidence], removed: Collection[int], side: range
) -> Iterator[int]:
    """The near lines of one side that are sentences and that nothing speaks against."""
    for index in side[:NEAR]:
        if index not in removed or _speaks_against(evidence.get(index), page.lines[index]):
            continue
        if _is_sentence(page.lines[index]) and not _is_link(evidence.get(index - 1)):
            yield index


def _notices(
    page: Page, evidence: Mapping[int, Evidence], removed: Collection[int], below: range
) -> Iterator[int]:
    """Sentences on rights straight below the article: agencies print them as its last words."""
    for index in below:
        hit = evidence.get(index)
        if index not in removed or hit is None or hit.rule != RIGHTS:
            return
        if page.lines[index].length >= NOTICE_WORDS:
            yield index


def _is_link(evidence: Evidence | None) -> bool:
    """Whether a line names another article for sure: what stands below it is its teaser."""
    return evidence is not None and evidence.sure and evidence.rule in LINKS


def _is_sentence(line: Line) -> bool:
    is_sentence = line.ends_sentence and line.length >= SENTENCE_WORDS
    return (line.is_prose or is_sentence) and not turns_to_reader(line)


def _list(
    page: Page, evidence: Mapping[int, Evidence], removed: Collection[int], side: range
) -> list[int]:
    """The run of lines on one side that nothing speaks against, behind at most one line."""
    run: list[int] = []
    is_behind_one = False
    for index in (index for index in side if index in removed):
        line = page.lines[index]
        if _speaks_against(evidence.get(index), line):
            if is_behind_one or len(run) > 1:
                break
            is_behind_one = True
            continue
        is_item = line.length >= LISTED_WORDS or BULLET.match(line.head)
        if is_item and not turns_to_reader(line):
            run.append(index)
    is_list = len(run) >= LIST_LINES and _words(page, run) >= LISTED_AVERAGE * len(run)
    return run if is_list else []


def _speaks_against(evidence: Evidence | None, line: Line) -> bool:
    """Whether a rule says what a line is; of a sentence that may be a link none does."""
    if evidence is None or evidence.rule in SILENT_RULES:
        return False
    return evidence.sure or evidence.rule not in LINKS or not line.is_prose
