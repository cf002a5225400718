"""One article's words with the ties that points and utterances make to the other's."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from dossier.frozen import dataclass
from dossier.interface import say
from dossier.model import Span, Verdict
from dossier.pages.pair.matches import Pair
from dossier.pages.ties import UTTERANCE, Tie
from dossier.render import (
    Register,
    after_punctuation,
    container,
    element,
    escape,
    fragment,
    hidden,
    link,
    page_attributes,
)
from dossier.render.element import Value

NAMES = ("first", "second")
"""Of the two sides, in anchors."""
_WORDS = {
    Verdict.CONTRADICT: "tied--against",
    UTTERANCE: "tied--said",
    Verdict.DIFFER: "tied--differ",
    Verdict.COMPATIBLE: "tied--differ",
}
"""The class of the words that a tie belongs to, the gravest first."""


@dataclass(frozen=True, slots=True)
class Tied:
    """Where on one side which signs stand, and which words they belong to."""

    text: str
    signs: Mapping[int, str]
    """By the position that they stand at, after the words."""
    looks: tuple[tuple[Span, str], ...]
    """Stretches that do not overlap, in order, with the class that their words get."""

    @classmethod
    def of(
        cls,
        register: Register,
        pair: Pair,
        ties: tuple[Tie, ...],
        side: int,
    ) -> Tied:
        """Decide where the signs stand.

        Args:
            register: for the language of the pages.
            pair: the two articles.
            ties: what both speak on.
            side: 0 or 1: whose words these are.
        """
        article = pair.articles[side]
        own = page_attributes(article.language, register.language)
        placed: dict[int, str] = {}
        for number, tie in enumerate(ties, start=1):
            span = tie.cited[side].span
            limit = article.clean.block_at(span.end - 1).span.end
            if article.in_excerpts:  # no sign stands after words not shown
                limit = span.end
            position = after_punctuation(article.text, span.end, limit)
            sign = _sign(tie, number, side, own)
            placed[position] = placed.get(position, "") + sign
        return cls(article.text, placed, _looks(ties, side))

    def nothing(self) -> Tied:
        """The same words without signs and looks, for where they are shown a second time."""
        return Tied(self.text, {}, ())

    def words(self, within: Span) -> str:
        """A stretch as a line of Markdown.

        Args:
            within: in the article's text. A sign belongs to the stretch that ends where it stands.
        """
        edges = {within.start, within.end}
        edges.update(place for place in self.signs if within.start < place <= within.end)
        looks = [(span, look) for span, look in self.looks if span.meets(within)]
        for span, _ in looks:
            edges.update(place for place in (span.start, span.end) if _inside(place, within))
        written, ordered = [], sorted(edges)
        for start, end in pairwise(ordered):
            words = fragment(self.text[start:end])
            look = next((look for span, look in looks if span.start <= start < span.end), "")
            written.append(element("span", words, class_=f"tied {look}") if look else words)
            written.append(self.signs.get(end, ""))
        return "".join(written)


def strip(ties: tuple[Tie, ...]) -> str:
    """Every tie in a numbered list that leads to its words in the first article.

    Args:
        ties: of the pair.
    """
    if not ties:
        return ""
    lines = [
        f"1. {link(f'{escape(tie.sign)} {escape(tie.title)}', f'#{NAMES[0]}-{tie.anchor}')}"
        for tie in ties
    ]
    said = say("What both speak on")
    listed = container("nav", "\n".join(lines), aria_label=said)
    return container("details", element("summary", escape(said)), listed, class_="jump-list")


def _inside(place: int, within: Span) -> bool:
    return within.start < place < within.end


def _sign(tie: Tie, number: int, side: int, own: Mapping[str, Value]) -> str:
    """The verdict's sign, with the number under which the list has the question."""
    label = element("sup", escape(f"{tie.sign}{number}"))
    words = label + hidden(f" {tie.word}", **own)
    classes = f".reference .pair__reference .tie .tie--{tie.look}"
    anchor = f"#{NAMES[side]}-{tie.anchor}"
    return f"[{words}](#{NAMES[1 - side]}-{tie.anchor}){{ {anchor} {classes} }}"


def _looks(ties: tuple[Tie, ...], side: int) -> tuple[tuple[Span, str], ...]:
    """Where the words of ties lie, cut where one begins or ends; the gravest gives the look.

    Where both agree there is the sign alone: else all of an article would be underlined.
    """
    spans = [(tie.cited[side].span, tie.look) for tie in ties if tie.look != Verdict.AGREE]
    edges = sorted({edge for span, _ in spans for edge in (span.start, span.end)})
    made: list[tuple[Span, str]] = []
    for start, end in pairwise(edges):
        over = {look for span, look in spans if span.start <= start and end <= span.end}
        look = next((look for name, look in _WORDS.items() if name in over), "")
        if look and made and made[-1][1] == look and made[-1][0].end == start:
            made[-1] = (Span(made[-1][0].start, end), look)
        elif look:
            made.append((Span(start, end), look))
    return tuple(made)
