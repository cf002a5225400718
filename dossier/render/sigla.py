"""The mark of each outlet: a letter, with a shape, a pattern and a hue of its own.

The first five outlets have five shapes; the next five a second series of shapes. Hues and
patterns return after ten, by when letters come in pairs; the letter alone is always enough.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from dossier.frozen import dataclass
from dossier.model import Article, Dossier
from dossier.render.addresses import article as article_page
from dossier.render.addresses import relative
from dossier.render.direction import named
from dossier.render.element import element, hidden, link

SHAPES = 10
"""How many shapes the style sheet draws; each has its own hue and pattern."""


@dataclass(frozen=True, slots=True)
class Siglum:
    """How one article is marked everywhere."""

    article: str
    letter: str
    name: str
    """Who speaks: the outlet."""
    shape: int
    """From 1 to ``SHAPES``."""
    hollow: bool
    """Whether the article tells of another event than most do."""

    @property
    def classes(self) -> str:
        """For an element that takes the outlet's hue, such as a column or a track."""
        return f"outlet-{self.shape}" + (" outlet-hollow" if self.hollow else "")

    @property
    def marked(self) -> str:
        """For the mark itself."""
        pair = " siglum--pair" if len(self.letter) > 1 else ""
        return f"siglum {self.classes}{pair}"


@dataclass(frozen=True, slots=True)
class Sigla:
    """The sigla of a dossier, by article id."""

    by_article: Mapping[str, Siglum]
    language: str
    """Of the pages."""

    @classmethod
    def of(cls, dossier: Dossier) -> Sigla:
        """Give every article its mark."""
        main = main_event(dossier)
        sigla = {article.id: _siglum(article, main) for article in dossier.articles}
        return cls(sigla, dossier.language)

    def __getitem__(self, article: str) -> Siglum:
        return self.by_article[article]

    def mark(self, article: str, size: str = "") -> str:
        """The mark alone; ``size`` is empty, ``small`` or ``large``.

        Args:
            article: the article's id.
            size: empty, ``small`` or ``large``.
        """
        siglum = self[article]
        size_class = f" siglum--{size}" if size else ""
        return element("abbr", siglum.letter, class_=siglum.marked + size_class, title=siglum.name)

    def link(self, article: str, page: str, target: str = "", size: str = "") -> str:
        """The mark as a link to words of the article, or to its beginning.

        Args:
            article: its id.
            page: the path of the page that the link stands on.
            target: a path with anchor; the article's page when empty.
            size: as for :meth:`mark`.
        """
        text = self.mark(article, size) + hidden(f" {self[article].name}")
        return link(text, relative(page, target or article_page(article)), "linked-siglum")

    def drawn(self, article: str, spoken: str, target: str) -> str:
        """The mark as a link among an article's words, where no text of ours may stand.

        Args:
            article: whose mark it is.
            spoken: what the link is, for the ear.
            target: relative to the page.
        """
        siglum = self[article]
        letter = element("span", "", class_="drawn", data_drawn=siglum.letter)
        mark = element(
            "span",
            letter,
            class_=f"{siglum.marked} siglum--small",
            role="img",
            aria_label=f"{siglum.letter} {siglum.name}: {spoken}",
            title=siglum.name,
        )
        return link(mark, target, "linked-siglum")

    def named(self, article: str, size: str = "") -> str:
        """The mark and the outlet's name beside it.

        Args:
            article: the article's id.
            size: empty, ``small`` or ``large``.
        """
        return f"{self.mark(article, size)} {named(self[article].name, self.language)}"


def main_event(dossier: Dossier) -> str:
    """The event that most articles tell of; of equals, the editor's first. Empty when none."""
    counts = Counter(event for article in dossier.articles for event in article.events)
    events = [event.id for event in dossier.events]
    return max(events, key=lambda event: counts[event], default="")


def _siglum(article: Article, main: str) -> Siglum:
    return Siglum(
        article=article.id,
        letter=article.siglum,
        name=article.outlet,
        shape=article.number % SHAPES + 1,
        hollow=bool(main) and main not in article.events,
    )
