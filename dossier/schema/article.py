"""The shape of ``annotations/articles/<id>.yml``, and of what stands in it."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from dossier.schema.base import Edtf, Id, Ids, Language, Selector, Shape, Text, Words
from dossier.schema.forms import SHA256, SIGLUM
from dossier.schema.vocabulary import Certainty, Condition, GlossKind, Publish


class EvidenceShape(Shape):
    """What shows a statement: exact words of the article, removed words, or a record."""

    noun: ClassVar[str] = "a piece of evidence"

    says: Text | None = Field(None, description="What it shows, in the editor's few words.")
    quote: Words | None = Field(None, description="Exact words of the article.")
    prefix: str = Field("", description="Words just before, to pick one of several places.")
    suffix: str = Field("", description="Words just after, to pick one of several places.")
    removed: Words | None = Field(None, description="Exact words from what cleaning removed.")
    record: Id | None = Field(None, description="The id of a record.")


class LineageShape(Shape):
    noun: ClassVar[str] = "a line of descent"

    source: Text = Field(description="The agency, outlet or text the article descends from.")
    certainty: Certainty
    evidence: list[EvidenceShape] = Field(default_factory=list)


class OverruleShape(Selector):
    """Words that the editor drops from the article, or keeps in it, against the rules."""

    noun: ClassVar[str] = "an overrule"

    reason: Text = Field(description="Why, as a sentence for the reader.")


class CleaningShape(Shape):
    noun: ClassVar[str] = "a cleaning block"

    drop: list[OverruleShape] = Field(default_factory=list)
    keep: list[OverruleShape] = Field(default_factory=list)


class GlossShape(Selector):
    """An explanation of a phrase that would stop or mislead a reader."""

    noun: ClassVar[str] = "a gloss"

    id: Id | None = Field(None, description="Permanent; made from the words when left out.")
    meaning: Text = Field(description="The probable meaning, in a few words.")
    kind: GlossKind
    certainty: Certainty
    note: Text | None = Field(None, description="How we know, if it needs saying.")


class ArticleShape(Shape):
    """``annotations/articles/<id>.yml``: one for each seed."""

    noun: ClassVar[str] = "an article"

    id: Id | None = Field(None, description="The file's name when left out.")
    seed: Text = Field(description="The file's name in seeds/.")
    sha256: Annotated[str, StringConstraints(pattern=SHA256)]
    siglum: Annotated[str, StringConstraints(pattern=SIGLUM)]
    outlet: Text = Field(description="Whose report it is, as readers know the outlet.")
    publisher: Text | None = Field(None, description="Who published this copy, if another.")
    origin: list[EvidenceShape] = Field(default_factory=list, description="How we know.")
    headline: Words | None = Field(description="Exact words, or null: then say why.")
    headline_note: Text | None = None
    events: Ids
    published: Edtf | None = None
    published_note: Text | None = Field(None, description="How the date is known, or inferred.")
    language: Language = "en"
    agencies: list[Text] = Field(default_factory=list)
    initials: Text | None = None
    condition: Condition
    condition_note: Text | None = None
    condition_evidence: list[EvidenceShape] = Field(default_factory=list)
    lineage: list[LineageShape] = Field(default_factory=list)
    trust: Text = Field(description="How far its wording of quotations can be trusted.")
    publish: Publish = "full"
    cleaning: CleaningShape | None = None
    glosses: list[GlossShape] = Field(default_factory=list)
