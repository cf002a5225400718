"""Where articles come from: the origins that they have in common, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from dossier.frozen import dataclass


class OriginKind(StrEnum):
    """What can be an origin."""

    ARTICLE = "article"
    RECORD = "record"
    NAME = "name"
    """An agency, an outlet or a text that is neither an article nor a record of the dossier."""


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """What an article descends from."""

    kind: OriginKind
    id: str
    """The id of an article or a record; a name as it was written first."""


@dataclass(frozen=True, slots=True)
class Link:
    """That one thing descends from another, as an editor has said it."""

    child: Origin
    """An article; or what stands between it and the origin."""
    parent: Origin
    certainty: str
    """``certain``, ``probable`` or ``possible``."""
    article: str
    """The id of the article whose lineage says so."""
    line: int
    """Which line of that lineage, from 0."""
    in_part: bool
    """Whether only a part of the article comes from it."""


@dataclass(frozen=True, slots=True)
class Member:
    """How one article comes from an origin."""

    article: str
    certainty: str
    """``certain`` or ``probable``, for the article as a whole; empty where only a part does."""
    in_part: str
    """The same for a part of it, where that is surer than for the whole; otherwise empty."""


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that have an origin in common."""

    origin: Origin
    members: tuple[Member, ...]
    """Two or more, in the order of the articles."""

    @property
    def certain(self) -> tuple[str, ...]:
        """Ids of the articles that certainly come from it, as a whole."""
        return tuple(member.article for member in self.members if member.certainty == "certain")


@dataclass(frozen=True, slots=True)
class Descent:
    """Who took from whom, in the whole dossier."""

    links: tuple[Link, ...]
    """In the order of the articles and of the lines of their lineage."""
    groups: tuple[Group, ...]
    """The largest first; a group that another one has whole, and as surely, is left out."""
    undeclared: tuple[str, ...]
    """Ids of the articles of which nobody has said where they come from."""


class Independence(StrEnum):
    """Whether the sides of a contradiction have an origin in common."""

    INDEPENDENT = "independent"
    """They have none."""
    PROBABLY_SHARED = "probably-shared"
    SHARED = "shared"
    UNKNOWN = "unknown"
    """None is known, and of one article nobody has said where it comes from."""


@dataclass(frozen=True, slots=True)
class SharedSides:
    """How the sides of a contradiction stand to each other."""

    independence: Independence
    by: tuple[Origin, ...]
    """What two sides have in common."""


@dataclass(frozen=True, slots=True)
class PointOrigins:
    """How many origins there are behind what the articles say on a point."""

    articles: int
    """That say something."""
    certain: int
    """Origins, as far as it is certain that articles have one in common: there are no more."""
    probable: int
    """Origins, where articles that probably have one in common count as one, too."""
    undeclared: tuple[str, ...]
    """Ids of the articles of which nobody has said where these words come from."""
    groups: tuple[Group, ...]
    """What articles that speak have in common; the members are those that speak."""
    sides: SharedSides | None = None
    """Of a contradiction: whether its sides are independent. Nothing where that is not asked:
    between an article and the record of what it reports."""

    @property
    def is_open(self) -> bool:
        """Whether there may be fewer than is known: somebody's origin has not been declared."""
        return bool(self.undeclared) and self.probable > 1


Origins = Mapping[str, PointOrigins]
"""By point id, for every point."""
