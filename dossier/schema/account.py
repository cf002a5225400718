"""The shapes of ``annotations/points.yml`` and ``quotations.yml``: what articles say."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from dossier.schema.base import Id, Ids, Language, Shape, Text, Words, listed
from dossier.schema.vocabulary import ContradictionKind, Mode, Severity, Status


class ReadingShape(Shape):
    """What one article or one record says."""

    noun: ClassVar[str] = "a reading"

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
    noun: ClassVar[str] = "a contradiction"

    kind: ContradictionKind
    severity: Severity
    status: Status
    explanation: Text


class PointShape(Shape):
    noun: ClassVar[str] = "a point"

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
    noun: ClassVar[str] = "a source"

    record: Id
    quote: Words
    language: Language
    translation: Text | None = None


class NearestShape(Shape):
    noun: ClassVar[str] = "the nearest reading"

    article: Id
    because: Text


class QuotationShape(Shape):
    noun: ClassVar[str] = "a quotation"

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
