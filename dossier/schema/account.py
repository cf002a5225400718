"""The shapes of ``annotations/points.yml`` and ``quotations.yml``: what articles say."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from dossier.schema.base import (
    Changed,
    Editor,
    Edtf,
    Id,
    Ids,
    Language,
    Prose,
    Shape,
    State,
    Text,
    Url,
    Withdrawal,
    Words,
    listed,
)
from dossier.schema.vocabulary import ContradictionKind, Mode, Severity, Status, VariantKind

Lesson = Annotated[
    list[Prose],
    BeforeValidator(listed),
    Field(description="Your own questions for a lesson, after those made from the annotations."),
]


class ReadingShape(Shape):
    """What one article or one record says."""

    noun: ClassVar[str] = "a reading"

    article: Id | None = Field(
        None, description="The id of the article that speaks; or else record."
    )
    record: Id | None = Field(
        None, description="The id of the record that speaks; or else article."
    )
    says: Prose | None = Field(None, description="In the editor's few words.")
    quote: Words | None = Field(None, description="Exact words; an article's always.")
    version: Edtf | None = Field(
        None,
        description="The day of the version that has the words, where the article has several; "
        "left out, the one that its page shows.",
    )
    prefix: str = Field("", description="Words just before, to pick one of several places.")
    suffix: str = Field("", description="Words just after, to pick one of several places.")
    language: Language | None = Field(
        None, description="Of a record's words; left out, the record's own."
    )
    translation: Text | None = Field(
        None,
        description="The words in the dossier's language; needed where a record's are in another.",
    )
    translator: Text | None = Field(
        None, description="Whose the translation is, where it is not the record's translator."
    )
    stress: Annotated[list[Words], BeforeValidator(listed)] = Field(
        default_factory=list, description="The words within the quote that differ."
    )
    cut: Prose | None = Field(
        None, description="Why words that turn the sense of the quote are left out; readers see it."
    )
    side: Prose | None = Field(None, description="The side of the contradiction it takes.")
    mode: Mode | None = Field(None, description="For a quotation.")
    note: Prose | None = Field(None, description="Anything else a reader should know.")


class ReplyShape(Shape):
    """What an outlet or a person answers to a contradiction, in their own words."""

    noun: ClassVar[str] = "a reply"

    by: Text = Field(description="Who answers: an outlet or a person, by name.")
    date: Edtf = Field(description="The day of the answer, in EDTF.")
    words: Words = Field(description="The whole answer, as it was sent; nothing of it is changed.")
    url: Url | None = Field(None, description="Where it was published, if it was.")
    language: Language | None = Field(
        None, description="Its language, as a tag; left out, the dossier's own."
    )
    translation: Text | None = Field(
        None, description="The answer in the dossier's language; needed where its own is another."
    )
    translator: Text | None = Field(None, description="Whose the translation is.")


class ContradictionShape(Shape):
    noun: ClassVar[str] = "a contradiction"

    kind: ContradictionKind = Field(description="What the readings differ in.")
    severity: Severity = Field(description="How much a reader is misled.")
    status: Status = Field(description="What the contradiction comes to, once looked into.")
    explanation: Prose = Field(
        description="Why the readings cannot all be right, or how they come to differ."
    )
    reply: list[ReplyShape] = Field(
        default_factory=list, description="What those concerned answer, in their own words."
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
    actors: Ids = Field(default_factory=list, description="Ids of the actors it concerns.")
    note: Prose | None = Field(None, description="Anything else a reader should know.")
    contradiction: ContradictionShape | None = Field(
        None, description="Where the readings cannot all be right."
    )
    apparent: Prose | None = Field(
        None, description="Why it looks like a contradiction but is not."
    )
    lesson: Lesson = Field(default_factory=list)
    formerly: Ids = Field(
        default_factory=list, description="Earlier ids, whose addresses still lead here."
    )
    editor: Editor = None
    changed: Changed = None
    state: State = None
    withdrawn: Withdrawal = None


class SourceShape(Shape):
    noun: ClassVar[str] = "a source"

    record: Id = Field(description="The id of the record that has the statement.")
    quote: Words = Field(description="Its words in the record.")
    language: Language | None = Field(
        None, description="The language of these words; left out, the record's own."
    )
    translation: Text | None = Field(
        None, description="The words in the dossier's language; needed where theirs is another."
    )
    translator: Text | None = Field(
        None, description="Whose the translation is, where it is not the record's translator."
    )


class NearestShape(Shape):
    noun: ClassVar[str] = "the nearest reading"

    article: Id = Field(description="The id of the article whose reading is nearest to the source.")
    because: Prose = Field(description="Why, in a sentence.")


class WitnessWordsShape(Shape):
    noun: ClassVar[str] = "words of a reading"

    article: Id | None = Field(None, description="The id of the article; or else record.")
    record: Id | None = Field(None, description="The id of the record; or else article.")
    words: Words = Field(description="Words of its reading.")


class RulingShape(Shape):
    """The editor's word on an alignment."""

    noun: ClassVar[str] = "a word on the alignment"

    together: list[WitnessWordsShape] = Field(
        default_factory=list, description="Words of two readings or more that stand in one place."
    )
    apart: list[WitnessWordsShape] = Field(
        default_factory=list, description="Words of which no two stand in one place."
    )
    variant: list[WitnessWordsShape] = Field(
        default_factory=list, description="Words in one place whose difference is put right."
    )
    difference: VariantKind | None = Field(
        None, description="How the words of variant differ; with variant only."
    )
    because: Prose = Field(description="Why, in a sentence; readers see it.")


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
    source: SourceShape | None = Field(None, description="The utterance in a record.")
    alignment: list[RulingShape] = Field(
        default_factory=list, description="Your word where the readings are aligned wrongly."
    )
    note: Prose | None = Field(None, description="Anything else a reader should know.")
    not_to_confuse: Ids = Field(
        default_factory=list,
        description="Ids of quotations with similar words from another occasion.",
    )
    lesson: Lesson = Field(default_factory=list)
    formerly: Ids = Field(
        default_factory=list, description="Earlier ids, whose addresses still lead here."
    )
    editor: Editor = None
    changed: Changed = None
    state: State = None
    withdrawn: Withdrawal = None
