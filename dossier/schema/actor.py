"""The shape of ``annotations/actors.yml``."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field, StringConstraints

from dossier.schema.base import (
    Changed,
    Editor,
    Id,
    Ids,
    Language,
    Prose,
    Selector,
    Shape,
    State,
    Text,
    Withdrawal,
    Words,
)
from dossier.schema.forms import WIKIDATA
from dossier.schema.vocabulary import ActorKind, AliasKind, Gender


class AliasShape(Shape):
    """A form under which articles name an actor; a plain string is a name."""

    noun: ClassVar[str] = "an alias"
    shorthand: ClassVar[str] = "text"

    text: Words = Field(description="The form, letter for letter; case matters.")
    kind: AliasKind = Field("name", description="What sort of form it is.")
    articles: Ids = Field(default_factory=list, description="Only in these articles.")


class PlacedShape(Selector):
    """Exact words of one article."""

    noun: ClassVar[str] = "a place in an article"

    article: Id = Field(description="The id of the article.")
    note: Prose | None = Field(None, description="Anything else a reader should know.")


class NativeShape(Shape):
    noun: ClassVar[str] = "a native name"

    text: Text = Field(description="The name.")
    language: Language = Field(description="Its language, as a tag.")


class GenderShape(Shape):
    """What articles say of a person, never what a name suggests."""

    noun: ClassVar[str] = "a gender"

    said: Gender = Field(description="What the words of an article show.")
    evidence: Annotated[list[PlacedShape], Field(min_length=1)] = Field(
        description="These words: Ms, he, spokeswoman."
    )


class ActorShape(Shape):
    noun: ClassVar[str] = "an actor"
    remaining: ClassVar[tuple[str, ...]] = ("id", "name")

    id: Id = Field(
        description="Permanent and part of the address: lower-case letters, digits and hyphens."
    )
    name: Text = Field(description="The name this dossier uses.")
    kind: ActorKind = Field(description="What it is.")
    role: Text | None = Field(None, description="Office or part in the story, in a phrase.")
    description: Prose = Field(description="One neutral sentence.")
    native: NativeShape | None = Field(None, description="The name in its own script.")
    wikidata: Annotated[str, StringConstraints(pattern=WIKIDATA)] | None = Field(
        None, description="The item in Wikidata: Q and a number."
    )
    also: list[Text] = Field(
        default_factory=list, description="Spellings found outside the articles, for the search."
    )
    aliases: list[Annotated[AliasShape, BeforeValidator(
        lambda value: {"text": value} if isinstance(value, str) else value
    )]] = Field(default_factory=list, description="Every form that appears in the articles.")  # fmt: skip
    titles: list[PlacedShape] = Field(
        default_factory=list, description="What articles call the actor: office, rank, role."
    )
    mentions: list[PlacedShape] = Field(
        default_factory=list, description="Mentions that no alias finds."
    )
    not_mentions: list[PlacedShape] = Field(
        default_factory=list, description="Places where an alias means somebody else."
    )
    speaks_for: Id | None = Field(
        None,
        description="The id of the actor whose side it speaks for: a state, an alliance, a company.",
    )
    stands_for: Id | None = Field(
        None,
        description="The id of the actor that its name stands for, too: a capital or a palace for "
        "a state.",
    )
    gender: GenderShape | None = Field(
        None, description="Woman or man, with words of an article that say so; else not said."
    )
    formerly: Ids = Field(
        default_factory=list, description="Earlier ids, whose addresses still lead here."
    )
    editor: Editor = None
    changed: Changed = None
    state: State = None
    withdrawn: Withdrawal = None
