"""The shapes of ``annotations/drafts/``: proposed items of entries, and what was rejected."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from dossier.schema.account import ReadingShape
from dossier.schema.actor import AliasShape, PlacedShape
from dossier.schema.article import VersionShape
from dossier.schema.base import Id, Shape, Words, listed
from dossier.schema.vocabulary import ContradictionKind


class AdditionShape(Shape):
    """A proposed item of an entry that exists, in ``additions.yml``."""

    noun: ClassVar[str] = "an addition"

    id: Id = Field(description="By which it is accepted or rejected.")
    point: Id | None = Field(None, description="The id of the point that gets the reading.")
    quotation: Id | None = Field(None, description="The id of the quotation that gets the reading.")
    actor: Id | None = Field(
        None, description="The id of the actor that gets the alias or the title."
    )
    moment: Id | None = Field(
        None, description="The id of the entry of the timeline that gets the reading."
    )
    article: Id | None = Field(None, description="The id of the article that gets the version.")
    reading: ReadingShape | None = Field(
        None, description="What is added to the point, the quotation or the timeline's entry."
    )
    alias: Annotated[
        AliasShape | None,
        BeforeValidator(lambda value: {"text": value} if isinstance(value, str) else value),
    ] = Field(None, description="What is added to the actor.")
    title: PlacedShape | None = Field(
        None, description="What an article calls the actor, exactly: office, rank, role."
    )
    version: VersionShape | None = Field(
        None, description="Another capture of the article, with its seed and its day."
    )


class RejectedShape(Shape):
    """A proposal that is not made again, in ``rejected.yml``."""

    noun: ClassVar[str] = "a rejected proposal"

    proposal: Literal["article", "actor", "quotation", "point", "timeline", "addition"] = Field(
        description="What was proposed."
    )
    words: Annotated[list[Words], BeforeValidator(listed), Field(min_length=1)] = Field(
        description="The forms of the name, the words of the quotation or of the point's or "
        "date's readings, or the name of the seed; of an addition, the id of its entry, and its words."
    )
    kind: ContradictionKind | None = Field(
        None, description="Of a point: what its readings differ in."
    )
