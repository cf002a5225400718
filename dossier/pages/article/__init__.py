"""One page for each article: its text with its layers, and what is known about it.

The switches of the layers: checkboxes that the style sheet reads, so they need no script.
"""

from __future__ import annotations

from dossier.interface import later, say
from dossier.model import Edition
from dossier.pages import linked
from dossier.pages.article.about import about
from dossier.pages.article.body import Body
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
from dossier.render import (
    Layer,
    Meta,
    Register,
    Way,
    addresses,
    between_marks,
    element,
    isolated,
    opening,
    page,
    ways,
)
from dossier.render.comparison import comparison_of_article

__all__ = ["pages"]
_SWITCHES = (
    (Layer.CONTRADICTION, later("contradictions"), True),
    (Layer.LESSER, later("lesser contradictions"), False),
    (Layer.QUOTATION, later("quotations"), True),
    (Layer.GLOSS, later("glosses"), True),
    (Layer.SLIGHT, later("odd words"), False),
    (Layer.ACTOR, later("names"), True),
    (Layer.POINT, later("points"), False),
)
"""Layer, what readers call it, and whether it is on at first."""
_MIXED = {
    "contradictions": later("contradictions and differences"),
    "lesser contradictions": later("lesser contradictions and differences"),
}
"""What they call it where there are not only contradictions in it."""
_FEW = {Layer.LESSER: 8, Layer.SLIGHT: 12}
"""Up to this many contradictions, or odd words, do not drown what matters more."""
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


def controls(layers: Layers) -> str:
    """A switch for every layer that has a mark in the article."""
    present = {mark.layer for mark in layers.marks}
    odd = sum(entry.layer is Layer.SLIGHT for entry in layers.glossed)
    number = {Layer.LESSER: len(layers.disputed), Layer.SLIGHT: odd}
    switches = [
        _switch(
            layer,
            _called(layers, layer, name),
            on or (layer in _FEW and number[layer] <= _FEW[layer]),
        )
        for layer, name, on in _SWITCHES
        if layer in present
    ]
    if not switches:
        return ""
    legend = element("legend", say("Layers"))
    start = opening(
        "form", {"class": "layers", "aria-label": say("Layers"), "data-search-exclude": True}
    )
    return "\n".join([start, opening("fieldset"), legend, *switches, "</fieldset>", "</form>"])


def _called(layers: Layers, layer: Layer, name: str) -> str:
    """The name of a layer, which says it where there are not only contradictions in it."""
    among = [entry for entry in layers.disputed if entry.layer is layer]
    is_mixed = any(entry.contradiction.is_reconcilable for entry in among)
    return say(_MIXED[name] if is_mixed else name)


def _switch(layer: Layer, name: str, on: bool) -> str:
    box = opening(
        "input",
        {"type": "checkbox", "id": f"layer-{layer}", "name": str(layer), "checked": on},
    )
    sample = element("span", name, class_=f"layers__sample layers__sample--{layer}")
    return element("label", f"{box} {sample}", for_=f"layer-{layer}")
