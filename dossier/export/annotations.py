"""``annotations.jsonld``: every citation, and what stands side by side, as W3C Web Annotations.

Follows the Web Annotation Data Model (W3C Recommendation of 23 February 2017): a
TextQuoteSelector with the exact words and 32 code points either side, and a
TextPositionSelector in code points. The target is the clean text in ``data/articles/``. Ids and
sources are absolute once the site's address is known, else relative to this file.

Some clients take positions for UTF-16 code units, as JavaScript counts. Both counts are the same
until a text has a sign beyond the Basic Multilingual Plane; where they differ, a third selector
gives the other one, with schema.org's ``unitText``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import dossier as program
from dossier.dates import dating
from dossier.export import place
from dossier.export.lines import lines
from dossier.export.relations import Relation, relations
from dossier.export.texts import is_whole, text_path
from dossier.frozen import dataclass
from dossier.languages import ENGLISH
from dossier.model import (
    Actor,
    Citation,
    Dossier,
    Edition,
    Imprint,
    Reading,
    Revision,
)

CONTEXT = 32
"""Code points of prefix and suffix: what the Hypothesis client writes, and enough to tell
two places of one sentence apart."""

FILE = "annotations.jsonld"
SHORT = "\uffff"
"""The last sign that is one code unit of UTF-16."""
UTF16 = "UTF-16 code unit"

_TERMS = {
    "comment": "http://www.w3.org/2000/01/rdf-schema#comment",
    "unitText": "http://schema.org/unitText",
}
_COMMENT = (
    "Positions count Unicode code points. Where counting UTF-16 code units gives other numbers, a "
    f"second TextPositionSelector has them, with the unitText “{UTF16}”."
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What becomes an annotation of one place."""

    entry: str
    """The name of the entry it belongs to."""
    motivation: str
    citation: Citation
    body: Mapping[str, str]
    revision: Revision | None = None
    """Of the entry."""


def web_annotations(edition: Edition) -> str:
    """An annotation page: an annotation for each citation, then one for each relation."""
    return lines(_Page(edition).content()) + "\n"


