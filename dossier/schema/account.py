"""The shapes of ``annotations/points.yml`` and ``quotations.yml``: what articles say."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from dossier.schema.base import Id, Ids, Language, Shape, Text, Withdrawal, Words, listed
from dossier.schema.vocabulary import ContradictionKind, Mode, Severity, Status


class ReadingShape(Shape):
    """What one article or one record says."""

    noun: ClassVar[str] = "a reading"

    article: Id | None = Field(None, description="The id of the article; use this or record.")
    record: Id | None = Field(None, description="The id of the record; use this or article.")
    says: Text | None = Field(None, description="In the editor's few words.")
    quote: Words | None = Field(None, description="Exact words; always required for an article.")
    prefix: str = Field("", description="Words just before, to pick one of several places.")
    suffix: str = Field("", description="Words just after, to pick one of several places.")
    language: Language | None = Field(None, description="The language of a record's words.")
    translation: Text | None = Field(None, description="A translation of a record's words.")
    stress: Annotated[list[Words], BeforeValidator(listed)] = Field(
        default_factory=list, description="The words within the quote that differ."
    )
    side: Text | None = Field(None, description="The side of the contradiction it takes.")
    mode: Mode | None = Field(
        None, description="How a quotation is given: directly, indirectly or both."
    )
    note: Text | None = Field(None, description="Anything else a reader should know.")


class ContradictionShape(Shape):
    noun: ClassVar[str] = "a contradiction"

    kind: ContradictionKind = Field(description="What the readings differ in.")
    severity: Severity = Field(description="How much a reader is misled.")
    status: Status = Field(
        description="What the contradiction turns out to be on closer inspection."
    )
    explanation: Text = Field(
        description="Why the readings cannot all be right, or why they differ."
    )


class PointShape(Shape):
    noun: ClassVar[str] = "a point"
    remaining: ClassVar[tuple[str, ...]] = ("id", "question")

    id: Id = Field(
        description="Permanent and part of the address: lower-case letters, digits and hyphens."
    )
    question: Text = Field(description="One question on which articles can be compared.")
    topic: Id = Field(description="The id of a topic of the dossier.")
    event: Id | None = Field(None, description="The id of the event it is about.")
    readings: Annotated[list[ReadingShape], Field(min_length=1)] = Field(
        description="What each article, and each record, says."
    )
    silent: Ids = Field(
        default_factory=list,
        description="Ids of the articles that were read for this point and say nothing on it.",
    )
    unread: Ids = Field(
        default_factory=list,
        description="Ids of articles not read for this point yet, although read for its event.",
    )
    actors: Ids = Field(default_factory=list, description="Ids of the actors it is about.")
    note: Text | None = Field(None, description="Anything else a reader should know.")
    contradiction: ContradictionShape | None = Field(
        None, description="Only if the readings cannot all be right."
    )
    apparent: Text | None = Field(None, description="Why it looks like a contradiction but is not.")
    formerly: Ids = Field(
        default_factory=list, description="Earlier ids, whose addresses still lead here."
    )
    withdrawn: Withdrawal = None


class SourceShape(Shape):
    noun: ClassVar[str] = "a source"

    record: Id = Field(description="The id of the record that has the statement.")
    quote: Words = Field(description="Its words in the record.")
    language: Language = Field(description="The language of these words, as a tag.")
    translation: Text | None = Field(None, description="The words in the dossier's language.")


class NearestShape(Shape):
    noun: ClassVar[str] = "the nearest reading"

    article: Id = Field(description="The id of the article whose reading is nearest to the source.")
    because: Text = Field(description="Why, in a sentence.")


class QuotationShape(Shape):
    noun: ClassVar[str] = "a quotation"
    remaining: ClassVar[tuple[str, ...]] = ("id", "title")

    id: Id = Field(
        description="Permanent and part of the address: lower-case letters, digits and hyphens."
    )
    title: Text = Field(description="What was said, in a few words.")
    speaker: Id = Field(description="The id of the actor who says it.")
    event: Id | None = Field(None, description="The id of the event where it was said.")
    readings: Annotated[list[ReadingShape], Field(min_length=1)] = Field(
        description="The statement in each article."
    )
    nearest: NearestShape | None = Field(
        None, description="Which reading is nearest to the source, and why."
    )
    source: SourceShape | None = Field(None, description="The statement in a record.")
    note: Text | None = Field(None, description="Anything else a reader should know.")
    not_to_confuse: Ids = Field(
        default_factory=list,
        description="Ids of quotations with similar words from another occasion.",
    )
    formerly: Ids = Field(
        default_factory=list, description="Earlier ids, whose addresses still lead here."
    )
    withdrawn: Withdrawal = None
