"""What ties two articles together beside their wording: points and utterances that both have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from dossier.frozen import dataclass
from dossier.interface import later, say
from dossier.model import Article, Citation, Edition, Point, Quotation, Verdict
from dossier.pages.parts import kept
from dossier.render import addresses, signs

UTTERANCE = "utterance"
"""The look of a tie between two readings of one quotation."""

FEW = 12
"""Up to this many articles any two have a page; of more, those with a passage in common."""
MANY = 20
"""From this many articles on, only the pairs that are named first for one of the two."""
NEAREST = 3
"""So many are named first for each article."""

_SAME_WORDS = ("”", later("same utterance"))


@dataclass(frozen=True, slots=True)
class Tie:
    """A point, or an utterance, and the words of both articles."""

    anchor: str
    """Its part of the two anchors on the page: ``point-`` or ``quotation-`` and an id."""
    title: str
    """The question, or what the utterance is called."""
    page: str
    """Of the point or the quotation, below ``docs/``."""
    look: str
    """``agree``, ``compatible``, ``differ``, ``contradict`` or ``UTTERANCE``."""
    sign: str
    word: str
    """What the sign means, in the words of the interface."""
    cited: tuple[Citation, Citation]
    """The first words of each article on it."""


@dataclass(frozen=True, slots=True)
class Ties:
    """The first words of each article on every point and in every utterance; collected once."""

    edition: Edition
    points: Mapping[str, Mapping[int, Citation]]
    """By the article's id, then by the point's number."""
    quotations: Mapping[str, Mapping[int, Citation]]
    """The same of quotations."""

    @classmethod
    def of(cls, edition: Edition) -> Ties:
        """Look at every reading once."""
        dossier = edition.dossier
        return cls(edition, _firsts(dossier.points), _firsts(dossier.quotations))

    def between(self, articles: tuple[Article, Article]) -> tuple[Tie, ...]:
        """What both articles speak on, in the order of the first one's text."""
        dossier = self.edition.dossier
        points = [
            _point(self.edition, dossier.points[number], articles, cited)
            for number, cited in _both(self.points, articles)
        ]
        utterances = [
            _utterance(dossier.quotations[number], cited)
            for number, cited in _both(self.quotations, articles)
        ]
        return tuple(
            sorted(points + utterances, key=lambda tie: (tie.cited[0].span.end, tie.anchor))
        )


def pair_pages(edition: Edition) -> frozenset[tuple[str, str]]:
    """The pairs that stand side by side on pages of their own, as ids in the order of articles.

    Args:
        edition: it has looked for passages.
    """
    return kept(_pair_pages, edition)


def _pair_pages(edition: Edition) -> frozenset[tuple[str, str]]:
    ids = [article.id for article in edition.dossier.articles]
    if len(ids) <= FEW:
        return frozenset(combinations(ids, 2))
    order = {id_: number for number, id_ in enumerate(ids)}
    in_common: Counter[tuple[str, str]] = Counter()
    for passage in edition.passages:
        first, second = sorted(
            (passage.first, passage.second), key=lambda citation: order[citation.article]
        )
        in_common[first.article, second.article] += len(first.exact) + len(second.exact)
    if len(ids) < MANY:
        return frozenset(in_common)
    nearest: dict[str, list[tuple[str, str]]] = {id_: [] for id_ in ids}
    for pair in sorted(
        in_common, key=lambda pair: (-in_common[pair], order[pair[0]], order[pair[1]])
    ):
        for id_ in pair:
            nearest[id_].append(pair)
    return frozenset(pair for pairs in nearest.values() for pair in pairs[:NEAREST])


def relation(edition: Edition, point: Point, articles: tuple[Article, Article]) -> Verdict:
    """How two articles that speak on a point stand to each other on it.

    The editors' sides decide where the two stand on different ones; what both say, where not.

    Args:
        edition: for what was worked out of the point.
        point: one on which both speak.
        articles: the two.
    """
    first, second = (article.id for article in articles)
    if point.contradiction:
        sides = [
            {reading.article for reading in side.readings} for side in point.contradiction.sides
        ]
        taken = [{n for n, side in enumerate(sides) if id_ in side} for id_ in (first, second)]
        if all(taken) and not taken[0] & taken[1]:
            reconcilable = point.contradiction.is_reconcilable
            return Verdict.DIFFER if reconcilable else Verdict.CONTRADICT
    agreement = edition.agreements[point.id]
    groups = [{reading.article for reading in group} for group in agreement.groups]
    if any({first, second} <= group for group in groups):
        return Verdict.AGREE
    return Verdict.COMPATIBLE if agreement.fits else Verdict.DIFFER


def _point(
    edition: Edition,
    point: Point,
    articles: tuple[Article, Article],
    cited: tuple[Citation, Citation],
) -> Tie:
    verdict = relation(edition, point, articles)
    sign, word = signs.verdict_words(verdict)
    target = addresses.point(point.id)
    return Tie(f"point-{point.id}", point.question, target, str(verdict), sign, word, cited)


def _utterance(quotation: Quotation, cited: tuple[Citation, Citation]) -> Tie:
    sign, word = _SAME_WORDS
    target = addresses.quotation(quotation.id)
    return Tie(
        f"quotation-{quotation.id}", quotation.title, target, UTTERANCE, sign, say(word), cited
    )


def _firsts(owners: Iterable[Point | Quotation]) -> Mapping[str, Mapping[int, Citation]]:
    """The first words in the text of each article as it is read."""
    firsts: dict[str, dict[int, Citation]] = {}
    for number, owner in enumerate(owners):
        for reading in owner.readings:
            if reading.citation is None or reading.version:
                continue
            own = firsts.setdefault(reading.article, {})
            first = own.get(number)
            if first is None or reading.citation.span < first.span:
                own[number] = reading.citation
    return firsts


def _both(
    firsts: Mapping[str, Mapping[int, Citation]], articles: tuple[Article, Article]
) -> Iterator[tuple[int, tuple[Citation, Citation]]]:
    first, second = (firsts.get(article.id, {}) for article in articles)
    for number, citation in first.items():
        if number in second:
            yield number, (citation, second[number])
