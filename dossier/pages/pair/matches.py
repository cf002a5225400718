"""The passages of one pair of articles, numbered, with the words they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from dossier.frozen import dataclass
from dossier.model import Article, Citation, Edition, Passage, Span
from dossier.pages.pair.common import common
from dossier.pages.ties import has_pair_page
from dossier.pages.verbatim import verbatim_spans

FIRST, SECOND = 0, 1
"""The two articles of a pair, in the order of their sigla."""


@dataclass(frozen=True, slots=True)
class Match:
    """A passage that both articles have."""

    number: int
    """From 1, in the order of the first article."""
    cited: tuple[Citation, Citation]
    """In the first article, and in the second."""
    words: tuple[frozenset[Span], frozenset[Span]]
    """The places of the words in common, in each."""


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
    by_articles: dict[frozenset[str], list[Passage]] = {}
    for passage in edition.passages:
        ends = frozenset({passage.first.article, passage.second.article})
        by_articles.setdefault(ends, []).append(passage)
    for first, second in combinations(articles, 2):
        matches = _numbered(by_articles.get(frozenset({first.id, second.id}), ()), first)
        runs = (
            verbatim_spans(edition, first.id, second.id),
            verbatim_spans(edition, second.id, first.id),
        )
        yield Pair((first, second), matches, runs, has_pair_page(edition, bool(matches)))


def _numbered(passages: Iterable[Passage], first: Article) -> tuple[Match, ...]:
    citations = sorted(
        (
            (passage.first, passage.second)
            if passage.first.article == first.id
            else (passage.second, passage.first)
            for passage in passages
        ),
        key=lambda cited: (cited[FIRST].span, cited[SECOND].span),
    )
    return tuple(
        Match(number, cited, common(*cited)) for number, cited in enumerate(citations, start=1)
    )
