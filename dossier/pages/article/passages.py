"""Wording shared with other articles: in the gutter, and as a strip over the whole text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.frozen import dataclass
from dossier.interface import say, say_number
from dossier.model import Article, Block, Citation, Passage
from dossier.pages.article.sheet import Sheet
from dossier.pages.drawing import stretch
from dossier.pages.head import listed
from dossier.pages.running import length, running
from dossier.render import addresses, container, element, hidden, link, named

_NAMED = 5
"""More articles than this that share nothing are counted, not named."""
_TRACKS = 8
"""More tracks than this push the article off the screen: the fullest stand, the rest are folded."""


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
        return [self._link(best[other]) for other in self._others() if other in best]

    def strip(self) -> str:
        """One track for each article that shares wording, from the first line to the last.

        Of an incomplete capture nobody knows what its article shares.
        """
        sharing = [other for other in self._others() if self._of(other)]
        torn = bool(self.sheet.article.incomplete)
        without = [
            named(self._article(other).outlet, self.sheet.register.language)
            for other in self._others()
            if not self._of(other) and not torn and not self._article(other).incomplete
        ]
        many = say_number("{number} other article", "{number} other articles", len(without))
        who = listed(without, either=True) if len(without) <= _NAMED else many
        sentence = say("No shared wording with {articles}.", articles=who)
        nothing = f"{sentence}\n{{: .small }}" if without else ""
        if not sharing:
            return nothing
        fullest = set(sorted(sharing, key=self._length, reverse=True)[:_TRACKS])
        tracks = self._tracks([other for other in sharing if other in fullest])
        lesser = [other for other in sharing if other not in fullest]
        folded = ""
        if lesser:
            more = say_number("{number} more article", "{number} more articles", len(lesser))
            folded = container("details", element("summary", more), self._tracks(lesser))
        return container("div", tracks, folded, nothing, class_="strip")

    def _tracks(self, others: Iterable[str]) -> str:
        heads = (say("Shares wording with"), hidden(say("Where")), say("How much"))
        head = f"| {' | '.join(heads)} |\n| --- | --- | --- |"
        return "\n".join([head, *map(self._row, others)])

    def _length(self, other: str) -> int:
        """Characters of this article that are shared with another, overlaps counted again."""
        return sum(len(match.own.span) for match in self._of(other))

    def _row(self, other: str) -> str:
        parts = "".join(self._part(match) for match in self._of(other))
        track = element("span", parts, class_="track", aria_hidden="true")
        pair = addresses.pair(self.sheet.article, self._article(other))
        passages = say_number("{number} passage", "{number} passages", len(self._of(other)))
        number = link(passages, self.sheet.to(pair))
        number += self._running(other)
        name = self.sheet.register.sigla.named(other, "small")
        return f"| {name} | {track} | {number} |"

    def _running(self, other: str) -> str:
        """How far the two run nearly letter for letter, if they do."""
        runs = running(self.sheet.edition, self.sheet.article.id, other)
        longest = max((length(self.sheet.article, run) for run in runs), default=0)
        words = say_number(
            ", including {number} word almost letter for letter",
            ", including {number} words almost letter for letter",
            longest,
        )
        return element("span", words, class_="strip__running") if longest else ""

    def _part(self, match: Match) -> str:
        letters = len(self.sheet.article.text)
        span = match.own.span
        outlet = self.sheet.register.sigla[match.other.article].classes
        gap = stretch(span.start / letters)
        part = stretch(len(span) / letters, f"track__part {outlet}")
        return element("span", gap + part, class_="track__place")

    def _link(self, match: Match) -> str:
        other = self._article(match.other.article)
        target = addresses.place(other, match.other)
        return self.sheet.register.sigla.drawn(
            other.id, say("shares these words"), self.sheet.to(target)
        )

    def _others(self) -> Iterator[str]:
        return (other for other in self.sheet.register.articles if other != self.sheet.article.id)

    def _of(self, other: str) -> list[Match]:
        return [match for match in self.matches if match.other.article == other]

    def _article(self, other: str) -> Article:
        return self.sheet.register.articles[other]


def _seen(passage: Passage, article: str) -> Match | None:
    if passage.first.article == article:
        return Match(passage.first, passage.second, passage.score)
    if passage.second.article == article:
        return Match(passage.second, passage.first, passage.score)
    return None
