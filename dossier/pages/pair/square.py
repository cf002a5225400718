"""The share of common wording, as a square: a row and a column for each article."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.derived.shared_words import FIRST, SECOND
from dossier.interface import say, series
from dossier.model import Article, Edition
from dossier.pages.pair.matches import pairs
from dossier.pages.pair.share import Share, bar, lengths, percent, share
from dossier.pages.table import cell, group, row, table
from dossier.pages.ties import MANY
from dossier.render import Register, addresses, container, element, hidden, link

PAGE = addresses.ARTICLES

Shares = Mapping[tuple[str, str], tuple[Share, bool]]
"""By the ids of the article that shares and of the one that has the words too; and whether the
two have a page."""


def side_by_side(edition: Edition, register: Register) -> str:
    """Every pair, with how much each article shares; leads to the pairs' pages.

    Args:
        edition: the dossier and all that was worked out.
        register: of the dossier.
    """
    articles = edition.dossier.articles
    if len(articles) < 2:
        return ""
    shares = _shares(edition)
    heading = f"## {say('Any two articles side by side')} {{ #side-by-side }}"
    intro = say(
        "How much of the wording of the article on the left is also in the one above, in passages "
        "that both have. Each number links to the two articles side by side."
    )
    if len(articles) >= MANY:
        lines = [_line(register, article, articles, shares) for article in articles]
        region = "\n".join(lines)
        about = say(
            "How much of the wording of each article is also in others, in passages that both "
            "have, the most first. Linked numbers lead to the two articles side by side."
        )
        return f"{heading}\n\n{about}\n{{: .small }}\n\n{region}"
    heads = [
        cell(
            register.sigla.mark(article.id, "small") + hidden(f" {article.outlet}"),
            "th",
            scope="col",
        )
        for article in articles
    ]
    first = cell(f"{say('Of its words')}{hidden(say(', how many are in'))}", "th", scope="col")
    rows = [_row(register, article, articles, shares) for article in articles]
    drawn = table(
        say("The share of each article's words that are also in another, in passages both have"),
        group("thead", [row(first, *heads)]),
        group("tbody", rows),
        class_="square__table",
    )
    region = container(
        "div", drawn, class_="square", role="region", tabindex=0,
        aria_label=say("Shared wording"),
    )  # fmt: skip
    return f"{heading}\n\n{intro}\n{{: .small }}\n\n{region}"


def _line(
    register: Register, article: Article, articles: tuple[Article, ...], shares: Shares
) -> str:
    """What an article has in common with each other one, where a square would have no room."""
    with_words = [
        other
        for other in articles
        if other is not article and shares[article.id, other.id][0].shared
    ]
    with_words.sort(key=lambda other: shares[article.id, other.id][0].shared, reverse=True)
    parts = [_part(article, other, shares) for other in with_words]
    named = register.sigla.named(article.id, "small")
    return f"- {named} {series(parts) if parts else say('none')}"


def _part(article: Article, other: Article, shares: Shares) -> str:
    counts, has_page = shares[article.id, other.id]
    words = f"{other.siglum}\u00a0{percent(counts)}"
    target = addresses.relative(PAGE, addresses.pair(article, other))
    return link(words, target) if has_page else words


def _shares(edition: Edition) -> Shares:
    shares: dict[tuple[str, str], tuple[Share, bool]] = {}
    words = lengths(edition)
    for pair in pairs(edition):
        first, second = (article.id for article in pair.articles)
        shares[first, second] = share(words[first], pair, FIRST), pair.has_page
        shares[second, first] = share(words[second], pair, SECOND), pair.has_page
    return shares


def _row(
    register: Register, article: Article, articles: tuple[Article, ...], shares: Shares
) -> str:
    cells = [_cell(register, article, other, shares) for other in articles]
    return row(cell(register.sigla.named(article.id, "small"), "th", scope="row"), *cells)


def _cell(register: Register, article: Article, other: Article, shares: Shares) -> str:
    if other is article:
        return cell(element("span", "–", aria_hidden="true"))
    counts, has_page = shares[article.id, other.id]
    number = percent(counts)
    if not has_page:
        return cell(number)
    pair = say("{first} and {other} side by side", first=article.siglum, other=other.siglum)
    target = addresses.relative(PAGE, addresses.pair(article, other))
    linked = link(f"{number}{hidden(f', {pair}')}", target)
    drawn = bar(register, article.id, counts.part) if counts.shared else ""
    return cell(f"{linked} {drawn}".strip())
