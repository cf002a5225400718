"""What every shape of an annotation file shares."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, ClassVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    StringConstraints,
)

from dossier.frozen import dataclass
from dossier.problems import Location
from dossier.prose import prose
from dossier.schema.forms import DATE, ID, LANGUAGE, LONGEST, NUMBER, STATE, URL

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""The editor's own words: never empty."""

Prose = Annotated[Text, AfterValidator(prose)]
"""The editor's own sentences, in which ``*word*`` is a word that is mentioned."""

Words = Annotated[str, StringConstraints(min_length=1)]
"""Exact words of an article or a record, kept as written."""

Id = Annotated[str, StringConstraints(pattern=ID, max_length=LONGEST)]
"""A permanent name in kebab-case."""

Edtf = Annotated[Text, Field(json_schema_extra={"pattern": DATE})]
"""A date in the Extended Date/Time Format; `dossier.check` reads it."""

Url = Annotated[str, StringConstraints(pattern=URL)]

Language = Annotated[str, StringConstraints(pattern=LANGUAGE)]


def listed(value: Any) -> Any:
    """A single item where a list may stand counts as a list of one."""
    return [value] if isinstance(value, (str, dict)) else value


Ids = Annotated[list[Id], BeforeValidator(listed)]
"""Several ids, or one without the brackets."""


def takes_mentions(annotation: Any, metadata: Iterable[Any] = ()) -> bool:
    """Whether a key's value is :data:`Prose`, or may be.

    Args:
        annotation: the type of the key's field.
        metadata: what the field has beside its type.
    """
    marks = [*metadata, *getattr(annotation, "__metadata__", ())]
    if any(isinstance(mark, AfterValidator) and mark.func is prose for mark in marks):
        return True
    return any(takes_mentions(part) for part in getattr(annotation, "__args__", ()))


def _kebab(name: str) -> str:
    return name.replace("_", "-")


Number = Annotated[str, StringConstraints(pattern=NUMBER)]
"""A whole number, as written."""


NOWHERE = Location("")
"""Where a shape stands that was not read from a file."""


class Shape(BaseModel):
    """One mapping in an annotation file: strict, closed, frozen, and aware of its place."""

    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, alias_generator=_kebab, populate_by_name=False,
        # The reader validates key by key: a validator of a whole shape would be made for nothing.
        defer_build=True,
    )  # fmt: skip

    noun: ClassVar[str] = "an entry"
    """What a problem calls it."""
    shorthand: ClassVar[str] = ""
    """The key that a plain text stands for, where one may be written instead of the mapping."""
    remaining: ClassVar[tuple[str, ...]] = ()
    """The keys that are needed even when the entry is withdrawn; none where it cannot be."""

    _at: Location = PrivateAttr(default_factory=lambda: NOWHERE)
    _keys_at: dict[str, Location] = PrivateAttr(default_factory=dict)
    _torn: frozenset[str] = PrivateAttr(default_factory=frozenset)
    _ends: dict[str, int] = PrivateAttr(default_factory=dict)

    def at(self, key: str = "", index: int | None = None) -> Location:
        """Where the mapping begins, or where the value of ``key`` (as written in YAML) begins.

        Args:
            key: as written in YAML; one that the editor left out has the place of the mapping.
            index: of an item in the key's list, from 0, whose place is asked for.
        """
        private = self._private()
        places: dict[str, Location] = private["_keys_at"]
        location: Location = places.get(key) or private["_at"]
        return location if index is None else places.get(f"{key}.{index}", location)

    def _private(self) -> dict[str, Any]:
        """The private attributes, read as one: pydantic's search for each takes longer."""
        return self.__pydantic_private__ or {}

    @property
    def places(self) -> dict[str, Location]:
        """Where each key's value begins; ``key.0`` for the first item of a list."""
        return self._keys_at

    @property
    def ends(self) -> dict[str, int]:
        """The last line, one-based, of the mapping (under "") and of each key's list."""
        return self._ends

    @property
    def torn(self) -> frozenset[str]:
        """Keys, as written in YAML, whose values are missing or not as the editor meant them.

        Each has a problem of its own already; nothing more is to be said about it.
        """
        keys: frozenset[str] = self._private()["_torn"]
        return keys

    def place(
        self,
        location: Location,
        keys_at: dict[str, Location],
        torn: frozenset[str] = frozenset(),
        ends: dict[str, int] | None = None,
    ) -> None:
        """Tell the shape where it stands; the reader does so once, after validation.

        Args:
            location: where the mapping begins.
            keys_at: where each key's value begins; ``key.0`` for the first item of a list.
            torn: keys whose values have a problem.
            ends: the last line of the mapping, under "", and of each key's list.
        """
        self._ends = ends or {}
        self._at = location
        self._keys_at = keys_at
        self._torn = torn


@dataclass(frozen=True, slots=True)
class Unread:
    """An entry that is there but could not be read; it has a problem of its own already.

    References to it are not unresolved.
    """

    kind: str
    """The collection: ``points``, ``articles``, ``topics`` …"""
    id: str = ""
    """Empty when not even that could be read: then it may be any entry of its kind."""
    seed: str = ""
    """For an article: its seed, as far as could be read."""


class WithdrawnShape(Shape):
    """That an entry is taken back. It keeps its address, and nothing else of it is published."""

    noun: ClassVar[str] = "a withdrawal"

    date: Edtf = Field(description="The day on which the entry was taken back, in EDTF.")
    reason: Prose = Field(description="Why, in a sentence for the reader.")


Withdrawal = Annotated[
    WithdrawnShape | None,
    Field(description="That the entry has been taken back: the day, and why."),
]
"""Only its id and what names it are needed beside it."""


Editor = Annotated[Text | None, Field(description="Who answers for the entry.")]

Changed = Annotated[
    Edtf | None, Field(description="The day on which the entry was last changed, in EDTF.")
]

State = Annotated[
    Annotated[str, StringConstraints(pattern=STATE)] | None,
    Field(description="How far the entry has come: draft, checked, or checked by and a name."),
]


class TranslationShape(Shape):
    """What words in another language mean."""

    noun: ClassVar[str] = "a translation"

    quote: Words = Field(
        description="The exact words, of what was captured or copied; wherever they stand in it."
    )
    language: Language = Field(description="Their language, as a tag.")
    translation: Text = Field(
        description="What they mean, in the dossier's language; shown beside them, never instead."
    )
    translator: Text | None = Field(
        None, description="Whose the translation is; left out, the record's own translator."
    )


class Selector(Shape):
    """Points at exact words in an article."""

    quote: Words = Field(description="The exact words, as they appear in the article.")
    prefix: str = Field("", description="Words just before, to pick one of several places.")
    suffix: str = Field("", description="Words just after, to pick one of several places.")
