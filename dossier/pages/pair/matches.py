"""The passages of one pair of articles, numbered, with the words they share."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from dossier.derived.shared_words import Match, matches
from dossier.derived.verbatim import verbatim_spans
from dossier.frozen import dataclass
from dossier.model import Article, Edition, Span
from dossier.pages.ties import pair_pages


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles, and what they have in common."""

    articles: tuple[Article, Article]
    matches: tuple[Match, ...]
    """In the order of the first one's text, then of the second's."""
    verbatim: tuple[tuple[Span, ...], tuple[Span, ...]]
    """Stretches that both have nearly letter for letter, as each has them."""
    has_page: bool
    """Whether the two have a page of their own."""


def pairs(edition: Edition) -> Iterator[Pair]:
    """Any two articles, in the order of sigla."""
    articles = edition.dossier.articles
    by_articles, with_page = matches(edition), pair_pages(edition)
    for first, second in combinations(articles, 2):
        passages = by_articles.get((first.id, second.id), ())
        runs = (
            verbatim_spans(edition, first.id, second.id),
            verbatim_spans(edition, second.id, first.id),
        )
        yield Pair((first, second), passages, runs, (first.id, second.id) in with_page)
