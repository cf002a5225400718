"""The shape of ``annotations/drafts/additions.yml``: proposed items of entries that exist."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from dossier.schema.account import ReadingShape
from dossier.schema.actor import AliasShape, PlacedShape
from dossier.schema.article import VersionShape
from dossier.schema.base import Id, Shape


class AdditionShape(Shape):
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
