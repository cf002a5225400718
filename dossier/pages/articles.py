"""The list of articles: who reports which event, in what condition, and how much of it."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.model import Article, Edition, Reading
from dossier.pages.head import counted, head
from dossier.render import (
    Meta,
    Register,
    addresses,
    container,
    element,
    escape,
    foreign,
    link,
    page,
    spoken,
)

PAGE = addresses.ARTICLES


def pages(edition: Edition) -> dict[str, str]:
    """The one page that lists them all."""
    register = Register.of(edition.dossier)
    number = counted(len(edition.dossier.articles), "article")
    meta: dict[str, Meta] = {
        "title": "Articles",
        "description": f"{number}, where each comes from and what became of its words.",
        "kind": "articles",
        "search": {"exclude": True},
    }
    deck = f"{number}, each with its source, its condition and how far to trust its words."
    blocks = [_group(edition, register, *each) for each in _by_events(edition)]
    return {PAGE: page(meta, head("Articles", "Who tells the story", deck), *blocks)}


def entry(register: Register, page_path: str, article: Article) -> str:
    """One article in a list, as a single line of Markdown: siglum, outlet, headline, origin."""
    target = addresses.relative(page_path, addresses.article(article.id))
    outlet = element("span", escape(article.outlet), class_="article-entry__outlet")
    about = element("span", _about(register, article), class_="article-entry__about")
    mark = register.sigla.mark(article.id, "large")
    named = element("span", _headline(register, article, target), class_="article-entry__headline")
    return f"{mark} {outlet} {named} {about}"


def _headline(register: Register, article: Article, target: str) -> str:
    if article.headline is None:
        return link(element("span", "No headline survives", class_="editorial"), target)
    exact = article.headline.exact
    return link(foreign(exact, escape(exact), article.language, register.language), target)


def _about(register: Register, article: Article) -> str:
    events = [register.events[event] for event in article.events]
    told = [f"{escape(each.title)}, {spoken(each.date)}" for each in events]
    return " · ".join([*told, escape(article.condition)])


def _by_events(edition: Edition) -> list[tuple[str, list[Article]]]:
    """Articles that tell of the same events, under those events' titles."""
    titles = {event.id: event.title for event in edition.dossier.events}
    groups: dict[tuple[str, ...], list[Article]] = {}
    for article in edition.dossier.articles:
        groups.setdefault(article.events, []).append(article)
    return [
        (" · ".join(titles[event] for event in events), articles)
        for events, articles in groups.items()
    ]


def _group(edition: Edition, register: Register, title: str, articles: Iterable[Article]) -> str:
    lines = [_line(edition, register, article) for article in articles]
    return "\n\n".join(
        [f"## {escape(title)}", container("div", "\n".join(lines), class_="article-list")]
    )


def _line(edition: Edition, register: Register, article: Article) -> str:
    """The entry, how far to trust it, and how much of it the dossier uses."""
    more = [
        element("span", escape(article.trust), class_="article-entry__trust"),
        element("span", _used(edition, article), class_="article-entry__about"),
    ]
    return f"- {entry(register, PAGE, article)} {' '.join(more)}"


def _used(edition: Edition, article: Article) -> str:
    dossier = edition.dossier
    points = [each for each in dossier.points if _speaks(article, each.readings)]
    disputed = [each for each in points if each.contradiction]
    quotations = [each for each in dossier.quotations if _speaks(article, each.readings)]
    return " · ".join(
        [
            counted(len(points), "point"),
            counted(len(disputed), "contradiction"),
            counted(len(quotations), "quotation"),
            counted(len(article.glosses), "gloss", "glosses"),
        ]
    )


def _speaks(article: Article, readings: Iterable[Reading]) -> bool:
    return any(reading.article == article.id for reading in readings)
