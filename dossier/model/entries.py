"""The dossier's entries, resolved: every reference checked, every citation anchored.

These are what pages and exports are made from. Texts are plain; marks are spans of an
article's clean text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from dossier.model.article import CleanText
from dossier.model.span import Span
from dossier.problems import Location


@dataclass(frozen=True, slots=True)
class Citation:
    """Exact words of an article, at their place."""

    article: str
    """The article's id."""
    span: Span
    """In the article's clean text."""
    exact: str
    """The words that stand there, letter for letter."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What shows a statement about an article: its own words, removed words, or a record."""

    says: str
    """The editor's words; may be empty."""
    citation: Citation | None = None
    removed: str = ""
    """Exact words from what cleaning removed."""
    record: str = ""
    """A record's id."""


@dataclass(frozen=True, slots=True)
class Lineage:
    """What the article descends from."""

    source: str
    """The agency, outlet or text, by name."""
    certainty: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Gloss:
    """An explanation of a garbled, mistranslated or machine-paraphrased phrase."""

    id: str
    """Unique in the dossier and permanent; made from the article's id and the quoted words
    unless the editor gave one."""
    citation: Citation
    meaning: str
    kind: str
    certainty: str
    note: str
    at: Location


@dataclass(frozen=True, slots=True)
class Article:
    """One article with all that is known about it."""

    id: str
    siglum: str
    number: int
    """Its place in the order of sigla, from 0; gives the outlet its colour and shape."""
    outlet: str
    publisher: str
    """Who published this copy, when it is not the outlet itself; may be empty."""
    origin: tuple[Evidence, ...]
    headline: Citation | None
    headline_note: str
    events: tuple[str, ...]
    published: str
    """EDTF; may be empty."""
    published_note: str
    language: str
    agencies: tuple[str, ...]
    initials: str
    condition: str
    condition_note: str
    condition_evidence: tuple[Evidence, ...]
    lineage: tuple[Lineage, ...]
    trust: str
    """How far its wording of quotations can be trusted, in a sentence."""
    publish: str
    """``full`` or ``excerpts``."""
    clean: CleanText
    glosses: tuple[Gloss, ...]
    at: Location

    @property
    def text(self) -> str:
        """The clean text."""
        return self.clean.text


@dataclass(frozen=True, slots=True)
class Event:
    """An occasion the story turns on."""

    id: str
    title: str
    date: str
    """EDTF."""
    certainty: str
    because: str
    actors: tuple[str, ...]
    records: tuple[str, ...]
    note: str
    at: Location


@dataclass(frozen=True, slots=True)
class Alias:
    """A form under which the articles name an actor."""

    text: str
    kind: str
    articles: tuple[str, ...]
    """The articles it counts in; empty for all."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an article names an actor."""

    actor: str
    citation: Citation
    kind: str
    """The kind of the alias that was met."""


@dataclass(frozen=True, slots=True)
class Title:
    """What an article calls an actor: office, rank, role."""

    citation: Citation
    note: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something that the articles name."""

    id: str
    name: str
    kind: str
    role: str
    description: str
    native: str
    """The name in its own script; may be empty."""
    native_language: str
    wikidata: str
    also: tuple[str, ...]
    """Spellings met outside the articles, for search."""
    aliases: tuple[Alias, ...]
    titles: tuple[Title, ...]
    mentions: tuple[Mention, ...]
    """In the order of articles, then of places."""
    formerly: tuple[str, ...]
    at: Location


@dataclass(frozen=True, slots=True)
class Reading:
    """What one article, or one record, says on a point or for a quotation."""

    article: str
    """An article's id, or empty when a record speaks."""
    record: str
    """A record's id, or empty when an article speaks."""
    says: str
    citation: Citation | None
    """Always there for an article."""
    quote: str
    """The exact words, of the article or of the record; may be empty for a record."""
    language: str
    """Of a record's words, when not the dossier's own."""
    translation: str
    stress: tuple[Span, ...]
    """The words that carry the difference, in the article's clean text."""
    side: str
    """The side of a contradiction it takes; readings with equal sides stand together."""
    mode: str
    """For a quotation: direct, indirect, mixed."""
    note: str
    at: Location


@dataclass(frozen=True, slots=True)
class Side:
    """Readings that say the same within a contradiction."""

    label: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Why a point's readings cannot all be right, or how they come to differ."""

    kind: str
    severity: str
    status: str
    explanation: str
    scope: tuple[str, ...]
    """Any of ``between`` (articles), ``inside`` (one article), ``record``."""
    sides: tuple[Side, ...]
    at: Location


@dataclass(frozen=True, slots=True)
class Point:
    """One question on which articles can be compared."""

    id: str
    question: str
    topic: str
    event: str
    """An event's id; empty for what belongs to no single occasion."""
    readings: tuple[Reading, ...]
    actors: tuple[str, ...]
    note: str
    contradiction: Contradiction | None
    apparent: str
    """Why it looks like a contradiction and is none; empty otherwise."""
    formerly: tuple[str, ...]
    at: Location


@dataclass(frozen=True, slots=True)
class Source:
    """The utterance in a record, outside the articles."""

    record: str
    quote: str
    language: str
    translation: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """One utterance, with its reading in each article."""

    id: str
    title: str
    speaker: str
    event: str
    readings: tuple[Reading, ...]
    nearest: str
    """The id of the article whose reading is nearest to the source; may be empty."""
    nearest_because: str
    source: Source | None
    note: str
    not_to_confuse: tuple[str, ...]
    """Ids of quotations with like words on another occasion."""
    formerly: tuple[str, ...]
    at: Location


@dataclass(frozen=True, slots=True)
class Moment:
    """An entry of the timeline."""

    id: str
    title: str
    date: str
    """EDTF; empty when undated."""
    certainty: str
    because: str
    event: str
    period: str
    """``before``, ``story`` or ``after``; what happened after is record, never report."""
    readings: tuple[Reading, ...]
    records: tuple[str, ...]
    point: str
    note: str
    at: Location


@dataclass(frozen=True, slots=True)
class Record:
    """A source outside the articles."""

    id: str
    title: str
    publisher: str
    date: str
    url: str
    archived: str
    looked_up: str
    language: str
    certainty: str
    note: str
    at: Location


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
