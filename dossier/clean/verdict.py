"""Which lines go, which stay with a doubt."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.clean.above import below_heading, lines_above, titles_inside
from dossier.clean.assemble import Cause
from dossier.clean.body import Body, Evidence, find_body
from dossier.clean.caution import ALONE, MUCH, RUN_APART, Reached, asks_about_all, reach, spared
from dossier.clean.nearby import near_losses
from dossier.clean.oddities import holds_several
from dossier.clean.page import Page
from dossier.clean.roles.agencies import is_agency_line
from dossier.clean.rules import RULES
from dossier.clean.times import is_clock

BEFORE = Cause("before-article", "Comes before the article and is not part of it")
AFTER = Cause("after-article", "Comes after the article and is not part of it")
NO_DOUBT = frozenset(("timestamp", "ornament", "repeated"))
"""What these rules find is at home inside articles too: an hour of a running report, a line of
asterisks between two parts, the field of a form or the name of a speaker."""
AT_HOME = NO_DOUBT | {"shared", "pitch"}
"""What these find says nothing about the lines beside it."""
OF_THE_TEXT = AT_HOME | {"author-note", "wire"}
"""What these find can be the last word of a report."""
LABEL = 4
"""A label that stands alone has at most so many words."""
POST_HEAD = 3
"""So many lines below its time a post has words of its own."""
LINK_RULES = frozenset(("related", "see-also", "teaser"))
"""Rules that take a line for a link by its words and its place."""
PARAGRAPH = 3
"""A sentence that was wrapped to so many lines is longer than a link."""
PLAIN = 0.2
"""A line of which less is linked is no link."""
BELOW = 25
"""So many lines below the article are searched for the agency's credit."""


def verdicts(page: Page) -> tuple[dict[int, Cause], dict[int, Cause], Body]:
    """The lines that go and the lines in doubt, each with rule and reason, and the article."""
    evidence = gather(page)
    body = find_body(page, evidence)
    reached = Reached(body, ()) if body.is_clear else reach(page, evidence, body)
    if page.tree and len(apart := below_heading(page, body, evidence)) > 1:
        reached = Reached(Body(apart[0], body.end, body.is_clear), (apart[0],))
    body = reached.body
    removed, doubts = _by_rules(page, body, evidence)
    for index, cause in ({} if body.is_clear else spared(page, evidence, removed)).items():
        del removed[index]
        doubts[index] = cause
    if not body.is_clear and any(page.lines[index].is_prose for index in removed):
        for index in _of_other_articles(page, evidence, removed):
            del removed[index]
            doubts[index] = RUN_APART
    if asks_about_all(page, evidence, removed):
        left = next((index for index, line in page if index not in removed and line.is_prose), None)
        doubts |= {} if left is None else {left: MUCH}
    if not (doubts or body.is_clear):
        doubts = near_losses(page, evidence, removed, body)
    doubts |= {index: ALONE for index in reached.edges if index not in removed}
    return removed, doubts, body


def _of_other_articles(
    page: Page, evidence: Mapping[int, Evidence], removed: Mapping[int, Cause]
) -> list[int]:
    """The sentences that no rule speaks against, where a capture holds several articles."""
    if not holds_several(page):
        return []
    return [index for index in removed if index not in evidence and page.lines[index].is_prose]


def _by_rules(
    page: Page, body: Body, evidence: Mapping[int, Evidence]
) -> tuple[dict[int, Cause], dict[int, Cause]]:
    """What goes and what is in doubt by what the rules say and by where the article is."""
    above = lines_above(page, body, evidence) | titles_inside(page, body, evidence)
    removed: dict[int, Cause] = {}
    doubts: dict[int, Cause] = {}
    for index, line in page:
        hit = evidence.get(index)
        cause = Cause(hit.rule, hit.reason) if hit else None
        if index in above or _is_time_of_post(page, body, index):
            continue
        if hit and cause and hit.sure:
            removed[index] = cause
        elif body.start <= index < body.end:
            is_label = _is_in_a_box(index, evidence) or _heads_nothing(page, index, evidence)
            if cause and not line.is_prose and is_label:
                removed[index] = cause
            elif cause and cause.rule not in NO_DOUBT and not _is_shared_title(page, index, cause):
                doubts[index] = cause
        elif not (body.end <= index < body.end + BELOW and is_agency_line(line)):
            removed[index] = cause or (BEFORE if index < body.start else AFTER)
    return removed, doubts


def _is_shared_title(page: Page, index: int, cause: Cause) -> bool:
    """Whether the first line of a capture is the title of another one as well: outlets share it."""
    is_first = index == 0 and len(page.lines) > 1 and not page.lines[0].ends_sentence
    return is_first and cause.rule == "shared" and page.lines[1].text not in page.elsewhere


def _is_time_of_post(page: Page, body: Body, index: int) -> bool:
    """Whether a line inside the article is the time that a post of a live page begins with."""
    if not (body.start <= index < body.end and is_clock(page.lines[index])):
        return False
    below = page.lines[index + 1 : min(index + 1 + POST_HEAD, body.end)]
    return any(line.is_prose or line.ends_sentence for line in below)


def _is_in_a_box(index: int, evidence: Mapping[int, Evidence]) -> bool:
    """Whether a line in doubt stands beside furniture: two labels in a row are no crossheads."""
    beside = (evidence.get(index - 1), evidence.get(index + 1))
    return any(item and (item.sure or item.rule not in AT_HOME) for item in beside)


def _heads_nothing(page: Page, index: int, evidence: Mapping[int, Evidence]) -> bool:
    """Whether a short line in doubt is the last of the capture, so that it heads no part of it."""
    line = page.lines[index]
    is_last = index and index == len(page.lines) - 1
    if not is_last or line.ends_sentence or line.length > LABEL or index not in evidence:
        return False
    is_contact = evidence[index].rule == "address" and "," in line.text
    return evidence[index].rule not in OF_THE_TEXT and not is_contact


def _is_text(page: Page, index: int) -> bool:
    """Whether a line is more than a link, as it was wrapped or as the page's elements say.

    A link whose last line is full runs into the paragraph below it.
    """
    line = page.lines[index]
    if line.is_prose and len(line.pieces) >= PARAGRAPH:
        return True
    return _is_plain(page, index)


def _is_plain(page: Page, index: int) -> bool:
    """Whether the page's elements say that a line is no link: a sentence, or the page's title."""
    tree = page.tree
    if tree is None or tree.origins[index].linked >= PLAIN:
        return False
    return page.lines[index].is_prose or tree.box_of(index).element == "h1"


def gather(page: Page) -> dict[int, Evidence]:
    """What the rules say of each line; of rules of equal certainty the first."""
    by_line: dict[int, Evidence] = {}
    for rule in RULES:
        for hit in rule.find(page):
            before = by_line.get(hit.index)
            sure = hit.sure and not (rule.name in LINK_RULES and _is_text(page, hit.index))
            if before is None or (sure and not before.sure):
                by_line[hit.index] = Evidence(rule.name, rule.reason, rule.mark, sure)
    return by_line
