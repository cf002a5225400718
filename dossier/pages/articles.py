"""The list of articles: who reports which event, in what condition, and how much of it."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.interface import say, say_number
from dossier.model import Article, Disputes, Edition, Reading
from dossier.pages.descent import descent, kinship
from dossier.pages.head import first_sentence, head, no_article
from dossier.pages.pair.square import side_by_side
from dossier.pages.wording import called, disputed_parts
from dossier.render import (
    Meta,
    Register,
    addresses,
    container,
    element,
    escape,
    foreign,
    fragment,
    link,
    named,
    page,
    spoken,
)

PAGE = addresses.ARTICLES

_NAME = "article-list"
"""Of the classes in a list of articles."""


def pages(edition: Edition) -> dict[str, str]:
    """The one page that lists them all."""
    register = Register.of(edition.dossier)
    articles = edition.dossier.articles
    meta: dict[str, Meta] = {
        "title": say("Articles"),
        "description": say_number(
            "{number} article: where each comes from and what happened to its words.",
            "{number} articles: where each comes from and what happened to its words.",
            len(articles),
        )
        if articles
        else say("No articles yet."),
        "kind": "articles",
        "search": {"exclude": True},
    }
    title = (say("Articles"), say("Who reports the story"))
    if not articles:
        return {PAGE: page(meta, head(*title, no_article(PAGE)))}
    deck = say_number(
        "{number} article, each with its source, its condition "
        "and how far its words can be trusted.",
        "{number} articles, each with its source, its condition "
        "and how far its words can be trusted.",
        len(articles),
    )
    blocks = [
        _group(edition, register, *events_and_articles)
        for events_and_articles in _by_events(edition).items()
    ]
    blocks += [descent(edition, register), side_by_side(edition, register)]
    return {PAGE: page(meta, head(*title, deck), *blocks)}


def entry(register: Register, page_path: str, article: Article, about: str) -> str:
    """One article in a list, as a single line of Markdown: siglum, outlet, headline.

    Args:
        register: of the dossier.
        page_path: of the page that the list stands on.
        article: the one to lead to.
        about: Markdown for a small line below the headline.
    """
    target = addresses.relative(page_path, addresses.article(article.id))
    outlet = element("span", named(article.outlet, register.language), class_=f"{_NAME}__outlet")
    small = element("span", about, class_=f"{_NAME}__about")
    mark = register.sigla.mark(article.id, "large")
    headline = element("span", _headline(register, article, target), class_=f"{_NAME}__headline")
    return f"{mark} {outlet} {headline} {small}"


def _headline(register: Register, article: Article, target: str) -> str:
    if article.headline is None:
        return link(element("span", say("Headline missing"), class_="editorial"), target)
    exact = article.headline.exact
    return link(foreign(exact, fragment(exact), article.language, register.language), target)


def summary(register: Register, article: Article) -> str:
    """Which events an article tells of, the condition of its words, and their trust in brief.

    Args:
        register: of the dossier.
        article: one of it.
    """
    about = " · ".join([*_events(register, article.events), _state(article)])
    brief = first_sentence(article.trust, register.language)
    label = element("b", say("Trust in its quotations:"))
    return about + element("span", f"{label} {escape(brief)}", class_=f"{_NAME}__brief")


def _state(article: Article) -> str:
    """The condition of the words, and whether there are all of them."""
    parts = [escape(called(article.condition))]
    if article.incomplete:
        parts.append(say("capture incomplete"))
    if article.versions:
        parts.append(
            say_number(
                "changed after publication: {number} version",
                "changed after publication: {number} versions",
                len(article.versions),
            )
        )
    return " · ".join(parts)


def _events(register: Register, ids: Iterable[str]) -> list[str]:
    events = [register.events[event] for event in ids]
    return [
        say("{title}, {date}", title=escape(event.title), date=spoken(event.date))
        for event in events
    ]


def _by_events(edition: Edition) -> dict[tuple[str, ...], list[Article]]:
    """Articles that tell of the same events, under those events' ids."""
    groups: dict[tuple[str, ...], list[Article]] = {}
    for article in edition.dossier.articles:
        groups.setdefault(article.events, []).append(article)
    return groups


def _group(
    edition: Edition, register: Register, events: Iterable[str], articles: Iterable[Article]
) -> str:
    lines = [_line(edition, register, article) for article in articles]
    heading = f"## {' · '.join(_events(register, events))}"
    return "\n\n".join([heading, container("div", "\n".join(lines), class_="article-list")])


def _line(edition: Edition, register: Register, article: Article) -> str:
    """The entry, how far to trust it, and how much of it the dossier uses."""
    label = element("b", say("Trust in its quotations:"))
    trust = element("span", f"{label} {escape(article.trust)}", class_=f"{_NAME}__trust")
    used = element("span", _used(edition, article), class_=f"{_NAME}__about")
    kin = kinship(edition, register, article)
    kept = link(kin, "#descent") if kin else ""
    origin = f" {element('span', kept, class_=f'{_NAME}__about')}" if kept else ""
    return f"- {entry(register, PAGE, article, _state(article))}{origin} {trust} {used}"


def _used(edition: Edition, article: Article) -> str:
    dossier = edition.dossier
    points = [item for item in dossier.points if _speaks(article, item.readings)]
    quotations = [item for item in dossier.quotations if _speaks(article, item.readings)]
    glosses = len(article.glosses)
    counts = [
        (len(points), say_number("{number} point", "{number} points", len(points))),
        (len(quotations), say_number("{number} quotation", "{number} quotations", len(quotations))),
        (glosses, say_number("{number} gloss", "{number} glosses", glosses)),
    ]
    counts_shown = [words for number, words in counts if number]
    before = 1 if points else 0
    return " · ".join(
        [*counts_shown[:before], *disputed_parts(Disputes.of(points)), *counts_shown[before:]]
    )


def _speaks(article: Article, readings: Iterable[Reading]) -> bool:
    return any(reading.article == article.id for reading in readings)
