"""The shape of ``annotations/articles/<id>.yml``, and of what stands in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field, StringConstraints

from dossier.languages import ENGLISH
from dossier.schema.base import (
    Changed,
    Editor,
    Edtf,
    Id,
    Ids,
    Language,
    Prose,
    Selector,
    Shape,
    State,
    Text,
    TranslationShape,
    Url,
    Withdrawal,
    Words,
    listed,
)
from dossier.schema.forms import SHA256, SIGLUM
from dossier.schema.vocabulary import Certainty, Condition, GlossKind, Publish


class EvidenceShape(Shape):
    """What shows a statement: exact words of the article, removed words, or a record."""

    noun: ClassVar[str] = "a piece of evidence"

    says: Prose | None = Field(None, description="What it shows, in the editor's few words.")
    quote: Words | None = Field(None, description="Exact words of the article.")
    prefix: str = Field("", description="Words just before, to pick one of several places.")
    suffix: str = Field("", description="Words just after, to pick one of several places.")
    removed: Words | None = Field(None, description="Exact words from what cleaning removed.")
    record: Id | None = Field(None, description="The id of a record.")


class PassageShape(Selector):
    """Words in the paragraphs that come from one source."""

    noun: ClassVar[str] = "a passage"


class LineageShape(Shape):
    """What an article, or a part of it, descends from: exactly one of the first three keys."""

    noun: ClassVar[str] = "a line of descent"

    article: Id | None = Field(None, description="The id of another article.")
    record: Id | None = Field(None, description="The id of a record.")
    source: Text | None = Field(
        None,
        description="An agency, an outlet or a text, by name; equal names are one origin. "
        "The article's own outlet for its own reporting.",
    )
    through: Annotated[list[Text], BeforeValidator(listed)] = Field(
        default_factory=list,
        description="What it came through: the record or the name of another line here.",
    )
    part: list[PassageShape] = Field(
        default_factory=list,
        description="Words of the paragraphs that come from it; if left out, all that no other "
        "line speaks of.",
    )
    certainty: Certainty = Field(description="How sure we are.")
    evidence: list[EvidenceShape] = Field(default_factory=list, description="What shows it.")


class OverruleShape(Selector):
    """Words that the editor drops from the article, or keeps in it, against the rules."""

    noun: ClassVar[str] = "an overrule"

    reason: Prose = Field(description="Why, as a sentence for the reader.")


class CleaningShape(Shape):
    noun: ClassVar[str] = "a cleaning block"

    drop: list[OverruleShape] = Field(
        default_factory=list, description="Words to take out of the article."
    )
    keep: list[OverruleShape] = Field(default_factory=list, description="Words to leave in it.")


class OriginalShape(Shape):
    """The captured file that the seed was taken from."""

    noun: ClassVar[str] = "an original"

    file: Text = Field(description="Its name in seeds/originals/.")
    sha256: Annotated[str, StringConstraints(pattern=SHA256)] = Field(
        description="The hash of its bytes; an original that changes is a problem."
    )
    taken: Text | None = Field(
        None, description="By which program, in which version, the text was taken from it."
    )


class VersionShape(Shape):
    """Another capture of the same article, from another day."""

    noun: ClassVar[str] = "a version"

    seed: Text = Field(description="The file's name in seeds/.")
    sha256: Annotated[str, StringConstraints(pattern=SHA256)] = Field(
        description="The hash of the seed's bytes; a seed that changes is a problem."
    )
    day: Edtf = Field(
        description="The day of the capture, in EDTF; with the time where two are of one day: "
        "2022-01-10T08:15:00Z. Readings name the version by it."
    )
    note: Prose | None = Field(None, description="What a reader should know about it.")
    notice: Words | None = Field(
        None, description="Exact words in which the outlet says that it changed the article."
    )
    url: Url | None = Field(None, description="Its address, where it is not the article's.")
    archived: Url | None = Field(None, description="The address of an archived copy.")
    original: OriginalShape | None = Field(
        None, description="The captured file that the seed was taken from."
    )
    cleaning: CleaningShape | None = Field(
        None, description="Where the editor overrules the rules of cleaning."
    )


class GlossShape(Selector):
    """An explanation of a phrase that would stop or mislead a reader."""

    noun: ClassVar[str] = "a gloss"

    id: Id | None = Field(None, description="Permanent; made from the words when left out.")
    meaning: Prose = Field(description="The probable meaning, in a few words.")
    kind: GlossKind = Field(description="What has happened to the phrase.")
    certainty: Certainty = Field(description="How sure we are.")
    note: Prose | None = Field(None, description="How we know, if it needs saying.")


class ArticleShape(Shape):
    """``annotations/articles/<id>.yml``: one for each seed."""

    noun: ClassVar[str] = "an article"
    remaining: ClassVar[tuple[str, ...]] = ("seed", "sha256", "outlet")

    id: Id | None = Field(None, description="The file's name if left out.")
    seed: Text = Field(description="The file's name in seeds/.")
    sha256: Annotated[str, StringConstraints(pattern=SHA256)] = Field(
        description="The hash of the seed's bytes; a seed that changes is a problem."
    )
    siglum: Annotated[str, StringConstraints(pattern=SIGLUM)] = Field(
        description="One or two capital letters, the article's name in tables and notes."
    )
    outlet: Text = Field(description="Whose report it is, as readers know the outlet.")
    publisher: Text | None = Field(None, description="Who published this copy, if not the outlet.")
    origin: list[EvidenceShape] = Field(default_factory=list, description="How we know.")
    headline: Words | None = Field(description="Exact words, or null: then say why.")
    headline_note: Prose | None = Field(
        None, description="Why there is no headline, or what is odd about it."
    )
    events: Ids = Field(
        description="Ids of the events it covers; points about others do not apply."
    )
    read: Ids = Field(
        default_factory=list,
        description="Ids of the events for whose points it has been read; if it has no "
        "reading on a point, it says nothing.",
    )
    incomplete: Prose | None = Field(
        None,
        description="Why the capture is empty or broken, in a sentence; it is never shown as silent.",
    )
    whole: Text | None = Field(
        None, description="How we know that such a short text is the whole article, in a sentence."
    )
    published: Edtf | None = Field(
        None,
        description="In EDTF: 2022-01-10, 2022-01, 2022~ (about), 2022? (perhaps), 2021/2022 (from, to).",
    )
    published_note: Prose | None = Field(None, description="How the date is known, or inferred.")
    url: Url | None = Field(None, description="The article's address at its outlet.")
    archived: Url | None = Field(None, description="The address of an archived copy.")
    captured: Edtf | None = Field(None, description="The day of the capture, in EDTF.")
    original: OriginalShape | None = Field(
        None, description="The captured file that the seed was taken from."
    )
    versions: list[VersionShape] = Field(
        default_factory=list, description="Other captures of the same article, oldest first."
    )
    duplicate: Prose | None = Field(
        None,
        description="Why it stands beside another article with the same text, in a sentence.",
    )
    language: Language = Field(ENGLISH, description="The article's language, as a tag.")
    agencies: list[Text] = Field(default_factory=list, description="The agencies it credits.")
    initials: Text | None = Field(None, description="Of the author, as they stand below the text.")
    condition: Condition = Field(description="What has happened to the text on its way.")
    condition_note: Prose | None = Field(None, description="The condition, in a sentence.")
    condition_evidence: list[EvidenceShape] = Field(
        default_factory=list, description="The words that show the condition."
    )
    lineage: list[LineageShape] = Field(
        default_factory=list, description="What the text descends from, nearest first."
    )
    trust: Prose = Field(description="How far its wording of quotations can be trusted.")
    publish: Publish = Field(
        "full", description="Whether readers see the whole text or only what is cited."
    )
    cleaning: CleaningShape | None = Field(
        None, description="Where the editor overrules the rules of cleaning."
    )
    glosses: list[GlossShape] = Field(
        default_factory=list, description="Explanations of phrases that would mislead a reader."
    )
    translations: list[TranslationShape] = Field(
        default_factory=list,
        description="What words in other languages mean, whether cleaning kept or removed them.",
    )
    formerly: Ids = Field(
        default_factory=list, description="Earlier ids, whose addresses still lead here."
    )
    editor: Editor = None
    changed: Changed = None
    state: State = None
    withdrawn: Withdrawal = None


def original_files(shapes: Iterable[Shape]) -> frozenset[str]:
    """The names of the captured files that articles, among other entries, were taken from."""
    articles = [shape for shape in shapes if isinstance(shape, ArticleShape)]
    originals = [article.original for article in articles]
    originals += [version.original for article in articles for version in article.versions]
    return frozenset(original.file for original in originals if original)
