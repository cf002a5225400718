"""Everything of a dossier by its id, and its sigla: what every page looks things up in."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.frozen import dataclass
from dossier.model import Actor, Article, Dossier, Event, Point, Quotation, Record
from dossier.render.sigla import Sigla


@dataclass(frozen=True, slots=True)
class Register:
    """The entries of a dossier by id, each in the editor's order."""

    language: str
    articles: Mapping[str, Article]
    actors: Mapping[str, Actor]
    events: Mapping[str, Event]
    points: Mapping[str, Point]
    quotations: Mapping[str, Quotation]
    records: Mapping[str, Record]
    sigla: Sigla

    @classmethod
    def of(cls, dossier: Dossier) -> Register:
        """Everything of one dossier."""
        return cls(
            language=dossier.language,
            articles={entry.id: entry for entry in dossier.articles},
            actors={entry.id: entry for entry in dossier.actors},
            events={entry.id: entry for entry in dossier.events},
            points={entry.id: entry for entry in dossier.points},
            quotations={entry.id: entry for entry in dossier.quotations},
            records={entry.id: entry for entry in dossier.records},
            sigla=Sigla.of(dossier),
        )
