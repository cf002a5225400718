"""Which words of an article are shown when its publisher's rights allow only cited ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.model import Article, Citation, Dossier, Span
from dossier.render import Layer, Mark


def shown(dossier: Dossier, article: Article, marks: Iterable[Mark]) -> tuple[Span, ...]:
    """The cited spans, joined where they touch, in order.

    Names alone are no citation: a mention is shown only where other cited words hold it.

    Args:
        dossier: for all that cites the article.
        article: the one that is shown in excerpts.
        marks: those of its text.
    """
    spans = {mark.span for mark in marks if mark.layer not in {Layer.ACTOR, Layer.CREDIT}}
    spans.update(citation.span for citation in _cited(dossier, article))
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def pieces(within: Span, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The parts of ``spans`` that lie in a stretch.

    Args:
        within: a stretch of the text.
        spans: in order; none overlaps another.
    """
    overlapping = (span for span in spans if span.meets(within))
    return tuple(Span(max(s.start, within.start), min(s.end, within.end)) for s in overlapping)


def _cited(dossier: Dossier, article: Article) -> Iterator[Citation]:
    """What is cited without a mark: the headline, evidence, titles."""
    evidence = [*article.origin, *article.condition_evidence]
    evidence += [item for line in article.lineage for item in line.evidence]
    yield from (item.citation for item in evidence if item.citation)
    yield from (citation for line in article.lineage for citation in line.part)
    if article.headline:
        yield article.headline
    for position in dossier.positions:
        for reading in position.every_reading:
            if reading.article == article.id and reading.citation:
                yield reading.citation
    for actor in dossier.actors:
        shown_words = actor.gender.evidence if actor.gender else ()
        yield from (citation for citation in shown_words if citation.article == article.id)
        for title in actor.titles:
            if title.citation.article == article.id:
                yield title.citation
