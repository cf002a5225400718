"""The shapes of ``annotations/events.yml``, ``timeline.yml`` and ``records.yml``."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from dossier.schema.account import ReadingShape
from dossier.schema.base import Edtf, Id, Ids, Language, Shape, Text, Url
from dossier.schema.vocabulary import Certainty, DateCertainty, Period


class EventShape(Shape):
    noun: ClassVar[str] = "an event"

    id: Id
    title: Text
    date: Edtf
    certainty: DateCertainty = "certain"
    because: Text | None = None
    actors: Ids = Field(default_factory=list)
    records: Ids = Field(default_factory=list)
    note: Text | None = None


class MomentShape(Shape):
    noun: ClassVar[str] = "a timeline entry"

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
    noun: ClassVar[str] = "a record"

    id: Id
    title: Text
    publisher: Text
    date: Edtf
    url: Url | None = None
    archived: Url | None = None
    looked_up: Edtf
    language: Language = "en"
    certainty: Certainty
    note: Text | None = None
