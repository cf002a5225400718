"""The shapes of ``annotations/events.yml``, ``timeline.yml`` and ``records.yml``."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from dossier.schema.account import ReadingShape
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
    TranslationShape,
    Url,
    Withdrawal,
)
from dossier.schema.forms import SHA256
from dossier.schema.vocabulary import Certainty, DateCertainty, Period


class EventShape(Shape):
    noun: ClassVar[str] = "an event"

    id: Id = Field(
        description="Permanent and part of the address: lower-case letters, digits and hyphens."
    )
    title: Text = Field(description="What happened, in a short sentence.")
    date: Edtf = Field(
        description="In EDTF: 2022-01-10, 2022-01, 2022~ (about), 2022? (perhaps), 2021/2022 (from, to)."
    )
    certainty: DateCertainty = Field(
        "certain", description="Whether the date is certain, inferred or disputed."
    )
    because: Prose | None = Field(None, description="How the date is known, or inferred.")
    actors: Ids = Field(default_factory=list, description="Ids of those who took part.")
    records: Ids = Field(default_factory=list, description="Ids of records that speak of it.")
    note: Prose | None = Field(None, description="Anything else a reader should know.")


class MomentShape(Shape):
    noun: ClassVar[str] = "a timeline entry"
    remaining: ClassVar[tuple[str, ...]] = ("id", "title")

    id: Id = Field(
        description="Permanent and part of the address: lower-case letters, digits and hyphens."
    )
    title: Text = Field(description="What happened, in a short sentence.")
    date: Edtf | None = Field(
        None,
        description="In EDTF: 2022-01-10, 2022-01, 2022~ (about), 2022? (perhaps), 2021/2022 (from, to). Leave it out if there is none.",
    )
    certainty: DateCertainty = Field(
        description="Whether the date is certain, inferred or disputed."
    )
    because: Prose | None = Field(None, description="How the date is known, or inferred.")
    event: Id | None = Field(None, description="The id of the event it belongs to.")
    period: Period = Field("story", description="Before the story, in it, or after it.")
    readings: list[ReadingShape] = Field(
        default_factory=list, description="What the articles say about it."
    )
    records: Ids = Field(default_factory=list, description="Ids of records that mention it.")
    point: Id | None = Field(None, description="The id of the point that is about it.")
    bears_on_points: Ids = Field(
        default_factory=list,
        description="Ids of points that look otherwise once one knows it; their pages say so.",
    )
    bears_on_quotations: Ids = Field(
        default_factory=list,
        description="Ids of quotations that look otherwise once one knows it.",
    )
    note: Prose | None = Field(None, description="Anything else a reader should know.")
    editor: Editor = None
    changed: Changed = None
    state: State = None
    withdrawn: Withdrawal = None


class ExcerptShape(Shape):
    """Where the words of a record's excerpt were read, and which bytes they are."""

    noun: ClassVar[str] = "an excerpt"

    sha256: Annotated[str, StringConstraints(pattern=SHA256)] = Field(
        description="The SHA-256 of annotations/excerpts/ID.txt."
    )
    read: Edtf = Field(description="The day on which its words were copied, as in 2022-01-10.")
    address: Url | None = Field(
        None, description="Where they were read, when not at the record's own address."
    )


class RecordShape(Shape):
    noun: ClassVar[str] = "a record"
    remaining: ClassVar[tuple[str, ...]] = ("id", "title")

    id: Id = Field(
        description="Permanent and part of the address: lower-case letters, digits and hyphens."
    )
    title: Text = Field(description="Its own title.")
    publisher: Text = Field(description="Who published it.")
    date: Edtf = Field(
        description="In EDTF: 2022-01-10, 2022-01, 2022~ (about), 2022? (perhaps), 2021/2022 (from, to)."
    )
    url: Url | None = Field(None, description="Its address on the web.")
    archived: Url | None = Field(None, description="The address of an archived copy.")
    looked_up: Edtf = Field(description="When it was looked at, in EDTF.")
    language: Language | None = Field(
        None, description="Its language, as a tag; left out, the dossier's own."
    )
    translator: Text | None = Field(
        None, description="Whose the translations of its words are, where its language is another."
    )
    excerpt: ExcerptShape | None = Field(
        None, description="The words that were read, kept in annotations/excerpts/ID.txt."
    )
    translations: list[TranslationShape] = Field(
        default_factory=list,
        description="What words of its excerpt mean, where they are in another language.",
    )
    certainty: Certainty = Field(description="How sure we are of what it says.")
    note: Prose | None = Field(None, description="Anything else a reader should know.")
    editor: Editor = None
    changed: Changed = None
    state: State = None
    withdrawn: Withdrawal = None
