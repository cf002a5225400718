"""Where two articles run on nearly letter for letter: stretches that point to a common source."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.model import Article, Edition, Span
from dossier.text import count_words, tokens


def running(edition: Edition, article: str, other: str) -> tuple[Span, ...]:
    """The stretches of an article that another has too, nearly letter for letter.

    In the order of the article's text; those that meet are one.

    Args:
        edition: it has looked for them.
        article: the id of the one.
        other: the id of the other.
    """
    spans = (
        passage.first.span
        for share in edition.shares
        if share.article == article
        for partner in share.partners
        if partner.article == other
        for passage in partner.verbatim
    )
    return _joined(spans)


def length(article: Article, stretch: Span) -> int:
    """How many words of an article a stretch has.

    Args:
        article: for the text.
        stretch: in its code points.
    """
    return count_words(tokens(stretch.of(article.text)), article.language)


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
