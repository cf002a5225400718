"""Cards that another site embeds: two wordings side by side, without a script and without counting.

A card is a page of its own beside all others: the site's navigation, search and map do not have it.
Beside it lies what tells other programs how to embed it (oEmbed 1.0). Both are made once the site's
address is known, for nobody could embed them from elsewhere. A card stays where a former id had it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil

from dossier.interface import say
from dossier.model import Edition, Imprint, Point, Quotation, Span
from dossier.render import addresses, attribute, element, language_attributes, opening
from dossier.render.comparison import (
    HEIGHT,
    WIDTH,
    Comparison,
    comparison_of_point,
    comparison_of_quotation,
    picture,
)
from dossier.render.direction import runs_backwards
from dossier.render.wordings import Voice

STYLE = "assets/card.css"
"""Of the site's theme; a card needs no other."""
_WIDE = 600
"""Pixels: as wide as a card is offered; it fits into 300."""
_LINE, _LETTERS = 26, 30
"""A line's height in pixels, and how many letters it has in one of two columns."""
_AROUND, _HIGHEST = 170, 640
"""Pixels around the words, and the most that is asked for: what is longer is scrolled."""
_FITTING = 'style="width:100%;max-width:600px;border:0"'
_DAY = 24 * 60 * 60


def pages(edition: Edition) -> dict[str, str]:
    """Every card, and how to embed it, by path below ``docs/``."""
    if not edition.address:
        return {}
    files: dict[str, str] = {}
    articles = {article.id: article for article in edition.dossier.articles}
    for point in edition.dossier.points:
        files.update(_at_all_ids(edition, point, comparison_of_point(edition, point, articles)))
    for quotation in edition.dossier.quotations:
        comparison = comparison_of_quotation(edition, quotation, articles)
        files.update(_at_all_ids(edition, quotation, comparison))
    return files


def embedding(edition: Edition, comparison: Comparison | None) -> str:
    """The code that embeds a card, folded, for the page that it is of; empty where there is none.

    Args:
        edition: for the site's address.
        comparison: what the card shows.
    """
    if comparison is None or not edition.address:
        return ""
    says = say("This code shows both wordings on another site. It has no script and counts nobody.")
    code = attribute(_code(edition, comparison))
    label = say("Embed")
    # Code runs from left to right, whatever the title in it does.
    area = element("textarea", code, dir="ltr", readonly=True, rows=4, cols=60, aria_label=label)
    content = element("summary", attribute(say("Embed"))) + element("p", attribute(says)) + area
    return element("details", content, class_="embed", data_search_exclude=True)


def offered(edition: Edition, comparison: Comparison | None) -> str:
    """The address of what says how to embed a card; empty where there is none."""
    if comparison is None or not edition.address:
        return ""
    return edition.address + addresses.embedding(comparison.page)


def _at_all_ids(
    edition: Edition, entry: Point | Quotation, comparison: Comparison | None
) -> Iterator[tuple[str, str]]:
    if comparison is None:
        return
    address = addresses.point if isinstance(entry, Point) else addresses.quotation
    card, description = _card(edition, comparison), _description(edition, comparison)
    for page in (comparison.page, *map(address, entry.formerly)):
        yield addresses.card(page), card
        yield addresses.embedding(page), description


def _card(edition: Edition, comparison: Comparison) -> str:
    language = edition.dossier.language
    path = addresses.card(comparison.page)
    target = addresses.relative(path, comparison.page).replace(".md", ".html")
    head = (
        '<meta charset="utf-8">',
        element("title", attribute(f"{comparison.title} · {edition.dossier.title}")),
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        '<meta name="robots" content="noindex">',
        opening("link", {"rel": "canonical", "href": _address(edition, comparison.page)}),
        opening("link", {"rel": "stylesheet", "href": addresses.relative(path, STYLE)}),
        # Whoever follows a link leaves the frame, or would read a site within a site.
        '<base target="_blank">',
    )
    words = language_attributes(comparison.title, language, language)
    columns = (_voice(edition, comparison, voice, path) for voice in comparison.voices)
    body = (
        element("p", attribute(comparison.above), class_="above"),
        element(
            "h1", element("a", attribute(comparison.title), href=target, rel="noopener"), **words
        ),
        element("div", "\n".join(columns), class_="voices"),
        element("p", _foot(edition, target), class_="foot"),
    )
    start = opening("html", {"lang": language, "dir": _direction(language)})
    lines = ("<!doctype html>", start, "<head>", *head, "</head>", "<body>", *body)
    return "\n".join([*lines, "</body>", "</html>", ""])


