"""What stands side by side: contradictions, one utterance in several articles, shared wording."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.export.texts import is_whole
from dossier.frozen import dataclass
from dossier.model import Citation, Edition, Reading, Revision

UTTERANCE = "same utterance"
PASSAGE = "shared passage"


@dataclass(frozen=True, slots=True)
class Relation:
    """Words of several places that belong together, and how."""

    name: str
    """Such as ``contradiction-passengers``."""
    kind: str
    """``contradiction``, ``reconcilable difference``, ``same utterance``, ``shared passage``."""
    says: str
    """What the editors say of it, as plain text; may be empty."""
    citations: tuple[Citation, ...]
    """Two at least."""
    revision: Revision | None = None
    """Of the entry it is made from; a passage has none."""


def relations(edition: Edition) -> Iterator[Relation]:
    """All of them: contradictions, then utterances, then passages.

    A passage of an article in excerpts is left out: nobody cited its words.
    """
    dossier = edition.dossier
    for point in dossier.points:
        block = point.contradiction
        sides = (side.readings for side in block.sides) if block else ()
        cited = _cited(reading for readings in sides for reading in readings)
        if block and len(cited) > 1:
            says = f"{point.question} {block.explanation}".strip()
            name = f"contradiction-{point.id}"
            yield Relation(name, block.noun, says, cited, point.revision)
    for quotation in dossier.quotations:
        cited = _cited(quotation.readings)
        if len(cited) > 1:
            name = f"utterance-{quotation.id}"
            yield Relation(name, UTTERANCE, quotation.title, cited, quotation.revision)
    given = {article.id for article in dossier.articles if is_whole(article)}
    for passage in edition.passages:
        pair = (passage.first, passage.second)
        if {citation.article for citation in pair} <= given:
            name = f"passage-{pair[0].article}-{pair[1].article}"
            yield Relation(name, PASSAGE, "", pair)


def _cited(readings: Iterable[Reading]) -> tuple[Citation, ...]:
    return tuple(reading.citation for reading in readings if reading.citation)