class _Page:
    """Writes the annotations of one edition; what they have in common is made once."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.articles = {article.id: article for article in edition.dossier.articles}
        self.names: Counter[str] = Counter()
        self.long_signs: dict[str, list[int]] = {}
        """By text: the positions of the signs that are two code units of UTF-16."""
        self.common = _common(edition)
        base = place.file(edition, FILE)
        self.id = f"{base}#" if edition.address else "#"

    def content(self) -> dict[str, Any]:
        """The page as JSON."""
        single = [self._single(draft) for draft in _drafts(self.edition.dossier)]
        related = [self._related(relation) for relation in relations(self.edition)]
        return {
            "@context": ["http://www.w3.org/ns/anno.jsonld", _TERMS],
            "id": f"{self.id}page",
            "type": "AnnotationPage",
            "comment": _COMMENT,
            "items": [*single, *related],
        }

    def _single(self, draft: Draft) -> dict[str, Any]:
        return {
            "id": self._named(f"{draft.entry}-in-{draft.citation.article}"),
            "type": "Annotation",
            "motivation": draft.motivation,
            **self.common,
            **_revised(draft.revision),
            "body": draft.body,
            "target": self._target(draft.citation),
        }

    def _related(self, relation: Relation) -> dict[str, Any]:
        language = self.edition.dossier.language
        kind = {"type": "TextualBody", "value": relation.kind, "format": "text/plain"}
        bodies = [{**kind, "language": ENGLISH, "purpose": "classifying"}]
        if relation.says:
            bodies.append({**_text(relation.says, language), "purpose": "describing"})
        return {
            "id": self._named(relation.name),
            "type": "Annotation",
            "motivation": "linking",
            **self.common,
            **_revised(relation.revision),
            "body": bodies,
            "target": [self._target(citation) for citation in relation.citations],
        }

    def _named(self, name: str) -> str:
        """An id; the second of a name has a number."""
        self.names[name] += 1
        number = f"--{self.names[name]}" if self.names[name] > 1 else ""
        return f"{self.id}{name}{number}"

    def _target(self, citation: Citation) -> dict[str, Any]:
        article = self.articles[citation.article]
        span, clean = citation.span, article.words(citation.version)
        text = clean.text
        quote = {"type": "TextQuoteSelector", "exact": citation.exact}
        position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
        selectors = [quote, position]
        source = f"urn:sha256:{clean.seed.sha256}"
        if is_whole(article):
            quote["prefix"] = text[max(0, span.start - CONTEXT) : span.start]
            quote["suffix"] = text[span.end : span.end + CONTEXT]
            source = place.file(self.edition, text_path(article, citation.version))
            units = self._utf16(text, span.start), self._utf16(text, span.end)
            if units != (span.start, span.end):
                other = {"type": "TextPositionSelector", "start": units[0], "end": units[1]}
                selectors.append({**other, "unitText": UTF16})
        return {"source": source, "selector": selectors}

    def _utf16(self, text: str, position: int) -> int:
        """A position of a text in code units of UTF-16."""
        if text not in self.long_signs:
            signs = enumerate(text) if max(text, default="") > SHORT else ()
            self.long_signs[text] = [index for index, sign in signs if sign > SHORT]
        return position + bisect_left(self.long_signs[text], position)


def _common(edition: Edition) -> dict[str, Any]:
    """Who made the annotations, when, with what, and under which licence, as far as is known."""
    imprint = Imprint.of(edition)
    authors = [{"name": name} for name in imprint.authors]
    values = {
        "creator": authors if len(authors) > 1 else authors[0],
        "created": _instant(imprint.day),
        "generator": {"type": "Software", "name": f"dossier {program.__version__}"},
        "rights": place.licence(edition),
    }
    return {key: value for key, value in values.items() if value}


def _revised(revision: Revision | None) -> dict[str, Any]:
    """What an entry says of itself takes the place of what the dossier says."""
    if revision is None:
        return {}
    creator = {"creator": {"name": revision.editor}} if revision.editor else {}
    changed = _instant(revision.changed)
    return {**creator, **({"modified": changed} if changed else {})}


def _instant(edtf: str) -> str:
    """The beginning of a day, as the model wants times; empty where the day is not known."""
    dated = dating(edtf)
    return f"{dated}T00:00:00Z" if dated and len(dated.start) == 3 else ""


def _drafts(dossier: Dossier) -> Iterator[Draft]:
    yield from _readings(dossier)
    yield from _actors(dossier)
    yield from _articles(dossier)


def _readings(dossier: Dossier) -> Iterator[Draft]:
    for point in dossier.points:
        for citation, reading in _cited(point.readings):
            body = _text(f"{point.question} {reading.says}".strip(), dossier.language)
            yield Draft(f"point-{point.id}", "describing", citation, body, point.revision)
    for quotation in dossier.quotations:
        body = _text(quotation.title, dossier.language)
        name = f"quotation-{quotation.id}"
        for citation, _ in _cited(quotation.readings):
            yield Draft(name, "classifying", citation, body, quotation.revision)
    for moment in dossier.timeline:
        body = _text(moment.title, dossier.language)
        for citation, _ in _cited(moment.readings):
            yield Draft(f"moment-{moment.id}", "describing", citation, body, moment.revision)


def _actors(dossier: Dossier) -> Iterator[Draft]:
    for actor in dossier.actors:
        body, name = _named(actor), f"actor-{actor.id}"
        for mention in actor.mentions:
            yield Draft(name, "identifying", mention.citation, body, actor.revision)
        for title in actor.titles:
            body = _text(title.note or actor.name, dossier.language)
            yield Draft(f"title-{actor.id}", "describing", title.citation, body, actor.revision)


def _articles(dossier: Dossier) -> Iterator[Draft]:
    for article in dossier.articles:
        lineage = (basis for line in article.lineage for basis in line.evidence)
        for evidence in (*article.origin, *article.condition_evidence, *lineage):
            if evidence.citation:
                body = _text(evidence.says or article.condition, dossier.language)
                yield Draft("evidence", "assessing", evidence.citation, body, article.revision)
        for line in article.lineage:
            source = line.article or line.record or line.source
            body = _text(f"From {source} ({line.certainty})", dossier.language)
            for citation in line.part:
                yield Draft("lineage", "classifying", citation, body, article.revision)
        for gloss in article.glosses:
            body = _text(gloss.meaning, dossier.language)
            yield Draft(f"gloss-{gloss.id}", "commenting", gloss.citation, body, article.revision)


def _cited(readings: Iterable[Reading]) -> Iterator[tuple[Citation, Reading]]:
    return ((reading.citation, reading) for reading in readings if reading.citation)


def _text(value: str, language: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "language": language}


def _named(actor: Actor) -> dict[str, str]:
    """Whom the words mean: the Wikidata item where one is known, else the name."""
    if actor.wikidata:
        source = f"http://www.wikidata.org/entity/{actor.wikidata}"
        return {"type": "SpecificResource", "source": source, "purpose": "identifying"}
    body = {"type": "TextualBody", "value": actor.name, "format": "text/plain"}
    return {**body, "purpose": "identifying"}
