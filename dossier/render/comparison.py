"""What the picture of a page shows: the wordings that stand beside each other, and whose they are.

Pages say where their pictures are, exports draw them; both ask here what is on them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from unicodedata import category

from dossier.frozen import dataclass
from dossier.model import Article, Edition, Point, Quotation
from dossier.render import addresses, signs
from dossier.render.wordings import Voice, of_point, of_quotation

WIDTH, HEIGHT = 1200, 630
"""Pixels: the shape in which most places show a picture that was shared."""
_UNSEEN = {"Cc", "Cf", "Zl", "Zp", "Zs"}
"""Categories of signs without a shape of their own."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One picture."""

    page: str
    """The path of the page that it belongs to, below ``docs/``."""
    above: str
    """The dossier, and what else says where we are."""
    title: str
    """The question, the quotation's title or the article's headline."""
    voices: tuple[Voice, ...]
    """Two, or none for an article that stands on no side."""
    is_against: bool = False
    """Whether the two cannot both be right."""
    below: str = ""
    """Whose title it is, where there are no voices."""

    @property
    def as_text(self) -> str:
        """The picture in words, for whoever does not see it."""
        if not self.voices:
            return f"{self.title} – {self.below}"
        words = (f"{voice.article.outlet}: {voice.citation.exact}" for voice in self.voices)
        return " ".join([self.title, *words])

    @property
    def signs(self) -> frozenset[int]:
        """The code points that a typeface must have for it."""
        texts = [self.above, self.title, self.below]
        for voice in self.voices:
            article = voice.article
            texts += [voice.label, voice.citation.exact, article.siglum, article.outlet]
        letters = {letter for text in texts for letter in text}
        return frozenset(ord(sign) for sign in letters if category(sign) not in _UNSEEN)


def picture(edition: Edition, comparison: Comparison | None) -> str:
    """The path of the picture to be shared of a page; empty where there is none.

    There is none while the site's address is unknown, for nobody could be sent to it, and none
    for words with a sign that no typeface at hand has.

    Args:
        edition: for the site's address and the signs that can be drawn.
        comparison: what it would show.
    """
    if comparison is None or not edition.address or not comparison.signs <= edition.signs:
        return ""
    return addresses.pixels(comparison.page)


def of_comparisons(edition: Edition) -> Iterator[Comparison]:
    """The pictures of all points and quotations that have two wordings."""
    articles = {article.id: article for article in edition.dossier.articles}
    for point in edition.dossier.points:
        yield from filter(None, [comparison_of_point(edition, point, articles)])
    for quotation in edition.dossier.quotations:
        yield from filter(None, [comparison_of_quotation(edition, quotation, articles)])


def of_articles(edition: Edition) -> Iterator[Comparison]:
    """The pictures of all articles."""
    articles = {article.id: article for article in edition.dossier.articles}
    for article in edition.dossier.articles:
        yield comparison_of_article(edition, article, articles)


def comparison_of_point(
    edition: Edition, point: Point, articles: Mapping[str, Article]
) -> Comparison | None:
    """The first words of the first two sides; nothing where articles do not take two.

    Args:
        edition: for the dossier's title.
        point: any.
        articles: by their ids.
    """
    voices = of_point(point, articles)
    if not voices:
        return None
    path = addresses.point(point.id)
    against = _is_against(point)
    return Comparison(path, edition.dossier.title, point.question, tuple(voices), against)


def comparison_of_quotation(
    edition: Edition, quotation: Quotation, articles: Mapping[str, Article]
) -> Comparison | None:
    """The nearest wording and the first other one; nothing where there is no other.

    Args:
        edition: for the dossier's title and the speaker's name.
        quotation: any.
        articles: by their ids.
    """
    voices = of_quotation(quotation, articles)
    if not voices:
        return None
    speaker = next(a.name for a in edition.dossier.actors if a.id == quotation.speaker)
    path, above = addresses.quotation(quotation.id), f"{edition.dossier.title} · {speaker}"
    return Comparison(path, above, quotation.title, tuple(voices))


def comparison_of_article(
    edition: Edition, article: Article, articles: Mapping[str, Article]
) -> Comparison:
    """The article's own words on the weightiest point where it stands against another's.

    Args:
        edition: for the dossier's title and its points.
        article: any; of one that stands on no side, the headline alone is shown.
        articles: by their ids.
    """
    dossier, path = edition.dossier, addresses.article(article.id)
    headline = article.headline.exact if article.headline else article.outlet
    for point in by_weight(edition):
        voices = of_point(point, articles, article.id)
        ids = [voice.article.id for voice in voices]
        if ids[:1] == [article.id] and ids[1:] != [article.id]:
            above = f"{dossier.title} · {point.question}"
            return Comparison(path, above, headline, tuple(voices), _is_against(point))
    return Comparison(
        path, dossier.title, headline, (), below=f"{article.siglum}  {article.outlet}"
    )


def by_weight(edition: Edition) -> list[Point]:
    """The points with a contradiction: those that the dossier puts first, then by severity."""
    highlights = [*edition.dossier.highlights]
    ranked: list[tuple[int, int, int, Point]] = []
    for number, point in enumerate(edition.dossier.points):
        if point.contradiction:
            first = highlights.index(point.id) if point.id in highlights else len(highlights)
            severity = signs.SEVERITIES.index(point.contradiction.severity)
            ranked.append((first, severity, number, point))
    return [point for *_, point in sorted(ranked, key=lambda item: item[:3])]


def _is_against(point: Point) -> bool:
    return bool(point.contradiction and not point.contradiction.is_reconcilable)
