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
            articles={each.id: each for each in dossier.articles},
            actors={each.id: each for each in dossier.actors},
            events={each.id: each for each in dossier.events},
            points={each.id: each for each in dossier.points},
            quotations={each.id: each for each in dossier.quotations},
            records={each.id: each for each in dossier.records},
            sigla=Sigla.of(dossier),
        )
