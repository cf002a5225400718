"""What the articles say: points, quotations and moments, each with its readings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from dossier.frozen import dataclass
from dossier.model.collation import Ruling, witness_id
from dossier.model.insertion import NOWHERE, Insertion
from dossier.model.reports import Citation
from dossier.model.revision import UNSAID, Revision
from dossier.model.span import Span
from dossier.problems import Location


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
    translator: str
    """Whose the translation is; empty where there is none."""
    stress: tuple[Span, ...]
    """The words that carry the difference, in the article's clean text."""
    side: str
    """The side of a contradiction it takes; readings with equal sides stand together."""
    mode: str
    """For a quotation: direct, indirect, mixed."""
    note: str
    at: Location = field(repr=False)
    version: str = ""
    """The day of the version that it is of; empty for the one that is read."""
    cut: str = ""
    """Why words that turn the sense of the citation are left out; empty where none are."""

    @property
    def witness(self) -> str:
        """The id that it has among witnesses, where it is one."""
        return witness_id(self.article or self.record, self.version)


@dataclass(frozen=True, slots=True)
class Side:
    """Readings that say the same within a contradiction."""

    label: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody concerned answers to a contradiction: theirs, never the dossier's."""

    by: str
    date: str
    """EDTF."""
    words: str
    url: str
    language: str
    """When not the dossier's own."""
    translation: str
    translator: str


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
    at: Location = field(repr=False)
    reply: tuple[Reply, ...] = ()

    @property
    def is_reconcilable(self) -> bool:
        """Whether one state of affairs can satisfy all readings: then nothing contradicts."""
        return self.status == "reconcilable"

    @property
    def opposed(self) -> frozenset[Reading]:
        """The articles' readings that are not on the side most readings take.

        Where no side has more readings than every other, all of them stand against another.
        """
        sides = [[reading for reading in side.readings if reading.article] for side in self.sides]
        sizes = sorted((len(side) for side in sides), reverse=True)
        largest = sizes[0] if len(sizes) > 1 and sizes[0] > sizes[1] else None
        return frozenset(reading for side in sides if len(side) != largest for reading in side)

    @property
    def noun(self) -> str:
        """What readers and exports call it."""
        return "reconcilable difference" if self.is_reconcilable else "contradiction"


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
    """Why it looks like a contradiction but is not; empty otherwise."""
    formerly: tuple[str, ...]
    at: Location = field(repr=False)
    readings_end: Insertion = field(default=NOWHERE, repr=False)
    """Where another reading can be written."""
    after: Insertion = field(default=NOWHERE, repr=False)
    """Where another point can be written, after this one."""
    silent: tuple[str, ...] = ()
    """Ids of articles read for this point that say nothing, as far as the point names them."""
    unread: tuple[str, ...] = ()
    """Ids of articles not read for this point yet, as far as the point names them."""
    silent_end: Insertion = field(default=NOWHERE, repr=False)
    """Where another silent article can be named."""
    revision: Revision = field(default=UNSAID)
    lesson: tuple[str, ...] = ()
    """The editors' own questions for a lesson."""


@dataclass(frozen=True, slots=True)
class Source:
    """The utterance in a record, outside the articles."""

    record: str
    quote: str
    language: str
    """When not the dossier's own."""
    translation: str
    translator: str
    """Whose the translation is; empty where there is none."""


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
    at: Location = field(repr=False)
    revision: Revision = field(default=UNSAID)
    rulings: tuple[Ruling, ...] = ()
    """The editor's word on how its readings are aligned."""
    lesson: tuple[str, ...] = ()
    """The editors' own questions for a lesson."""


def witness_texts(readings: Iterable[Reading]) -> dict[str, str]:
    """The words of each article and each record that gives some, by its id.

    An article may print one utterance in two pieces: they are one witness.

    Args:
        readings: of one quotation.
    """
    texts: dict[str, str] = {}
    for reading in readings:
        source = reading.witness
        words = reading.citation.exact if reading.citation else reading.quote
        texts[source] = f"{texts[source]} {words}" if source in texts else words
    return {source: words for source, words in texts.items() if words}


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
    at: Location = field(repr=False)
    revision: Revision = field(default=UNSAID)
    bears_on_points: tuple[str, ...] = ()
    """Ids of points that look otherwise once one knows it."""
    bears_on_quotations: tuple[str, ...] = ()
    """The same of quotations."""
