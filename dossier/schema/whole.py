"""The shape of ``annotations/dossier.yml``, and everything the editors wrote as one value."""

from __future__ import annotations

from dataclasses import field
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field, StringConstraints

from dossier.frozen import dataclass
from dossier.languages import ENGLISH
from dossier.schema.account import PointShape, QuotationShape
from dossier.schema.actor import ActorShape
from dossier.schema.anchors import Anchors
from dossier.schema.article import ArticleShape
from dossier.schema.base import Edtf, Id, Ids, Language, Number, Prose, Shape, Text, Unread, listed
from dossier.schema.editions import Editions
from dossier.schema.forms import CONTACT
from dossier.schema.occasion import EventShape, MomentShape, RecordShape
from dossier.schema.position import PositionShape
from dossier.schema.published import Published
from dossier.schema.vocabulary import Asked, SiteOption
from dossier.schema.word import WordsShape

FORMAT = 3
"""The number of the format that this program reads. What changed with each stands in
``docs/editing.md``; a dossier without a number is of format 1."""


class TopicShape(Shape):
    noun: ClassVar[str] = "a topic"

    id: Id = Field(
        description="Permanent and part of the address: lower-case letters, digits and hyphens."
    )
    title: Text = Field(description="The heading.")


class StatementShape(Shape):
    noun: ClassVar[str] = "a statement"

    text: Prose = Field(description="A sentence of the home page.")
    points: Annotated[Ids, Field(min_length=1)] = Field(
        description="Ids of the points that support it."
    )


class ChangeShape(Shape):
    noun: ClassVar[str] = "a change"

    date: Edtf = Field(description="When, in EDTF.")
    text: Prose = Field(description="What changed.")


class DossierShape(Shape):
    """``annotations/dossier.yml``."""

    noun: ClassVar[str] = "the dossier"

    title: Text = Field(description="The dossier's title.")
    standfirst: Prose = Field(description="What it is about, in a sentence or two.")
    question: Text = Field(description="The question it answers.")
    language: Language = Field(ENGLISH, description="The language of the dossier, as a tag.")
    summary: list[StatementShape] = Field(
        default_factory=list, description="The story in a few sentences, each with its points."
    )
    highlights: Ids = Field(
        default_factory=list, description="Ids of the contradictions that matter most, in order."
    )
    editors: list[Text] = Field(default_factory=list, description="Who answers for it.")
    edited: Edtf | None = Field(
        None, description="The day on which the dossier was last edited, in EDTF."
    )
    contact: Annotated[str, StringConstraints(pattern=CONTACT)] | None = Field(
        None, description="Where to write, and to object: an address of mail or of a page."
    )
    ask_for: Annotated[list[Asked], BeforeValidator(listed)] = Field(
        default_factory=list, description="Keys that every entry must have."
    )
    site: Annotated[list[SiteOption], BeforeValidator(listed)] = Field(
        default_factory=list, description="How the site is published, in words of a list."
    )
    licence: Prose = Field(description="The licence of the editors' work.")
    rights: Prose = Field(description="A note on the rights of the articles.")
    topics: Annotated[list[TopicShape], Field(min_length=1)] = Field(
        description="The headings that group the points."
    )
    private: Text | None = Field(
        None,
        description="A folder outside Git that holds seeds and originals in place of seeds/.",
    )
    changes: list[ChangeShape] = Field(
        default_factory=list, description="Corrections, each with its date."
    )
    begun: Edtf | None = Field(
        None,
        description="The day this story was begun; distinguishes it from another at its address.",
    )
    format: Number = Field(description="The number of the format that the files are written in.")


@dataclass(frozen=True, slots=True)
class ExcerptFile:
    """What was copied from a record, to hold its quotations against."""

    record: str
    """The record's id: the file's name."""
    file: str
    """The file in problems."""
    text: str
    sha256: str
    """Of the text with line feeds for all line ends and without a byte order mark, so that no
    checkout changes it."""


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
    positions: tuple[PositionShape, ...] = ()
    words: tuple[WordsShape, ...] = ()
    excerpts: tuple[ExcerptFile, ...] = ()
    unread: tuple[Unread, ...] = ()
    """What is there but could not be read."""
    published: Published = field(default_factory=Published)
    """The committed list of the addresses that were ever published."""
    anchors: Anchors = field(default_factory=dict)
    """The committed list of pages and places on them that there ever were."""
    editions: Editions = field(default_factory=Editions)
    """The editions that were recorded."""
    drafted: frozenset[str] = frozenset()
    """The seeds, without their ending, that have a draft of their article."""
