"""The two columns of a pair: rows of blocks, and moved passages shown again where they match."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.derived.shared_words import FIRST, SECOND, Match
from dossier.frozen import dataclass
from dossier.model import Edition
from dossier.pages.pair.column import Column
from dossier.pages.pair.matches import Pair
from dossier.pages.pair.rows import Place, Row, opened, rows
from dossier.pages.pair.tied import Tied
from dossier.pages.ties import UTTERANCE, Tie
from dossier.render import Register, container, link

_WEIGHTS = {False: 2.0, True: 4.0}
"""In words of shared wording: what a point, and what an utterance, counts for standing level."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Both articles, ready to be written."""

    pair: Pair
    ties: tuple[Tie, ...]
    """What both articles speak on, in the order of the first one's text."""
    columns: tuple[Column, Column]
    rows: tuple[Row, ...]
    moved: tuple[Match, ...]
    """Passages whose two places stand in different rows."""

    @classmethod
    def of(cls, edition: Edition, register: Register, pair: Pair, ties: tuple[Tie, ...]) -> Spread:
        """Decide which blocks stand beside each other.

        Args:
            edition: the dossier and all that was worked out.
            register: of the dossier.
            pair: the two articles.
            ties: what both speak on.
        """
        weights: dict[Place, float] = {}
        for match in pair.matches:
            place = _blocks(pair, match)
            weights[place] = weights.get(place, 0.0) + len(match.words[FIRST])
        for tie in ties:
            place = _blocks(pair, tie)
            weights[place] = weights.get(place, 0.0) + _WEIGHTS[tie.look == UTTERANCE]
        first_count, second_count = (len(article.clean.blocks) for article in pair.articles)
        made = rows(weights, (first_count, second_count))
        shifts = {match.number: _shift(made, _blocks(pair, match)) for match in pair.matches}
        tied = [Tied.of(register, pair, ties, side) for side in (FIRST, SECOND)]
        first, second = (
            Column.of(edition, register, pair, side, shifts, tied[side]) for side in (FIRST, SECOND)
        )
        moved = tuple(match for match in pair.matches if shifts[match.number])
        opened_rows = opened(made, set(map(first.block_of, moved)))
        return cls(pair, ties, (first, second), opened_rows, moved)

    def drawn(self) -> str:
        """Heads, then every row: the first article's blocks before the second's."""
        heads = container("div", *(column.head() for column in self.columns), class_="pair__heads")
        return container("div", heads, *(self._row(row) for row in self.rows), class_="pair")

    def _row(self, row: Row) -> str:
        first, second = self.columns
        left = [first.block(index) for index in row.first]
        right = [*(second.block(index) for index in row.second), *self._copies(row)]
        return container(
            "div",
            container("div", *_under(first.siglum(), left), class_="pair__cell"),
            container("div", *_under(second.siglum(), right), class_="pair__cell"),
            class_="pair__row" if row.matched else "pair__row pair__row--apart",
        )

    def _copies(self, row: Row) -> Iterator[str]:
        """What the second article has elsewhere and the first has in this row."""
        first, second = self.columns
        for match in self.moved:
            words = second.copy(match)
            if first.block_of(match) in row.first and words:
                place = link(
                    second.whereabouts(match), f"#{second.anchor(match)}", "pair__moved-from"
                )
                yield container("div", place, words, class_="pair__moved")


def _under(siglum: str, blocks: Sequence[str]) -> list[str]:
    return [siglum, *blocks] if blocks else []


def _blocks(pair: Pair, match: Match | Tie) -> Place:
    first, second = (
        article.clean.blocks.index(article.clean.block_at(cited.span.start))
        for article, cited in zip(pair.articles, match.cited, strict=True)
    )
    return first, second


def _shift(made: Sequence[Row], place: Place) -> int:
    """How many rows further down the second article has it; negative for further up."""
    first = next(index for index, row in enumerate(made) if place[FIRST] in row.first)
    second = next(index for index, row in enumerate(made) if place[SECOND] in row.second)
    return second - first
