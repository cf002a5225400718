"""Finding the headline above the article, and what belongs to it on the way down."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, pairwise

from dossier.clean.body import LEAD, Body, Evidence
from dossier.clean.layout.rows import ITEM, is_unspaced
from dossier.clean.markup.meaning import Meaning, meaning
from dossier.clean.page import Line, Page
from dossier.clean.roles.bylines import is_byline, is_dated, is_name_alone, names_trade
from dossier.clean.roles.credits import is_credit
from dossier.clean.roles.dates import is_date_line
from dossier.clean.rule import Mark

FAR = 60
"""So many lines above the article's element are searched for the page's heading."""
REACH = 80
"""So many lines above the first paragraph are searched for the headline."""
NEAR = 25
"""Farther above, a headline needs a byline or a date below it."""
HEADLINE_WORDS = range(3, 31)
LISTED = frozenset(("repeated", "related", "shared"))
"""Rules that can take a headline for something else."""
FIELD = "field"
"""The rule of what an archive or a program puts above an article, with no page around it."""
LABEL_WORDS = 3
LABEL_LINES = 2
"""So many lines above the headline can be its label, when the page begins with them."""
SHARED_WORDS = 2
"""A headline has at least so many words that the article has too; more than ``ENOUGH`` prove
no more than ``ENOUGH``."""
ENOUGH = 5
STEM = 6
"""So many letters of a word stand for it, whatever its ending."""
UNSPACED_HEAD = 20
"""So many letters of a line show whether its script writes spaces."""
LETTERS = 4
"""Words of fewer letters say little."""
BELOW = 4
"""So many lines below a headline are looked at for the byline or the date that belongs to it."""
NAMED = (
    Meaning.STANDFIRST, Meaning.BYLINE, Meaning.DATE, Meaning.CAPTION, Meaning.CREDIT
)  # fmt: skip
"""What the page's elements say of lines that belong to the article above its paragraphs."""
LINKED = 0.2
NAME_BELOW = 2
"""So many lines below the headline a name alone is the author's."""
SUMMARY_WORDS = 8
"""A line below the headline that has so many words can be a standfirst."""

SYLLABLES = 2
"""So many syllables of a Korean word stand for it, whatever particle follows."""
_HANGUL = re.compile(r"[\uac00-\ud7af]{2,}")
_WORD = re.compile(rf"[^\W\d_]{{{LETTERS},}}")


def lines_above(page: Page, body: Body, evidence: Mapping[int, Evidence]) -> frozenset[int]:
    """The lines above the body that stay: the headline and what it brings along.

    That is its label, when the text begins with it, and below it bylines, credits, captions
    and a standfirst.

    Args:
        page: the capture, cut into lines.
        body: the run of lines that is the article.
        evidence: what the rules say of lines, by their index.
    """
    headline = _heading(page, body) if page.tree else None
    if headline is None:
        headline = _first_line(page, body, evidence)
    if headline is None:
        headline = _headline(page, body, evidence)
    if headline is None:
        return frozenset()
    below = (
        index
        for index in _beside(page, headline, body, evidence)
        if index not in evidence and _belongs(page, index, headline)
    )
    above = [headline - 1] if headline and _is_byline_above(page, headline - 1, evidence) else []
    return frozenset((*_label(page, headline, evidence), *above, headline, *below))


def _is_byline_above(page: Page, index: int, evidence: Mapping[int, Evidence]) -> bool:
    """Whether the author stands straight above the headline, as in the fields of an export."""
    return index not in evidence and is_byline(page.lines[index])


def _beside(
    page: Page, headline: int, body: Body, evidence: Mapping[int, Evidence]
) -> Iterator[int]:
    """The lines between headline and body: where both are far apart, those close to one."""
    between = range(headline + 1, body.start)
    if len(between) <= LEAD or page.tree:
        yield from between
        return
    sure = [index for index in between if index in evidence and evidence[index].sure]
    upper, lower = (sure[0], sure[-1]) if sure else (between.stop, between.stop)
    yield from (index for index in between if index < upper and index <= headline + BELOW)
    yield from (index for index in between if index > lower and index >= body.start - BELOW)


def below_heading(page: Page, body: Body, evidence: Mapping[int, Evidence]) -> list[int]:
    """The paragraphs between the page's heading and the article's element.

    One is a standfirst. Two or more are text: the article, or its beginning, is here.

    Args:
        page: the captured text, line by line.
        body: which of its lines are the article's.
        evidence: what the rules know of lines, by their numbers.
    """
    tree = page.tree
    heading = _heading(page, body)
    if tree is None or heading is None or heading >= body.start:
        return []
    return [
        index
        for index in range(heading + 1, body.start)
        if page.lines[index].is_prose
        and index not in evidence
        and tree.origins[index].linked < LINKED
        and meaning(tree, index) not in NAMED
    ]


def _heading(page: Page, body: Body) -> int | None:
    """The page's heading of the first rank: the last one above the paragraphs."""
    tree = page.tree
    if tree is None:
        return None
    prose = (index for index in range(body.start, body.end) if page.lines[index].is_prose)
    first = next(prose, body.start)
    above = range(first, max(-1, body.start - FAR), -1)
    headings = (index for index in above if tree.is_heading(index))
    return next(headings, None)


