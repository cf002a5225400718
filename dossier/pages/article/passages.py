"""Wording shared with other articles, as the gutter shows it beside each paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.frozen import dataclass
from dossier.interface import say
from dossier.model import Article, Block, Citation, Passage
from dossier.pages.article.sheet import Sheet
from dossier.render import addresses


@dataclass(frozen=True, slots=True)
class Match:
    """A shared passage as seen from one article."""

    own: Citation
    other: Citation
    score: float


@dataclass(frozen=True, slots=True)
class Shared:
    """Every passage that one article shares."""

    sheet: Sheet
    matches: tuple[Match, ...]

    @classmethod
    def of(cls, sheet: Sheet) -> Shared:
        """Look the article's passages up."""
        seen = (_seen(passage, sheet.article.id) for passage in sheet.edition.passages)
        matches = sorted((match for match in seen if match), key=lambda match: match.own.span)
        return cls(sheet, tuple(matches))

    def links(self, block: Block) -> list[str]:
        """The sigla of the articles that share words of a block, each to its best match."""
        best: dict[str, Match] = {}
        for match in self.matches:
            other_id = match.other.article
            if match.own.span.meets(block.span) and (
                other_id not in best or match.score > best[other_id].score
            ):
                best[other_id] = match
        return [self._link(best[other]) for other in self.others() if other in best]

    def _link(self, match: Match) -> str:
        other = self.article(match.other.article)
        target = addresses.place(other, match.other)
        return self.sheet.register.sigla.drawn(
            other.id, say("shares these words"), self.sheet.to(target)
        )

    def others(self) -> Iterator[str]:
        """The ids of all other articles, in their order."""
        return (other for other in self.sheet.register.articles if other != self.sheet.article.id)

    def with_article(self, other: str) -> list[Match]:
        """What is shared with one of them.

        Args:
            other: its id.
        """
        return [match for match in self.matches if match.other.article == other]

    def article(self, other: str) -> Article:
        """Another article.

        Args:
            other: its id.
        """
        return self.sheet.register.articles[other]


def _seen(passage: Passage, article: str) -> Match | None:
    if passage.first.article == article:
        return Match(passage.first, passage.second, passage.score)
    if passage.second.article == article:
        return Match(passage.second, passage.first, passage.score)
    return None
