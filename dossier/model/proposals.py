"""Points and dates that the program proposes: what articles say, for an editor to decide."""

from __future__ import annotations

from dossier.frozen import dataclass
from dossier.model.reports import Citation
from dossier.model.span import Span


@dataclass(frozen=True, slots=True)
class ProposedReading:
    """What an article says on a proposed point."""

    citation: Citation
    """A whole sentence, so that nothing is cut that turns its sense."""
    stress: tuple[Span, ...]
    """The words that carry the difference, in the article's clean text, inside the citation."""
    says: str
    """What it says in a few words, where these are exact; empty otherwise."""


@dataclass(frozen=True, slots=True)
class ProposedPoint:
    """One question, and what articles that speak on it say."""

    question: str
    kind: str
    """What the readings differ in: a kind of contradiction."""
    severity: str
    """How much a reader would be misled."""
    contradicts: bool
    """Whether the readings cannot all be right; otherwise they differ."""
    readings: tuple[ProposedReading, ...]
    """In the order of the articles and of their sentences."""
    score: float
    """From 0 to 1: how likely an editor keeps it."""
    reason: str
    """Which words show that the sentences speak of the same thing, and what differs."""


@dataclass(frozen=True, slots=True)
class ProposedMoment:
    """What happened on a day or in a month, and the articles that say so."""

    title: str
    """The shortest of the sentences."""
    date: str
    """In the Extended Date/Time Format: a day or a month."""
    because: str
    """From which words the date was worked out; empty where an article gives it in full."""
    readings: tuple[ProposedReading, ...]
    """One of each article, in their order, with the words of the date as its stress."""
    score: float
    """From 0 to 1: how likely an editor keeps it."""
    reason: str
    """The words of the articles that say when."""