def _first_line(page: Page, body: Body, evidence: Mapping[int, Evidence]) -> int | None:
    """The first line that can be a headline, where a capture begins with it.

    A capture has a short head without furniture for sure and without paragraphs, or a single
    line above furniture and credits.
    """
    head = range(body.start)
    if len(head) > LEAD or sum(page.lines[index].is_prose for index in head) > 1:
        return None
    unknown = [
        index
        for index in head
        if index not in evidence
        and not is_credit(page.lines[index])
        and (index == 0 or not is_date_line(page.lines[index]))
    ]
    if len(unknown) == 1 and _can_be_headline(page.lines[unknown[0]], None):
        above = (evidence.get(index) for index in range(unknown[0]))
        if all(item and (item.mark is Mark.INSERT or item.rule == FIELD) for item in above):
            return unknown[0]
    if any(index in evidence and evidence[index].sure for index in head):
        return None
    able = (i for i in head if _can_be_headline(page.lines[i], evidence.get(i)))
    return next(able, None)


def _label(page: Page, headline: int, evidence: Mapping[int, Evidence]) -> range:
    """The very short lines above the headline, when the text begins with them."""
    above = range(headline)
    is_label = len(above) <= LABEL_LINES and all(
        page.lines[index].length <= LABEL_WORDS and not (index in evidence and evidence[index].sure)
        for index in above
    )
    return above if is_label else range(0)


def _headline(page: Page, body: Body, evidence: Mapping[int, Evidence]) -> int | None:
    """The line above the body that shares most words with it and stands above a byline or date.

    Of equals the lowest one. A title in a list of links is the headline only when it shares
    many words: the list can end right above the headline. Far above, and where it shares less
    than half of its words, a headline has its byline or its date below it.
    """
    able = [
        index
        for index in range(max(0, body.start - REACH), body.start)
        if _can_be_headline(page.lines[index], evidence.get(index))
    ]
    vocabulary = _words(page.lines[body.start : body.end]) if able else set()
    best, best_points = None, 0
    for index in able:
        words = _words([page.lines[index]])
        shared = len(words & vocabulary)
        if not shared:
            continue
        is_above_date = _is_above_date(page, index, body.start, evidence)
        is_placed = index not in evidence and (is_above_date or index == 0)
        least = ENOUGH if index in evidence else SHARED_WORDS - is_above_date
        is_far = body.start - index > NEAR
        if shared < least or ((is_far or shared * 2 < len(words)) and not is_placed):
            continue
        points = min(shared, ENOUGH) + 2 * is_above_date
        if points >= best_points:
            best, best_points = index, points
    if best and page.lines[best].length >= SUMMARY_WORDS and best - 1 not in evidence:
        # Straight above a summary that shares more words stands what it sums up.
        line = page.lines[best - 1]
        is_shorter = LABEL_WORDS < line.length < page.lines[best].length
        if is_shorter and _can_be_headline(line, None) and _words([line]) & vocabulary:
            return best - 1
    return best


def titles_inside(page: Page, body: Body, evidence: Mapping[int, Evidence]) -> frozenset[int]:
    """Titles that a list took although their date and their article stand below them.

    Where teasers in sentences stand above, the run of lines that is the article begins there.

    Args:
        page: the capture, cut into lines.
        body: the run of lines that is the article.
        evidence: what the rules say of lines, by their index.
    """
    return frozenset(
        index
        for index in range(body.start, body.end)
        if index in evidence
        and evidence[index].rule in LISTED
        and _can_be_headline(page.lines[index], evidence[index])
        and _is_above_date(page, index, body.end, evidence)
        and _is_taken_up(page, index, body.end)
    )


def _is_taken_up(page: Page, index: int, end: int) -> bool:
    """Whether most words of a title come again in the paragraphs closely below it."""
    words = _words([page.lines[index]])
    below = (line for line in page.lines[index + 1 : end] if line.is_prose)
    shared = len(words & _words(islice(below, ENOUGH)))
    return shared >= ENOUGH and shared * 2 >= len(words)


def _can_be_headline(line: Line, evidence: Evidence | None) -> bool:
    """Whether a line has the length of a headline and is known for nothing else."""
    is_furniture = evidence is not None and evidence.rule not in LISTED
    is_other = is_furniture or line.is_prose or is_credit(line) or bool(ITEM.match(line.head))
    return line.length in HEADLINE_WORDS and not is_other


def _is_above_date(page: Page, index: int, end: int, evidence: Mapping[int, Evidence]) -> bool:
    """Whether a byline, a credit or a date stands closely below a line."""
    return any(
        (below in evidence and evidence[below].rule == "timestamp")
        or is_credit(page.lines[below])
        or is_date_line(page.lines[below])
        for below in range(index + 1, min(index + 1 + BELOW, end))
    )


def _belongs(page: Page, index: int, headline: int) -> bool:
    """Whether a line below the headline is more than a stray word of the page."""
    line = page.lines[index]
    if page.tree:
        named = meaning(page.tree, index) in NAMED
        is_near = index - headline <= BELOW and page.tree.origins[index].linked < LINKED
        return named or (is_near and (is_credit(line) or line.length >= SUMMARY_WORDS))
    is_name = index - headline <= NAME_BELOW and is_name_alone(line)
    is_long = line.length >= SUMMARY_WORDS or bool(ITEM.match(line.head))
    return is_credit(line) or is_dated(line) or names_trade(line) or is_name or is_long


def _words(lines: Iterable[Line]) -> set[str]:
    """The beginnings of the words that say something; of unspaced scripts, pairs of letters."""
    words: set[str] = set()
    for line in lines:
        text = line.text.casefold()
        words.update(word[:STEM] for word in _WORD.findall(text))
        head = line.head[:UNSPACED_HEAD]
        if head.isascii():
            continue
        words.update(word[:SYLLABLES] for word in _HANGUL.findall(text))
        if any(map(is_unspaced, head)):
            words.update(map("".join, pairwise(filter(str.isalpha, text))))
    return words
