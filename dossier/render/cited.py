"""Which words of an article are cited: all that may be shown of one in excerpts.

Pages and data files ask here alone, so that they show the same words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.model import Article, Citation, Dossier, Reading, Span, joined_spans


def cited_spans(dossier: Dossier, *, names: bool) -> dict[str, tuple[Span, ...]]:
    """By article, the stretches of its text that are cited, in order, joined where they touch.

    Citations of other versions than the one that is read are left out.

    Args:
        dossier: for all that cites its articles.
        names: whether a mention of an actor counts. On a page a name alone is no citation: a
            mention is shown only where other cited words hold it.

    Returns:
        Spans of each article's clean text, by its id; an article without any is not there.
    """
    spans: dict[str, list[Span]] = {}
    for citation in _citations(dossier, names=names):
        if not citation.version:
            spans.setdefault(citation.article, []).append(citation.span)
    return {article: joined_spans(cited) for article, cited in spans.items()}


def pieces(within: Span, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The parts of ``spans`` that lie in a stretch.

    Args:
        within: a stretch of the text.
        spans: in order; none overlaps another.
    """
    overlapping = (span for span in spans if span.meets(within))
    return tuple(Span(max(s.start, within.start), min(s.end, within.end)) for s in overlapping)


def _citations(dossier: Dossier, *, names: bool) -> Iterator[Citation]:
    for readings in (
        *(point.readings for point in dossier.points),
        *(quotation.readings for quotation in dossier.quotations),
        *(moment.readings for moment in dossier.timeline),
        *(position.every_reading for position in dossier.positions),
    ):
        yield from _of_readings(readings)
    for actor in dossier.actors:
        if names:
            yield from (mention.citation for mention in actor.mentions)
        yield from (title.citation for title in actor.titles)
        if actor.gender:
            yield from actor.gender.evidence
    for article in dossier.articles:
        yield from _of_article(article)


def _of_readings(readings: Iterable[Reading]) -> Iterator[Citation]:
    return (reading.citation for reading in readings if reading.citation)


def _of_article(article: Article) -> Iterator[Citation]:
    if article.headline:
        yield article.headline
    evidence = [*article.origin, *article.condition_evidence]
    for line in article.lineage:
        evidence += line.evidence
        yield from line.part
    yield from (item.citation for item in evidence if item.citation)
    yield from (gloss.citation for gloss in article.glosses)
