"""Who appears with whom: actors named in one paragraph of one article."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from dossier.frozen import dataclass
from dossier.model import Dossier

Place = tuple[str, int]
"""An article's id, and where one of its blocks starts."""


@dataclass(frozen=True, slots=True)
class Cooccurrence:
    """The blocks in which each actor is named, and who is named in each block."""

    blocks: Mapping[str, tuple[Place, ...]]
    actors: Mapping[Place, tuple[str, ...]]

    @classmethod
    def of(cls, dossier: Dossier) -> Cooccurrence:
        """Look at every mention once."""
        articles = {article.id: article for article in dossier.articles}
        blocks: dict[str, dict[Place, None]] = {}
        actors: defaultdict[Place, dict[str, None]] = defaultdict(dict)
        for actor in dossier.actors:
            own_places = blocks.setdefault(actor.id, {})
            for mention in actor.mentions:
                citation = mention.citation
                block = articles[citation.article].clean.block_at(citation.span.start)
                place = (citation.article, block.span.start)
                own_places[place] = None
                actors[place][actor.id] = None
        return cls(
            {actor: tuple(places) for actor, places in blocks.items()},
            {place: tuple(named) for place, named in actors.items()},
        )

    def by_article(self, actor: str) -> Mapping[str, Mapping[str, int]]:
        """By the others' ids, then by articles' ids: how many paragraphs name both."""
        shared: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for place in self.blocks.get(actor, ()):
            for other in self.actors[place]:
                if other != actor:
                    shared[other][place[0]] += 1
        return shared

    def with_whom(self, actor: str) -> tuple[tuple[str, int, tuple[str, ...]], ...]:
        """The others, how many paragraphs they share, and in which articles; most first."""
        others = (
            (other, sum(paragraphs.values()), tuple(paragraphs))
            for other, paragraphs in self.by_article(actor).items()
        )
        return tuple(sorted(others, key=lambda entry: -entry[1]))
