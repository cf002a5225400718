"""The shape of every file in ``annotations/``: one definition for reader, schema and docs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints

from dossier.schema.base import Id, Selector, Shape, Text, Words, listed
from dossier.schema.vocabulary import (
    ActorKind,
    AliasKind,
    Certainty,
    Condition,
    ContradictionKind,
    DateCertainty,
    GlossKind,
    Mode,
    Period,
    Publish,
    Severity,
    Status,
)

Ids = Annotated[list[Id], BeforeValidator(listed)]
Edtf = Text
"""A date in the Extended Date/Time Format; the check room reads it."""
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]


class EvidenceShape(Shape):
    """What shows a statement: exact words of the article, removed words, or a record."""

    says: Text | None = Field(None, description="What it shows, in the editor's few words.")
    quote: Words | None = Field(None, description="Exact words of the article.")
    prefix: str = Field("", description="Words just before, to pick one of several places.")
    suffix: str = Field("", description="Words just after, to pick one of several places.")
    removed: Words | None = Field(None, description="Exact words from what cleaning removed.")
    record: Id | None = Field(None, description="The id of a record.")


class LineageShape(Shape):
    source: Text = Field(description="The agency, outlet or text the article descends from.")
    certainty: Certainty
    evidence: list[EvidenceShape] = Field(default_factory=list)


class OverruleShape(Selector):
    """Words that the editor drops from the article, or keeps in it, against the rules."""

    reason: Text = Field(description="Why, as a sentence for the reader.")


class CleaningShape(Shape):
    drop: list[OverruleShape] = Field(default_factory=list)
    keep: list[OverruleShape] = Field(default_factory=list)


class GlossShape(Selector):
    """An explanation of a phrase that would stop or mislead a reader."""

    id: Id | None = Field(None, description="Permanent; made from the words when left out.")
    meaning: Text = Field(description="The probable meaning, in a few words.")
    kind: GlossKind
    certainty: Certainty
    note: Text | None = Field(None, description="How we know, if it needs saying.")


class ArticleShape(Shape):
    """``annotations/articles/<id>.yml``: one for each seed."""

    id: Id | None = Field(None, description="The file's name when left out.")
    seed: Text = Field(description="The file's name in seeds/.")
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    siglum: Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,2}$")]
    outlet: Text = Field(description="Whose report it is, as readers know the outlet.")
    publisher: Text | None = Field(None, description="Who published this copy, if another.")
    origin: list[EvidenceShape] = Field(default_factory=list, description="How we know.")
    headline: Words | None = Field(description="Exact words, or null: then say why.")
    headline_note: Text | None = None
    events: Ids
    published: Edtf | None = None
    published_note: Text | None = Field(None, description="How the date is known, or inferred.")
    language: Language = "en"
    agencies: list[Text] = Field(default_factory=list)
    initials: Text | None = None
    condition: Condition
    condition_note: Text | None = None
    condition_evidence: list[EvidenceShape] = Field(default_factory=list)
    lineage: list[LineageShape] = Field(default_factory=list)
    trust: Text = Field(description="How far its wording of quotations can be trusted.")
    publish: Publish = "full"
    cleaning: CleaningShape | None = None
    glosses: list[GlossShape] = Field(default_factory=list)


class AliasShape(Shape):
    """A form under which articles name an actor; a plain string is a name."""

    text: Words
    kind: AliasKind = "name"
    articles: Ids = Field(default_factory=list, description="Only in these articles.")


class PlacedShape(Selector):
    """Exact words of one article."""

    article: Id
    note: Text | None = None


class NativeShape(Shape):
    text: Text
    language: Language


class ActorShape(Shape):
    id: Id
    name: Text
    kind: ActorKind
    role: Text | None = Field(None, description="Office or part in the story, in a phrase.")
    description: Text = Field(description="One neutral sentence.")
    native: NativeShape | None = None
    wikidata: Annotated[str, StringConstraints(pattern=r"^Q[1-9][0-9]*$")] | None = None
    also: list[Text] = Field(
        default_factory=list, description="Spellings met outside the articles, for the search."
    )
    aliases: list[Annotated[AliasShape, BeforeValidator(
        lambda value: {"text": value} if isinstance(value, str) else value
    )]] = Field(default_factory=list, description="Every form the articles really have.")  # fmt: skip
    titles: list[PlacedShape] = Field(default_factory=list)
    mentions: list[PlacedShape] = Field(
        default_factory=list, description="Mentions that no alias finds."
    )
    not_mentions: list[PlacedShape] = Field(
        default_factory=list, description="Places where an alias means somebody else."
    )
    formerly: Ids = Field(default_factory=list)


class ReadingShape(Shape):
    """What one article or one record says."""

    article: Id | None = None
    record: Id | None = None
    says: Text | None = Field(None, description="In the editor's few words.")
    quote: Words | None = Field(None, description="Exact words; an article's always.")
    prefix: str = ""
    suffix: str = ""
    language: Language | None = Field(None, description="Of a record's words.")
    translation: Text | None = Field(None, description="Of a record's words.")
    stress: Annotated[list[Words], BeforeValidator(listed)] = Field(
        default_factory=list, description="The words within the quote that differ."
    )
    side: Text | None = Field(None, description="The side of the contradiction it takes.")
    mode: Mode | None = Field(None, description="For a quotation.")
    note: Text | None = None


class ContradictionShape(Shape):
    kind: ContradictionKind
    severity: Severity
    status: Status
    explanation: Text


class PointShape(Shape):
    id: Id
    question: Text
    topic: Id
    event: Id | None = None
    readings: Annotated[list[ReadingShape], Field(min_length=1)]
    actors: Ids = Field(default_factory=list)
    note: Text | None = None
    contradiction: ContradictionShape | None = None
    apparent: Text | None = Field(
        None, description="Why it looks like a contradiction and is none."
    )
    formerly: Ids = Field(default_factory=list)


class SourceShape(Shape):
    record: Id
    quote: Words
    language: Language
    translation: Text | None = None


class NearestShape(Shape):
    article: Id
    because: Text


class QuotationShape(Shape):
    id: Id
    title: Text
    speaker: Id
    event: Id | None = None
    readings: Annotated[list[ReadingShape], Field(min_length=1)]
    nearest: NearestShape | None = None
    source: SourceShape | None = None
    note: Text | None = None
    not_to_confuse: Ids = Field(default_factory=list)
    formerly: Ids = Field(default_factory=list)


class EventShape(Shape):
    id: Id
    title: Text
    date: Edtf
    certainty: DateCertainty = "certain"
    because: Text | None = None
    actors: Ids = Field(default_factory=list)
    records: Ids = Field(default_factory=list)
    note: Text | None = None


class MomentShape(Shape):
    id: Id
    title: Text
    date: Edtf | None = None
    certainty: DateCertainty
    because: Text | None = None
    event: Id | None = None
    period: Period = "story"
    readings: list[ReadingShape] = Field(default_factory=list)
    records: Ids = Field(default_factory=list)
    point: Id | None = None
    note: Text | None = None


class RecordShape(Shape):
    id: Id
    title: Text
    publisher: Text
    date: Edtf
    url: Annotated[str, StringConstraints(pattern=r"^https?://[^\s]+$")] | None = None
    archived: Annotated[str, StringConstraints(pattern=r"^https?://[^\s]+$")] | None = None
    looked_up: Edtf
    language: Language = "en"
    certainty: Certainty
    note: Text | None = None


class TopicShape(Shape):
    id: Id
    title: Text


class StatementShape(Shape):
    text: Text
    points: Ids


class ChangeShape(Shape):
    date: Edtf
    text: Text


class DossierShape(Shape):
    """``annotations/dossier.yml``."""

    title: Text
    standfirst: Text
    question: Text
    language: Language = "en"
    summary: Annotated[list[StatementShape], Field(min_length=1)]
    highlights: Ids = Field(default_factory=list)
    editors: list[Text] = Field(default_factory=list)
    licence: Text
    rights: Text
    topics: Annotated[list[TopicShape], Field(min_length=1)]
    changes: list[ChangeShape] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Annotations:
    """Everything the editors wrote, file by file joined, in the order of files and entries."""

    dossier: DossierShape | None
    events: tuple[EventShape, ...] = ()
    articles: tuple[ArticleShape, ...] = ()
    actors: tuple[ActorShape, ...] = ()
    points: tuple[PointShape, ...] = ()
    quotations: tuple[QuotationShape, ...] = ()
    timeline: tuple[MomentShape, ...] = ()
    records: tuple[RecordShape, ...] = ()
