"""Which words of each article the dossier cites: all that may be given of one in excerpts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.model import Article, Citation, Edition, Reading, Span


def cited_spans(edition: Edition) -> dict[str, tuple[Span, ...]]:
    """By article, the stretches of its text that are cited, in order, without overlaps.

    Citations of other versions than the one that is read are left out.
    """
    spans: dict[str, list[Span]] = {}
    for citation in citations(edition):
        if not citation.version:
            spans.setdefault(citation.article, []).append(citation.span)
    return {article: tuple(_merged(found)) for article, found in spans.items()}


def citations(edition: Edition) -> Iterator[Citation]:
    """Every citation of the dossier."""
    dossier = edition.dossier
    for readings in (
        *(point.readings for point in dossier.points),
        *(quotation.readings for quotation in dossier.quotations),
        *(moment.readings for moment in dossier.timeline),
    ):
        yield from _of_readings(readings)
    for actor in dossier.actors:
        yield from (mention.citation for mention in actor.mentions)
        yield from (title.citation for title in actor.titles)
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
    yield from (piece.citation for piece in evidence if piece.citation)
    yield from (gloss.citation for gloss in article.glosses)


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    last: Span | None = None
    for span in sorted(spans):
        if last and span.start <= last.end:
            last = Span(last.start, max(last.end, span.end))
            continue
        if last:
            yield last
        last = span
    if last:
        yield last
