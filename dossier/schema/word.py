"""The shape of ``annotations/words.yml``: words that say more than what happened."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from dossier.schema.actor import PlacedShape
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
    Words,
)


class ReportedShape(PlacedShape):
    """A place where the word is somebody's, though no quotation lists it."""

    noun: ClassVar[str] = "a reported word"

    speaker: Id = Field(description="The id of the actor whose word it is.")


class TermShape(Shape):
    """One of the words between which articles choose."""

    noun: ClassVar[str] = "a term"

    word: Text = Field(description="The word, as the table shows it.")
    forms: Annotated[list[Words], Field(min_length=1)] = Field(
        description="Every form that appears in an article; small letters find capitals too."
    )
    presupposes: Prose = Field(description="What whoever uses it takes for granted, neutrally.")
    reported: list[ReportedShape] = Field(
        default_factory=list,
        description="Places in reported speech that no quotation lists, with who speaks.",
    )
    not_meant: list[PlacedShape] = Field(
        default_factory=list, description="Places where a form means something else."
    )


class WordsShape(Shape):
    """Words that stand for one thing, each with another view of it."""

    noun: ClassVar[str] = "a choice of words"
    remaining: ClassVar[tuple[str, ...]] = ("id", "title")

    id: Id = Field(
        description="Permanent and part of the address: lower-case letters, digits and hyphens."
    )
    title: Text = Field(description="What the words stand for, in a phrase.")
    terms: Annotated[list[TermShape], Field(min_length=1)] = Field(
        description="The words, each with what it presupposes."
    )
    points: Ids = Field(
        default_factory=list, description="Ids of points on which this choice of words matters."
    )
    note: Prose | None = Field(None, description="Anything else a reader should know.")
    editor: Editor = None
    changed: Changed = None
    state: State = None
    withdrawn: Withdrawal = None
