"""What a comparison finds: places that speak of the same thing and do not say the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from dossier.frozen import dataclass
from dossier.model import Span
from dossier.propose.statements import Statement

_LARGEST = 16
"""Places that one finding joins at most."""
_SURE = 0.6
"""The share of the surest link's score that another must have."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a sentence says something that can be compared."""

    statement: Statement
    stress: tuple[Span, ...]
    """The words that say it, in the article's text."""
    value: object
    """Equal for places that say the same."""
    says: str = ""
    """The same in a few words; empty where the words in their sentence say it better."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two places that speak of the same thing."""

    first: int
    """The place of one among the mentions."""
    second: int
    score: float
    """From 0 to 1: how sure that is."""
    differs: bool
    """Whether they cannot both be right, as far as their words go."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A question on which articles do not say the same."""

    kind: str
    """A kind of contradiction."""
    question: str
    mentions: tuple[Mention, ...]
    score: float
    """From 0 to 1."""
    contradicts: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Group:
    """Places that speak of one thing, of which two at least differ."""

    mentions: tuple[Mention, ...]
    score: float
    """That of the surest two which differ."""


def grouped(mentions: Sequence[Mention], links: Iterable[Link]) -> list[Group]:
    """What is linked to two places that differ, for each two such places, surest first.

    What is linked to neither of the two is left out, so that no chain of likenesses leads from
    one thing to another; and places that were shown to differ are not shown again.

    Args:
        mentions: all places.
        links: between two of them.
    """
    ordered = sorted(links, key=lambda link: (-link.score, link.first, link.second))
    beside: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for link in ordered:
        beside[link.first].append((link.score, link.second))
        beside[link.second].append((link.score, link.first))
    groups, shown = [], set[tuple[int, int]]()
    for link in ordered:
        ends = (link.first, link.second)
        if not link.differs or ends in shown:
            continue
        near = [item for end in ends for item in beside[end] if item[0] >= _SURE * link.score]
        near.sort(key=lambda item: (-item[0], item[1]))
        members: list[int] = []
        sentences: set[int] = set()
        for place in (*ends, *(place for _, place in near)):
            number = mentions[place].statement.number
            if number not in sentences and len(members) < _LARGEST:
                sentences.add(number)
                members.append(place)
        shown |= {(one, other) for one in members for other in members}
        groups.append(Group(tuple(mentions[place] for place in sorted(members)), link.score))
    return groups


def shared_context(contexts: Iterable[Iterable[str]]) -> list[str]:
    """What stands around more than one of several places, the most frequent first.

    Args:
        contexts: for each place, what stands around it.
    """
    counts = Counter(key for context in contexts for key in context)
    return sorted((key for key in counts if counts[key] > 1), key=lambda key: (-counts[key], key))
