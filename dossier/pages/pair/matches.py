"""The passages of one pair of articles, numbered, with the words they share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dossier.model import Article, Citation, Passage, Span
from dossier.pages.pair.common import common

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


def matches(passages: Iterable[Passage], first: Article, second: Article) -> tuple[Match, ...]:
    """Those of two articles, in the order of the first one's text, then of the second's."""
    found: list[tuple[Citation, Citation]] = []
    for passage in passages:
        sides = {passage.first.article: passage.first, passage.second.article: passage.second}
        if sides.keys() == {first.id, second.id}:
            found.append((sides[first.id], sides[second.id]))
    found.sort(key=lambda cited: (cited[FIRST].span, cited[SECOND].span))
    return tuple(
        Match(number, cited, common(*cited)) for number, cited in enumerate(found, start=1)
    )
