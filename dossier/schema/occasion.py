"""The shapes of ``annotations/events.yml``, ``timeline.yml`` and ``records.yml``."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from dossier.schema.account import ReadingShape
from dossier.schema.base import Edtf, Id, Ids, Language, Shape, Text, Url, Withdrawal
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
    because: Text | None = Field(None, description="How the date is known or inferred.")
    actors: Ids = Field(default_factory=list, description="Ids of those who took part.")
    records: Ids = Field(default_factory=list, description="Ids of records that mention it.")
    note: Text | None = Field(None, description="Anything else a reader should know.")


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
    because: Text | None = Field(None, description="How the date is known or inferred.")
    event: Id | None = Field(None, description="The id of the event it belongs to.")
    period: Period = Field("story", description="Before the story, in it, or after it.")
    readings: list[ReadingShape] = Field(
        default_factory=list, description="What the articles say about it."
    )
    records: Ids = Field(default_factory=list, description="Ids of records that mention it.")
    point: Id | None = Field(None, description="The id of the point that is about it.")
    note: Text | None = Field(None, description="Anything else a reader should know.")
    withdrawn: Withdrawal = None


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
    looked_up: Edtf = Field(description="When it was looked up, in EDTF.")
    language: Language = Field("en", description="Its language, as a tag.")
    certainty: Certainty = Field(description="How sure we are of what it says.")
    note: Text | None = Field(None, description="Anything else a reader should know.")
    withdrawn: Withdrawal = None
