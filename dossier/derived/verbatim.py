"""Where two articles agree nearly letter for letter: stretches that point to a common source."""

from __future__ import annotations

from dossier.model import Article, Edition, Span, joined_spans
from dossier.text import count_words, tokens


def verbatim_spans(edition: Edition, article: str, other: str) -> tuple[Span, ...]:
    """The stretches of an article that another has too, nearly letter for letter.

    In the order of the article's text; those that meet are one.

    Args:
        edition: it has looked for them.
        article: the id of the one.
        other: the id of the other.
    """
    passages = edition.verbatim.get((article, other), ())
    return joined_spans(passage.first.span for passage in passages)


def word_count(article: Article, stretch: Span) -> int:
    """How many words of an article a stretch has.

    Args:
        article: for the text.
        stretch: in its code points.
    """
    return count_words(tokens(stretch.of(article.text)), article.language)
