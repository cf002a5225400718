"""One page for each article: its text with its layers, and what is known about it."""

from __future__ import annotations

from dossier.interface import later, say
from dossier.model import Edition
from dossier.pages import linked
from dossier.pages.article.about import about
from dossier.pages.article.body import Body
from dossier.pages.article.controls import controls
from dossier.pages.article.head import head, switcher, title
from dossier.pages.article.layers import Layers
from dossier.pages.article.notes import above, notes
from dossier.pages.article.passages import Shared
from dossier.pages.article.removed import removed
from dossier.pages.article.sheet import Sheet
from dossier.pages.article.strip import strip
from dossier.pages.changes import last_change
from dossier.pages.correcting import correction
from dossier.pages.head import moved, searched
from dossier.pages.imprint import attributed
from dossier.pages.neighbours import Neighbours
from dossier.pages.revision import revised
from dossier.pages.sharing import shared
from dossier.pages.styles import part
from dossier.pages.ties import Ties
from dossier.render import Meta, Register, Way, addresses, between_marks, isolated, page, ways
from dossier.render.comparison import comparison_of_article

__all__ = ["pages"]

_WEIGHT = 1.0
"""Among search results: the measure of all others."""


def pages(edition: Edition) -> dict[str, str]:
    """Every article's page."""
    register = Register.of(edition.dossier)
    articles = edition.dossier.articles
    neighbours = Neighbours(
        tuple(
            (
                f"{article.siglum} {isolated(article.outlet, register.language)}",
                addresses.article(article.id),
            )
            for article in articles
        )
    )
    made, ties = {}, Ties.of(edition)
    for number, article in enumerate(articles):
        path = addresses.article(article.id)
        sheet = Sheet.of(edition, register, article)
        made[path] = _page(sheet, ties, neighbours.of(number))
        for old in article.formerly:
            made[addresses.article(old)] = moved(addresses.article(old), path, article.outlet)
    return made


def _page(sheet: Sheet, ties: Ties, neighbours: dict[str, Way | None]) -> str:
    layers, shared = Layers.of(sheet), Shared.of(sheet)
    body = Body.of(sheet, layers, shared)
    return page(
        _meta(sheet, neighbours),
        switcher(sheet),
        head(sheet, body),
        above(sheet, layers),
        revised(sheet.article.revision),
        about(sheet, strip(shared, ties)),
        controls(layers),
        body.written(),
        notes(sheet, layers),
        removed(sheet),
        last_change(
            sheet.edition,
            f"articles/{sheet.article.id}",
            addresses.article(sheet.article.id),
        ),
    )


def _meta(sheet: Sheet, neighbours: dict[str, Way | None]) -> dict[str, Meta]:
    article = sheet.article
    return {
        "title": title(article),
        "description": say("{outlet}: the article, annotated.", outlet=article.outlet),
        "kind": "article",
        "section": addresses.ARTICLES,
        **part(article.headline.exact if article.headline else article.outlet),
        **linked.of_article(sheet.edition, article),
        **shared(
            sheet.edition, comparison_of_article(sheet.edition, article, sheet.register.articles)
        ),
        **searched(say("Article"), _WEIGHT),
        **correction(sheet.edition, article.at, say("Article: {name}", name=article.outlet)),
        "cite": _citation(sheet),
        **ways(**neighbours),
    }


def _citation(sheet: Sheet) -> str:
    article, edition = sheet.article, sheet.edition
    seed, language = article.clean.seed, sheet.register.language
    title = isolated(article.headline.exact, language) if article.headline else ""
    values = {
        "outlet": isolated(article.outlet, language),
        "file": seed.name,
        "siglum": article.siglum,
        "dossier": attributed(edition),
    }
    if not title:
        message = later("{outlet}, as captured in {file}; article {siglum} in: {dossier}")
        return say(message, **values)
    message = later("{outlet}, {headline}, as captured in {file}; article {siglum} in: {dossier}")
    return say(message, headline=between_marks(title, language), **values)
