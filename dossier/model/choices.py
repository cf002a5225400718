"""Loaded words and positions: what the articles choose between, and what parties want."""

from __future__ import annotations

from dataclasses import field

from dossier.frozen import dataclass
from dossier.model.readings import Reading
from dossier.model.reports import Citation
from dossier.model.revision import UNSAID, Revision
from dossier.problems import Location


@dataclass(frozen=True, slots=True)
class Term:
    """One of the words between which articles choose."""

    word: str
    forms: tuple[str, ...]
    presupposes: str
    places: tuple[Citation, ...]
    """Where articles use it, in the order of articles, then of places."""
    reported: tuple[tuple[Citation, str], ...] = ()
    """Words of speakers that no quotation lists, each with the actor's id."""


@dataclass(frozen=True, slots=True)
class WordChoice:
    """Words that stand for one thing, each with another view of it."""

    id: str
    title: str
    terms: tuple[Term, ...]
    points: tuple[str, ...]
    note: str
    at: Location = field(repr=False)
    revision: Revision = field(default=UNSAID)


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody answers to a demand, or offers in return."""

    by: tuple[str, ...]
    stance: str
    """Of an answer: ``refused``, ``accepted``, ``in-part`` or ``open``; empty of an offer."""
    says: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a demand."""

    says: str
    timeline: tuple[str, ...]
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """A demand, who makes it, what is answered and offered, and what became of it."""

    id: str
    title: str
    by: tuple[str, ...]
    event: str
    readings: tuple[Reading, ...]
    answers: tuple[Answer, ...]
    offers: tuple[Answer, ...]
    outcome: Outcome | None
    points: tuple[str, ...]
    note: str
    at: Location = field(repr=False)
    revision: Revision = field(default=UNSAID)

    @property
    def every_reading(self) -> tuple[Reading, ...]:
        """Of the demand, the answers and the offers."""
        parts = (*self.answers, *self.offers)
        return (*self.readings, *(reading for part in parts for reading in part.readings))
