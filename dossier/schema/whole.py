"""The shape of ``annotations/dossier.yml``, and everything the editors wrote as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import Field

from dossier.schema.account import PointShape, QuotationShape
from dossier.schema.actor import ActorShape
from dossier.schema.article import ArticleShape
from dossier.schema.base import Edtf, Id, Ids, Language, Shape, Text, Unread
from dossier.schema.occasion import EventShape, MomentShape, RecordShape


class TopicShape(Shape):
    noun: ClassVar[str] = "a topic"

    id: Id
    title: Text


class StatementShape(Shape):
    noun: ClassVar[str] = "a statement"

    text: Text
    points: Ids


class ChangeShape(Shape):
    noun: ClassVar[str] = "a change"

    date: Edtf
    text: Text


class DossierShape(Shape):
    """``annotations/dossier.yml``."""

    noun: ClassVar[str] = "the dossier"

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
    unread: tuple[Unread, ...] = ()
    """What is there but could not be read."""
