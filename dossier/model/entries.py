"""The dossier as a whole: every reference checked, every citation anchored."""

from __future__ import annotations

from dataclasses import field

from dossier.frozen import dataclass
from dossier.model.actors import Actor
from dossier.model.readings import Moment, Point, Quotation
from dossier.model.reports import Article, Event, Record
from dossier.model.withdrawn import Published, Withdrawn
from dossier.problems import Location
from dossier.recorded import RecordedEdition

NOWHERE = Location("")
"""Of a dossier that was not read from a file."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading under which points stand together."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of the home page, and the points that back it."""

    text: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """One story laid open, whole and without a problem. Tuples keep the editor's order."""

    title: str
    standfirst: str
    question: str
    language: str
    summary: tuple[Statement, ...]
    highlights: tuple[str, ...]
    """Ids of the contradictions that matter most, in order."""
    editors: tuple[str, ...]
    licence: str
    rights: str
    topics: tuple[Topic, ...]
    events: tuple[Event, ...]
    articles: tuple[Article, ...]
    """In the order of their sigla."""
    actors: tuple[Actor, ...]
    points: tuple[Point, ...]
    quotations: tuple[Quotation, ...]
    timeline: tuple[Moment, ...]
    """In the order of dates, undated last within their period."""
    records: tuple[Record, ...]
    changes: tuple[tuple[str, str], ...] = field(default=())
    """The log of corrections: date and what changed, newest first."""
    withdrawn: tuple[Withdrawn, ...] = field(default=())
    """Entries that were taken back; none of them stands in any other field."""
    edited: str = ""
    """The day on which it was last edited, in EDTF; may be empty."""
    contact: str = ""
    """Where to write: an address of mail or of a page; may be empty."""
    site: tuple[str, ...] = field(default=(), repr=False)
    """How the site is published; no part of the content, so no other edition."""
    published: Published = field(default=Published("", ()), repr=False)
    """Every address that there is or was."""
    editions: tuple[RecordedEdition, ...] = field(default=(), repr=False)
    """Those that were recorded, oldest first; no part of what an edition is numbered by."""
    at: Location = field(default=NOWHERE, repr=False)
    """Where the title, the summary and the rest of the dossier's own words stand."""
