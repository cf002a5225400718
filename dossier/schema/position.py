"""The shape of ``annotations/positions.yml``: demands, their answers, and what came of them."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from dossier.schema.account import ReadingShape
from dossier.schema.base import (
    Changed,
    Editor,
    Id,
    Ids,
    Prose,
    Shape,
    State,
    Text,
    Withdrawal,
)
from dossier.schema.vocabulary import Stance

_WHO = "Ids of the actors whose word it is."


class AnswerShape(Shape):
    noun: ClassVar[str] = "an answer"

    by: Annotated[Ids, Field(min_length=1)] = Field(description=_WHO)
    stance: Stance = Field(description="How it answers the demand.")
    says: Prose = Field(description="The answer, in the editor's few words.")
    readings: Annotated[list[ReadingShape], Field(min_length=1)] = Field(
        description="The answer in each article, and on record."
    )


class OfferShape(Shape):
    noun: ClassVar[str] = "an offer"

    by: Annotated[Ids, Field(min_length=1)] = Field(description=_WHO)
    says: Prose = Field(description="What is offered in return, in the editor's few words.")
    readings: Annotated[list[ReadingShape], Field(min_length=1)] = Field(
        description="The offer in each article, and on record."
    )


class OutcomeShape(Shape):
    """What became of a demand, from the timeline and records alone."""

    noun: ClassVar[str] = "an outcome"

    says: Prose = Field(description="What became of it, in a sentence.")
    timeline: Ids = Field(default_factory=list, description="Ids of timeline entries that show it.")
    records: Ids = Field(default_factory=list, description="Ids of records that show it.")


class PositionShape(Shape):
    noun: ClassVar[str] = "a position"
    remaining: ClassVar[tuple[str, ...]] = ("id", "title")

    id: Id = Field(
        description="Permanent and part of the address: lower-case letters, digits and hyphens."
    )
    title: Text = Field(description="The demand, in a few neutral words.")
    by: Annotated[Ids, Field(min_length=1)] = Field(description="Ids of the actors who make it.")
    event: Id | None = Field(None, description="The id of the event at which it was on the table.")
    readings: Annotated[list[ReadingShape], Field(min_length=1)] = Field(
        description="The demand in each article, and on record."
    )
    answers: list[AnswerShape] = Field(default_factory=list, description="What others answer.")
    offers: list[OfferShape] = Field(
        default_factory=list, description="What others offer in return."
    )
    outcome: OutcomeShape | None = Field(None, description="What became of it.")
    points: Ids = Field(default_factory=list, description="Ids of points that compare the wording.")
    note: Prose | None = Field(None, description="Anything else a reader should know.")
    editor: Editor = None
    changed: Changed = None
    state: State = None
    withdrawn: Withdrawal = None
