"""The tables of what is worked out: who is named with whom, shared words, rebuilt sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.derived.cooccurrence import Cooccurrence
from dossier.derived.reconstruction import Reconstruction, reversals
from dossier.derived.shared_words import FIRST, SECOND, matches
from dossier.derived.verbatim import verbatim_spans, word_count
from dossier.export.tables import table
from dossier.model import Article, Edition, Span


def cooccurrence(edition: Edition) -> str:
    """Each two actors that one paragraph names, in both orders, with a row for each article."""
    dossier = edition.dossier
    named = Cooccurrence.of(dossier)
    names = {actor.id: actor.name for actor in dossier.actors}
    outlets = {article.id: (article.siglum, article.outlet) for article in dossier.articles}
    rows = (
        (actor.id, actor.name, other, names[other], article, *outlets[article], paragraphs)
        for actor in dossier.actors
        for other, articles in named.by_article(actor.id).items()
        for article, paragraphs in articles.items()
    )
    return table("cooccurrence", rows)


def shared(edition: Edition) -> str:
    """Each two articles that share wording, in both orders."""
    articles = {article.id: article for article in edition.dossier.articles}
    order = list(articles)
    lengths = {
        id_: word_count(article, Span(0, len(article.text))) for id_, article in articles.items()
    }
    sides = (
        (ends[side], ends[1 - side], {place for match in passages for place in match.words[side]})
        for ends, passages in matches(edition).items()
        for side in (FIRST, SECOND)
    )
    rows = (
        (
            *_outlet(articles[own]),
            *(other, lengths[own], len(places)),
            *_verbatim(edition, articles[own], other),
        )
        for own, other, places in sorted(
            sides, key=lambda row: (order.index(row[0]), order.index(row[1]))
        )
    )
    return table("shared", rows)


def _verbatim(edition: Edition, article: Article, other: str) -> tuple[int, int, int]:
    """How many stretches are nearly letter for letter; words in all of them and in the longest."""
    lengths = [word_count(article, span) for span in verbatim_spans(edition, article.id, other)]
    return len(lengths), sum(lengths), max(lengths, default=0)


def rebuilt(edition: Edition) -> str:
    """Each stretch of each rebuilt sentence, in order: a reconstruction, never a quotation."""
    rows = (
        row
        for article in edition.dossier.articles
        if reversals(article)
        for sentence in Reconstruction.of(edition, article)
        for row in _sentence(article, sentence)
    )
    return table("rebuilt", rows)


def _sentence(article: Article, sentence: Reconstruction) -> Iterator[Sequence[object]]:
    quotation = sentence.quotation
    for is_kept, words in sentence.runs():
        kept = "yes" if is_kept else "no"
        yield (
            *_outlet(article),
            *(quotation.id, quotation.title, sentence.witness.article, kept, words.strip()),
        )


def _outlet(article: Article) -> tuple[str, str, str]:
    return article.id, article.siglum, article.outlet
