"""The recognisers, in the order in which they may claim a line."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.clean.layout.rows import ITEM
from dossier.clean.markup.meaning import Meaning
from dossier.clean.page import Line
from dossier.clean.roles import elements
from dossier.clean.roles.agencies import INITIALS_FIRST, agency_lines, closing, initials
from dossier.clean.roles.bylines import bylines
from dossier.clean.roles.dateline import dateline
from dossier.clean.roles.dates import dates
from dossier.clean.roles.headings import (
    caption,
    crosshead,
    headline,
    headline_again,
    label,
    standfirst,
)
from dossier.clean.roles.kept import Article, Recogniser
from dossier.clean.roles.notes import is_note
from dossier.clean.roles.pictures import captions, picture_credits
from dossier.model import Role, Span

RECOGNISERS = (
    Recogniser(
        "credit-element",
        Role.PHOTO_CREDIT,
        "on a web page, a box for a picture's credit",
        elements.picture_credits,
    ),
    Recogniser(
        "caption-element",
        Role.CAPTION,
        "on a web page, a figure's caption",
        elements.captions,
    ),
    Recogniser("date-element", Role.DATE, "on a web page, a box for the date", elements.dates),
    Recogniser(
        "byline-element", Role.BYLINE, "on a web page, a box for the author", elements.bylines
    ),
    Recogniser(
        "label-element",
        Role.LABEL,
        "on a web page, very short, above the first-rank heading",
        elements.labels,
    ),
    Recogniser(
        "headline-element",
        Role.HEADLINE,
        "on a web page, the first-rank heading above the paragraphs",
        elements.headlines,
    ),
    Recogniser(
        "standfirst-element",
        Role.STANDFIRST,
        "on a web page, a box for the summary, or sentences between headline and article",
        elements.standfirsts,
    ),
    Recogniser(
        "crosshead-element",
        Role.CROSSHEAD,
        "on a web page, a heading between paragraphs",
        elements.crossheads,
    ),
    Recogniser(
        "picture-credit",
        Role.PHOTO_CREDIT,
        "a picture label, or a name before a picture agency",
        picture_credits,
    ),
    Recogniser(
        "agency-line",
        Role.AGENCY_CREDIT,
        "an agency's name alone or in brackets, or “Source:”, “Reporting by”",
        agency_lines,
    ),
    Recogniser("initials", Role.INITIALS, "two or three small letters between slashes", initials),
    Recogniser(
        "picture-caption",
        Role.CAPTION,
        "a caption label, or a picture credit at the end or on the line below",
        captions,
    ),
    Recogniser(
        "date-line",
        Role.DATE,
        "a full date, above the article or with hardly a word more; a time of day alone",
        dates,
    ),
    Recogniser(
        "byline",
        Role.BYLINE,
        "“By” and names; above the article also a name alone, or next to a date or a trade",
        bylines,
    ),
    Recogniser("label", Role.LABEL, "very short, above the headline", label),
    Recogniser("headline", Role.HEADLINE, "the first line above the paragraphs", headline),
    Recogniser(
        "headline-again",
        Role.HEADLINE,
        "half of the headline's words, above the paragraphs",
        headline_again,
    ),
    Recogniser(
        "standfirst",
        Role.STANDFIRST,
        "a sentence above the first paragraph, or one whose content is repeated later",
        standfirst,
    ),
    Recogniser("crosshead", Role.CROSSHEAD, "short, between paragraphs, no full stop", crosshead),
    Recogniser(
        "caption",
        Role.CAPTION,
        "long, no punctuation at the end, straight above a crosshead",
        caption,
    ),
)
ABOVE = (Role.BYLINE, Role.DATE)
"""The roles of lines that name the place of a report before its dateline does."""
BY_PLACE = frozenset(("headline-again", "standfirst", "caption"))
"""Recognisers that go by a line's place and length: the elements of a web page know better."""
PARAGRAPH = "paragraph"
"""The rule's name of every line that nothing else claims."""


def recognise(article: Article) -> tuple[tuple[Role, str], ...]:
    """The role of every line, and the name of the recogniser that told it."""
    roles: dict[int, tuple[Role, str]] = {}
    by_place = BY_PLACE | {"headline"} if any(article.meant(Meaning.HEADLINE)) else BY_PLACE
    for recogniser in RECOGNISERS:
        for index in recogniser.find(article):
            if not (recogniser.name in by_place and article.is_paragraph(index)):
                roles.setdefault(index, (recogniser.role, recogniser.name))
    return tuple(
        roles.get(index, (Role.PARAGRAPH, PARAGRAPH)) for index in range(len(article.lines))
    )


def _is_meant_as_line(line: Line) -> bool:
    """Whether a line opens no report: an item of a list, or a note."""
    return bool(ITEM.match(line.head)) or is_note(line)


def parts(
    article: Article, roles: tuple[tuple[Role, str], ...]
) -> Iterator[tuple[int, Span, Role, str]]:
    """The metadata inside the lines: index of the line, span in the line, role, rule.

    Args:
        article: the lines that stay.
        roles: of these lines, with the rule that says so.
    """
    bodies = [
        index
        for index, (role, _) in enumerate(roles)
        if role is Role.PARAGRAPH and not _is_meant_as_line(article.lines[index])
    ]
    for index in bodies[:2]:
        above = [article.lines[other] for other in range(index) if roles[other][0] in ABOVE]
        dateline_end = dateline(article.lines[index], above)
        if dateline_end:
            yield index, Span(0, dateline_end), Role.DATELINE, "dateline"
            break
    for index, (role, _) in enumerate(roles):
        line = article.lines[index]
        if role is Role.PARAGRAPH:
            agency = closing(line)
            if agency:
                yield index, Span(*agency.span(1)), Role.AGENCY_CREDIT, "agency-closing"
        if role is Role.AGENCY_CREDIT:
            first = INITIALS_FIRST.match(line.text)
            if first:
                yield index, Span(*first.span(1)), Role.INITIALS, "initials"
