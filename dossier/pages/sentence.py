"""Cited words in their sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping

from dossier.frozen import dataclass
from dossier.model import Citation, Dossier, Span
from dossier.render import Register, element, foreign, fragment, stress
from dossier.text import sentences


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of every article; none for an article in excerpts."""

    by_article: Mapping[tuple[str, str], tuple[Span, ...]]
    """By its id and the day of the version; empty for the one that is read."""

    @classmethod
    def of(cls, dossier: Dossier) -> Sentences:
        """Cut every article that may be shown whole."""
        return cls(
            {
                (article.id, day): ()
                if article.in_excerpts
                else sentences(article.words(day).text, article.language)
                for article in dossier.articles
                for day in ("", *(v.day for v in article.versions if not v.is_read))
            }
        )

    def around(self, citation: Citation) -> Span:
        """From the beginning of the first sentence cited to the end of the last.

        Of an article in excerpts nothing but the cited words themselves.
        """
        spans = self.by_article[citation.article, citation.version]
        first = bisect_right(spans, citation.span.start, key=lambda span: span.end)
        last = bisect_left(spans, citation.span.end, key=lambda span: span.start)
        cited_sentences = spans[first:last]
        if not cited_sentences:
            return citation.span
        start, end = cited_sentences[0].start, cited_sentences[-1].end
        return Span(min(start, citation.span.start), max(end, citation.span.end))


def in_sentence(
    register: Register,
    sentences_of: Sentences,
    citation: Citation,
    stressed: tuple[Span, ...] = (),
    *,
    marked: bool = True,
) -> str:
    """The sentence as one line of Markdown, the cited words in ``mark.cited``.

    Args:
        register: for texts and languages.
        sentences_of: of all articles.
        citation: the cited words.
        stressed: spans of the article's text; only in words that are marked.
        marked: false where the reader is to find the cited words: nothing is marked then.
    """
    article = register.articles[citation.article]
    within, cited = sentences_of.around(citation), citation.span
    text = article.words(citation.version).text
    sentence = within.of(text)
    if not marked:
        return foreign(sentence, fragment(sentence), article.language, register.language)
    line = "".join(
        [
            fragment(text[within.start : cited.start]),
            element("mark", stress(citation, stressed), class_="cited"),
            fragment(text[cited.end : within.end]),
        ]
    )
    return foreign(sentence, line, article.language, register.language)
