"""How many origins there are behind what articles say, and which of them have one in common.

A voice is one reading, with all that it may descend from. Of some voices the number of origins is
the fewest that could have told them all (:mod:`dossier.compare.parsimony`): so many are needed,
and more are not shown. It is counted twice, by certain descent and by probable descent as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from dossier.compare.descent import COUNTED, Ancestry, Stemma, surer
from dossier.compare.parsimony import fewest
from dossier.model import (
    Article,
    Descent,
    Group,
    Independence,
    Member,
    Origin,
    OriginKind,
    Point,
    PointOrigins,
    Reading,
    SharedSides,
)

Voice = tuple[str, Ancestry]
"""What somebody says: the article's id, empty for a record, and what the words descend from."""


def descent(articles: Sequence[Article]) -> Descent:
    """Who took from whom, and the articles that have an origin in common.

    Args:
        articles: all of the dossier, in the order of their sigla.
    """
    stemma = Stemma.of(articles)
    members: dict[Origin, list[Member]] = {}
    for article in articles:
        for origin, member in _memberships(stemma, article):
            members.setdefault(origin, []).append(member)
    return Descent(
        links=tuple(stemma.links()),
        groups=_groups(members, stemma),
        undeclared=tuple(article.id for article in articles if stemma.whole(article).is_open),
    )


def point_origins(points: Iterable[Point], articles: Sequence[Article]) -> dict[str, PointOrigins]:
    """The origins behind each point, by its id.

    Args:
        points: with their readings.
        articles: all of the dossier, in the order of their sigla.
    """
    stemma = Stemma.of(articles)
    return {point.id: _of_point(stemma, point) for point in points}


def _of_point(stemma: Stemma, point: Point) -> PointOrigins:
    voices = [_voice(stemma, reading) for reading in point.readings if reading.article]
    ids = [id_ for id_ in stemma.articles if any(id_ == article for article, _ in voices)]
    members: dict[Origin, list[Member]] = {}
    for id_ in ids:
        certainties: dict[Origin, str] = {}
        for _, ancestry in (voice for voice in voices if voice[0] == id_):
            for origin, certainty in _ancestors(ancestry):
                certainties[origin] = surer(certainty, certainties.get(origin, ""))
        for origin, certainty in certainties.items():
            members.setdefault(origin, []).append(Member(id_, certainty, ""))
    undeclared = {article for article, ancestry in voices if ancestry.is_open}
    certain, probable = (
        fewest(ancestry.at(certainty) for _, ancestry in voices) for certainty in COUNTED
    )
    return PointOrigins(
        articles=len(ids),
        certain=certain,
        probable=probable,
        undeclared=tuple(id_ for id_ in ids if id_ in undeclared),
        groups=_groups(members, stemma),
        sides=_sides(stemma, point),
    )


def _voice(stemma: Stemma, reading: Reading) -> Voice:
    """What a reading descends from: its words where they stand, or its record."""
    article = stemma.articles.get(reading.article)
    if article is None:
        return "", stemma.back(Origin(OriginKind.RECORD, reading.record))
    spans = [reading.citation.span] if reading.citation else []
    return article.id, stemma.at(article, spans)


def _ancestors(ancestry: Ancestry) -> Iterator[tuple[Origin, str]]:
    for origin in ancestry.probable | ancestry.certain:
        yield origin, "certain" if origin in ancestry.certain else "probable"


def _memberships(stemma: Stemma, article: Article) -> Iterator[tuple[Origin, Member]]:
    """What an article descends from, as a whole or in part."""
    in_whole = dict(_ancestors(stemma.whole(article)))
    in_part: dict[Origin, str] = {}
    for ancestry in stemma.parts(article):
        for origin, certainty in _ancestors(ancestry):
            in_part[origin] = surer(certainty, in_part.get(origin, ""))
    for origin in sorted(in_whole.keys() | in_part.keys()):
        whole, part = in_whole.get(origin, ""), in_part.get(origin, "")
        yield origin, Member(article.id, whole, part if surer(whole, part) != whole else "")


def _groups(members: Mapping[Origin, Sequence[Member]], stemma: Stemma) -> tuple[Group, ...]:
    """Origins of two articles or more, without those that another one makes needless."""
    groups = [
        Group(origin, tuple(of_origin))
        for origin, of_origin in members.items()
        if len(of_origin) > 1
    ]
    telling = [
        group
        for group in groups
        if not any(_makes_needless(other, group, stemma) for other in groups if other != group)
    ]
    places = {id_: number for number, id_ in enumerate(stemma.articles)}
    return tuple(
        sorted(
            telling,
            key=lambda group: (
                -len(group.members),
                [places[member.article] for member in group.members],
                group.origin,
            ),
        )
    )


def _makes_needless(other: Group, group: Group, stemma: Stemma) -> bool:
    """Whether another group has all articles of one, each as surely."""
    sure = {member.article: _sureness(member) for member in other.members}
    own = {member.article: _sureness(member) for member in group.members}
    if not all(id_ in sure and sure[id_] <= rank for id_, rank in own.items()):
        return False
    # Of two that have the same articles, the one above the other tells more.
    return sure != own or other.origin in stemma.back(group.origin).probable


def _sureness(member: Member) -> tuple[int, int]:
    """How surely an article comes from an origin: 0 is surest; whole before part."""
    order = ("certain", "probable", "")
    return order.index(member.certainty), order.index(member.in_part)


def _sides(stemma: Stemma, point: Point) -> SharedSides | None:
    """Whether sides of a contradiction have an origin in common.

    Nothing where only one side is an article's, and it did not take it from the record.
    """
    sides = [
        [_voice(stemma, reading) for reading in side.readings]
        for side in (point.contradiction.sides if point.contradiction else ())
        if side.readings
    ]
    if len(sides) < 2:
        return None
    # What a record says is what articles report: only whether they took it from there is asked.
    pairs = [
        (one, other)
        for first, second in combinations(sides, 2)
        for one in first
        for other in second
        if one[0] or other[0]
    ]
    # An article against itself: whatever it descends from, the reader needs no more.
    same = [one[0] for one, other in pairs if one[0] and one[0] == other[0]]
    if same:
        by = tuple(Origin(OriginKind.ARTICLE, id_) for id_ in dict.fromkeys(same))
        return SharedSides(Independence.SHARED, by)
    for certainty, independence in zip(
        COUNTED, (Independence.SHARED, Independence.PROBABLY_SHARED), strict=True
    ):
        common = [one[1].at(certainty) & other[1].at(certainty) for one, other in pairs]
        origins = frozenset[Origin]().union(*common)
        if origins:
            return SharedSides(independence, _topmost(origins, stemma))
    if sum(any(article for article, _ in side) for side in sides) < 2:
        return None
    is_open = any(ancestry.is_open for side in sides for _, ancestry in side)
    return SharedSides(Independence.UNKNOWN if is_open else Independence.INDEPENDENT, ())


def _topmost(origins: Iterable[Origin], stemma: Stemma) -> tuple[Origin, ...]:
    """Those that descend from none of the others."""
    listed = sorted(origins)
    return tuple(
        origin
        for origin in listed
        if not any(other != origin and other in stemma.back(origin).probable for other in listed)
    )
