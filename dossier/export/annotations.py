"""``annotations.jsonld``: every citation as a W3C Web Annotation.

Follows the Web Annotation Data Model (W3C Recommendation of 23 February 2017): a
TextQuoteSelector with the exact words and 32 code points either side, and a
TextPositionSelector in code points. The target is the clean text in
``data/articles/``; addresses are relative to this file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from dossier.export.lines import lines
from dossier.export.texts import is_whole, text_path
from dossier.model import Actor, Article, Citation, Dossier, Edition, Reading

CONTEXT = 32
"""Code points of prefix and suffix: what the Hypothesis client writes, and enough to tell
two places of one sentence apart."""

Draft = tuple[str, str, Citation, dict[str, str]]
"""Name of the entry, motivation, what is cited, body."""


def web_annotations(edition: Edition) -> str:
    """An annotation page with one annotation for each citation of the dossier."""
    articles = {article.id: article for article in edition.dossier.articles}
    names: Counter[str] = Counter()
    items = []
    for entry, motivation, citation, body in _drafts(edition.dossier):
        name = f"{entry}-in-{citation.article}"
        names[name] += 1
        number = f"--{names[name]}" if names[name] > 1 else ""
        item = {"id": f"#{name}{number}", "type": "Annotation", "motivation": motivation}
        target = _target(articles[citation.article], citation)
        items.append({**item, "body": body, "target": target})
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "#page",
        "type": "AnnotationPage",
        "items": items,
    }
    return lines(page) + "\n"


def _drafts(dossier: Dossier) -> Iterator[Draft]:
    yield from _readings(dossier)
    yield from _actors(dossier)
    yield from _articles(dossier)


def _readings(dossier: Dossier) -> Iterator[Draft]:
    for point in dossier.points:
        for citation, reading in _cited(point.readings):
            body = _text(f"{point.question} {reading.says}".strip(), dossier.language)
            yield f"point-{point.id}", "describing", citation, body
    for quotation in dossier.quotations:
        body = _text(quotation.title, dossier.language)
        for citation, _ in _cited(quotation.readings):
            yield f"quotation-{quotation.id}", "classifying", citation, body
    for moment in dossier.timeline:
        body = _text(moment.title, dossier.language)
        for citation, _ in _cited(moment.readings):
            yield f"moment-{moment.id}", "describing", citation, body


def _actors(dossier: Dossier) -> Iterator[Draft]:
    for actor in dossier.actors:
        for mention in actor.mentions:
            yield f"actor-{actor.id}", "identifying", mention.citation, _named(actor)
        for title in actor.titles:
            body = _text(title.note or actor.name, dossier.language)
            yield f"title-{actor.id}", "describing", title.citation, body


def _articles(dossier: Dossier) -> Iterator[Draft]:
    for article in dossier.articles:
        lineage = (basis for line in article.lineage for basis in line.evidence)
        for evidence in (*article.origin, *article.condition_evidence, *lineage):
            if evidence.citation:
                body = _text(evidence.says or article.condition, dossier.language)
                yield "evidence", "assessing", evidence.citation, body
        for line in article.lineage:
            source = line.article or line.record or line.source
            body = _text(f"From {source} ({line.certainty})", dossier.language)
            for citation in line.part:
                yield "lineage", "classifying", citation, body
        for gloss in article.glosses:
            body = _text(gloss.meaning, dossier.language)
            yield f"gloss-{gloss.id}", "commenting", gloss.citation, body


def _cited(readings: tuple[Reading, ...]) -> Iterator[tuple[Citation, Reading]]:
    return ((reading.citation, reading) for reading in readings if reading.citation)


def _text(value: str, language: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "language": language}


def _named(actor: Actor) -> dict[str, str]:
    """Whom the words mean: the Wikidata item where one is known, else the name."""
    if actor.wikidata:
        source = f"http://www.wikidata.org/entity/{actor.wikidata}"
        return {"type": "SpecificResource", "source": source, "purpose": "identifying"}
    return {"type": "TextualBody", "value": actor.name, "purpose": "identifying"}


def _target(article: Article, citation: Citation) -> dict[str, Any]:
    span, clean = citation.span, article.words(citation.version)
    text = clean.text
    quote = {"type": "TextQuoteSelector", "exact": citation.exact}
    if is_whole(article):
        quote["prefix"] = text[max(0, span.start - CONTEXT) : span.start]
        quote["suffix"] = text[span.end : span.end + CONTEXT]
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    path = text_path(article, citation.version)
    source = path if is_whole(article) else f"urn:sha256:{clean.seed.sha256}"
    return {"source": source, "selector": [quote, position]}
