"""How much of its wording an article shares with another, in words and as a bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.model import Article
from dossier.pages.head import counted
from dossier.pages.pair.matches import FIRST, SECOND, Match
from dossier.pages.table import cell, group, row, table
from dossier.render import Register, element
from dossier.text import is_word, tokens


@dataclass(frozen=True, slots=True)
class Share:
    """What one article has in common with another."""

    words: int
    """Of the whole article."""
    shared: int
    """Of these, how many stand in a passage that both have, and in both."""

    @property
    def part(self) -> float:
        """From 0 to 1."""
        return self.shared / self.words if self.words else 0.0


def share(article: Article, found: Sequence[Match], side: int) -> Share:
    """The share of the article on one side of a pair."""
    words = sum(map(is_word, tokens(article.text)))
    return Share(words, len({place for match in found for place in match.words[side]}))


def percent(counts: Share) -> str:
    """A share in whole percent: “none”, “under 1%”, “12%”."""
    if not counts.shared:
        return "none"
    return f"{counts.part:.0%}" if counts.part >= 0.005 else "under 1%"


def bar(register: Register, article: str, part: float) -> str:
    """A bar in the article's hue, for the eye only: the number stands beside it."""
    return element(
        "span",
        element("span", "", class_="share__part", style=f"width:{part:.0%}"),
        class_=f"share {register.sigla[article].classes}",
        aria_hidden="true",
    )


def share_table(register: Register, pair: tuple[Article, Article], found: Sequence[Match]) -> str:
    """A row for each article: how many of its words the other has too."""
    if not found:
        return ""
    rows = []
    for side, other in ((FIRST, SECOND), (SECOND, FIRST)):
        article = pair[side]
        counts = share(article, found, side)
        words = counted(counts.words, "word")
        said = f"{percent(counts)}: {counts.shared} of {words} stand in\u00a0"
        rows.append(
            row(
                cell(register.sigla.named(article.id, "small"), "th", scope="row"),
                cell(bar(register, article.id, counts.part)),
                cell(said + register.sigla.mark(pair[other].id, "small")),
            )
        )
    return table("How much each shares", group("tbody", rows), class_="pair-share")