def _voice(edition: Edition, comparison: Comparison, voice: Voice, path: str) -> str:
    language, words = edition.dossier.language, voice.citation.exact
    article = addresses.article(voice.article.id)
    target = addresses.relative(path, article).replace(".md", ".html")
    given = language_attributes(words, voice.article.language, language)
    outlet = element("a", attribute(voice.article.outlet), href=target, rel="noopener")
    parts = [
        element("p", attribute(voice.label), class_="label", dir="auto") if voice.label else "",
        element("blockquote", "".join(_pieces(words, voice.stress)), **given),
        element("p", f"{element('b', voice.article.siglum)} {outlet}", class_="outlet", dir="auto"),
    ]
    return element(
        "div", "".join(parts), class_="voice against" if comparison.is_against else "voice"
    )


def _pieces(words: str, stress: Sequence[Span]) -> Iterator[str]:
    """The words, those that differ marked."""
    edges = sorted({0, len(words), *(place for s in stress for place in (s.start, s.end))})
    for start, end in pairwise(edges):
        piece = attribute(words[start:end])
        is_stressed = any(span.start <= start and end <= span.end for span in stress)
        yield element("mark", piece) if is_stressed else piece


def _foot(edition: Edition, target: str) -> str:
    """The dossier and the way to it; no edition, for which every card would change each time."""
    way = element("a", attribute(say("In context")), href=target, rel="noopener")
    return f"{attribute(edition.dossier.title)} · {way}"


def _description(edition: Edition, comparison: Comparison) -> str:
    """How to embed a card (oEmbed 1.0, section 2.3.4.4)."""
    content: dict[str, object] = {
        "version": "1.0",
        "type": "rich",
        "title": comparison.title,
        "author_name": ", ".join(Imprint.of(edition).authors),
        "provider_name": edition.dossier.title,
        "provider_url": edition.address,
        "cache_age": _DAY,
        "html": _code(edition, comparison),
        "width": _WIDE,
        "height": _height(comparison),
    }
    pixels = picture(edition, comparison)
    if pixels:
        thumbnail = {"url": edition.address + pixels, "width": WIDTH, "height": HEIGHT}
        content |= {f"thumbnail_{key}": value for key, value in thumbnail.items()}
    given = {key: value for key, value in content.items() if value}
    return json.dumps(given, ensure_ascii=False, indent=1) + "\n"


def _code(edition: Edition, comparison: Comparison) -> str:
    """The element that another site puts into one of its pages."""
    frame = opening(
        "iframe",
        {
            "src": edition.address + addresses.card(comparison.page),
            "title": comparison.title,
            "width": _WIDE,
            "height": _height(comparison),
            "loading": "lazy",
            "referrerpolicy": "no-referrer",
            "sandbox": "allow-popups allow-popups-to-escape-sandbox",
        },
    )
    # On a page of somebody else's, whose policy decides about it.
    return f"{frame.removesuffix('>')} {_FITTING}></iframe>"


def _height(comparison: Comparison) -> int:
    """Pixels that a card needs in its full width, roughly."""
    lines = max(ceil(len(voice.citation.exact) / _LETTERS) for voice in comparison.voices)
    heading = ceil(len(comparison.title) / (2 * _LETTERS))
    return min(_AROUND + _LINE * (lines + heading), _HIGHEST)


def _address(edition: Edition, page: str) -> str:
    return edition.address + page.replace(".md", ".html")


def _direction(language: str) -> str:
    return "rtl" if runs_backwards(language) else "ltr"
