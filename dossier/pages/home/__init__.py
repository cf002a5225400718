"""The first page: what happened, where the articles contradict each other, and ways in.

The story in a few sentences, each with the points that back it, and what came after.
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.interface import frame_words, groups, say, say_number
from dossier.model import Edition, Moment, Point, Statement
from dossier.pages import imprint
from dossier.pages.articles import entry, summary
from dossier.pages.correcting import correction
from dossier.pages.head import no_article, searched, topped
from dossier.pages.home.agreed import agreed
from dossier.pages.home.balance import room_for
from dossier.pages.home.coverage import coverage
from dossier.pages.home.guide import guide, ways_in
from dossier.pages.home.sharpest import entries, further, further_points, leading
from dossier.pages.sharing import shared_of_dossier
from dossier.render import (
    Meta,
    Register,
    addresses,
    container,
    element,
    escape,
    hidden,
    link,
    page,
    spoken,
)

__all__ = ["pages"]
_AFTER = 3
"""Events after the articles that are told here, earliest first."""
PAGE = addresses.HOME
_WEIGHT = 0.5
"""Among search results: it sums up what other pages tell."""
_BESIDE = 6
"""Articles whose columns of the coverage fit beside the contradictions."""
_MOST = 12
"""Articles beside the story; more of them stand on their own page."""


def pages(edition: Edition) -> dict[str, str]:
    """The one page at the top of the site."""
    dossier, register = edition.dossier, Register.of(edition.dossier)
    meta: dict[str, Meta] = {
        "title": dossier.title,
        "description": dossier.standfirst,
        "kind": "home",
        **searched(say("Home"), _WEIGHT),
        **imprint.foot(edition),
        **shared_of_dossier(edition),
        **({"site": dossier.site} if dossier.site else {}),
        **frame_words(),
        **correction(edition, dossier.at, say("Home")),
    }
    top = (_head(edition), leading(edition, register), _question(edition))
    if not dossier.articles:
        return {PAGE: page(meta, *top, no_article(PAGE), imprint.section(edition, PAGE))}
    points = further_points(edition, register)
    table = coverage(edition, register)
    # The coverage has too many columns to stand beside the story, or nothing to stand beside.
    is_wide = not (points or dossier.summary) or len(dossier.articles) > _BESIDE
    rows = 0 if is_wide else table.count("\n|")
    room = room_for(points, dossier.summary, dossier.articles[:_MOST], rows)
    # Either all stand under one heading beside the articles, or what finds no room goes on below.
    under, below = (points[:room], points[room:]) if room else ([], points)
    main_parts = [part for part in (story(edition), further(register, under)) if part]
    if not main_parts:
        main_parts, below = [further(register, points)] if points else [], []
    return {
        PAGE: page(
            meta,
            *top,
            _front(edition, register, main_parts, "" if is_wide else table),
            _below(register, below, goes_on=bool(under)),
            agreed(edition, register),
            table if is_wide else "",
            guide(),
            imprint.section(edition, PAGE),
        )
    }


def _below(register: Register, points: Sequence[Point], *, goes_on: bool) -> str:
    """The contradictions that found no room beside the articles, in two columns."""
    if not points:
        return ""
    written = entries(register, points) if goes_on else [further(register, points)]
    return container("div", *written, class_="further-entries")


def _head(edition: Edition) -> str:
    dossier = edition.dossier
    number = len(dossier.articles)
    articles = say_number("{number} article", "{number} articles", number)
    kicker = f"{say('Annotated dossier')} · {articles if number else say('no articles yet')}"
    return "\n\n".join(
        [
            topped(
                f"{kicker}\n{{: .kicker }}", f"# {escape(dossier.title)} {{ data-search-exclude }}"
            ),
            f"{escape(dossier.standfirst)}\n{{: .deck }}",
        ]
    )


def _question(edition: Edition) -> str:
    return f"**{say('The question')}** {escape(edition.dossier.question)}\n{{: .question }}"


def _front(edition: Edition, register: Register, main_parts: list[str], beside: str) -> str:
    """The story and what is disputed in it, with the articles beside; these alone at first."""
    articles = _articles(edition, register)
    if not main_parts:
        return f"{articles}\n\n{ways_in(edition)}"
    place = 1 if edition.dossier.summary else 0
    main_parts = [*main_parts[:place], ways_in(edition), *main_parts[place:]]
    return container(
        "div",
        container("div", *main_parts, class_="front__main"),
        container("div", articles, beside, class_="front__side"),
        class_="front",
    )


def _articles(edition: Edition, register: Register) -> str:
    articles = edition.dossier.articles
    lines = [
        f"- {entry(register, PAGE, article, summary(register, article))}"
        for article in articles[:_MOST]
    ]
    words = say_number("All {number}", "All {number}", len(articles))
    words = say("About the articles") if len(articles) <= _MOST else words
    more = link(words, addresses.relative(PAGE, addresses.ARTICLES), "see-all")
    return "\n\n".join(
        [
            f"## {say('The articles')} {more} {{ data-search-exclude #articles }}",
            container("div", "\n".join(lines), class_="article-list"),
            _apart(register),
        ]
    )


def _apart(register: Register) -> str:
    """Why some sigla are hollow."""
    hollow = [id_ for id_, siglum in register.sigla.by_article.items() if siglum.hollow]
    if not hollow:
        return ""
    marks = " ".join(register.sigla.mark(id_, "small") for id_ in hollow)
    timeline = link(
        say("See the events on the timeline"), addresses.relative(PAGE, addresses.TIMELINE)
    )
    sentence = say_number(
        "{articles} covers another event and is shown hollow throughout.",
        "{articles} cover other events and are shown hollow throughout.",
        len(hollow),
        articles=marks,
    )
    return f"{sentence} {timeline}\n{{: .small }}"


def story(edition: Edition) -> str:
    """The summary; points are numbered through it."""
    lines, number = [], 1
    questions = {point.id: point.question for point in edition.dossier.points}
    for statement in edition.dossier.summary:
        lines.append(_sentence(statement, questions, number))
        number += len(statement.points)
    return (
        "\n\n".join(
            [f"## {say('The story')} {{ #story }}", *lines, *_numbers(number), *_after(edition)]
        )
        if lines
        else ""
    )


def _numbers(following: int) -> list[str]:
    """What the raised numbers are, where there are any."""
    words = say("Each raised number leads to the words that back its sentence.")
    return [f"{words}\n{{: .small data-search-exclude }}"] if following > 1 else []


def _after(edition: Edition) -> list[str]:
    """What no article could know, as another voice: it stands on records only."""
    moments = [moment for moment in edition.dossier.timeline if moment.period == "after"][:_AFTER]
    if not moments:
        return []
    listed_moments = groups(_moment(moment) for moment in moments)
    return [f"**{say('After the articles')}** {listed_moments}.\n{{: .outside }}"]


def _moment(moment: Moment) -> str:
    target = addresses.relative(addresses.HOME, addresses.moment(moment.id))
    title = link(escape(moment.title), target)
    day = escape(spoken(moment.date, weekday=False)) if moment.date else ""
    return say("{label}: {text}", label=day, text=title) if day else title


def _sentence(statement: Statement, questions: dict[str, str], number: int) -> str:
    references = "".join(
        _reference(reference_number, point, questions[point])
        for reference_number, point in enumerate(statement.points, start=number)
    )
    return f"{escape(statement.text)}{references}\n{{: .story }}"


def _reference(number: int, point: str, question: str) -> str:
    target = addresses.relative(addresses.HOME, addresses.point(point))
    spoken_label = hidden(" " + say("point: {question}", question=question))
    label = element("sup", str(number)) + spoken_label
    return f"[{label}]({target}){{ .reference }}"
