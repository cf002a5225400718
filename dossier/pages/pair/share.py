"""How much of its wording an article shares with another, in words and as a bar."""

from __future__ import annotations

from collections.abc import Mapping

from dossier import interface
from dossier.derived.shared_words import FIRST, SECOND
from dossier.derived.verbatim import word_count
from dossier.frozen import dataclass
from dossier.interface import say, say_number
from dossier.model import Edition
from dossier.pages.drawing import stretch
from dossier.pages.pair.matches import Pair
from dossier.pages.table import cell, group, row, table
from dossier.render import Register, element
from dossier.text import count_words, tokens

Lengths = Mapping[str, int]
"""The words of each article, by its id."""


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


def lengths(edition: Edition) -> Lengths:
    """How long every article is; counted once, for an article is met in many pairs."""
    return {
        article.id: count_words(tokens(article.text), article.language)
        for article in edition.dossier.articles
    }


def share(words: int, pair: Pair, side: int) -> Share:
    """The share of the article on one side of a pair.

    Args:
        words: of the whole article, how many.
        pair: the two.
        side: which of them.
    """
    return Share(words, len({place for match in pair.matches for place in match.words[side]}))


def percent(counts: Share) -> str:
    """A share in whole percent: “none”, “under 1%”, “12%”."""
    if not counts.shared:
        return say("none")
    if counts.part < 0.005:
        return say("under {percentage}", percentage=interface.percent(1, interface.tongue()))
    return interface.percent(int(f"{counts.part:.0%}".removesuffix("%")), interface.tongue())


def bar(register: Register, article: str, part: float) -> str:
    """A bar in the article's hue, for the eye only: the number stands beside it.

    Args:
        register: for the hue.
        article: the article's id.
        part: from 0 to 1.
    """
    return element(
        "span",
        stretch(part, "share__part"),
        class_=f"share {register.sigla[article].classes}",
        aria_hidden="true",
    )


def share_table(register: Register, lengths: Lengths, pair: Pair) -> str:
    """A row for each article: how many of its words the other has too, and how far they run.

    Args:
        register: for sigla.
        lengths: words of each article, by its id.
        pair: the two articles.
    """
    if not pair.matches:
        return ""
    rows = []
    for side, other in ((FIRST, SECOND), (SECOND, FIRST)):
        article = pair.articles[side]
        counts = share(lengths[article.id], pair, side)
        other_mark = register.sigla.mark(pair.articles[other].id, "small")
        sentence = say_number(
            "{percentage}: {shared} of {number} word are in\u00a0{article}",
            "{percentage}: {shared} of {number} words are in\u00a0{article}",
            counts.words,
            percentage=percent(counts),
            shared=counts.shared,
            article=other_mark,
        )
        rows.append(
            row(
                cell(register.sigla.named(article.id, "small"), "th", scope="row"),
                cell(bar(register, article.id, counts.part)),
                cell(f"{sentence}{_runs(pair, side)}"),
            )
        )
    return table(say("How much each article shares"), group("tbody", rows), class_="shared-words")


def _runs(pair: Pair, side: int) -> str:
    """Stretches nearly letter for letter, which point to a common source."""
    run_lengths = [word_count(pair.articles[side], run) for run in pair.verbatim[side]]
    if not run_lengths:
        return ""
    if len(run_lengths) == 1:
        return say_number(
            "; 1 stretch almost letter for letter, it has {number} word",
            "; 1 stretch almost letter for letter, it has {number} words",
            run_lengths[0],
        )
    longest = say_number(
        "the longest has {number} word", "the longest has {number} words", max(run_lengths)
    )
    return say_number(
        "; {number} stretch almost letter for letter, {longest}",
        "; {number} stretches almost letter for letter, {longest}",
        len(run_lengths),
        longest=longest,
    )
