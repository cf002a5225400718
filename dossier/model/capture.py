"""What is taken out of a file that somebody brings: texts, and what the file says of them."""

from __future__ import annotations

from enum import StrEnum

from dossier.frozen import dataclass
from dossier.model.structure import Structure


class Field(StrEnum):
    """What a capture can say of itself."""

    URL = "url"
    ARCHIVED = "archived"
    CAPTURED = "captured"
    OUTLET = "outlet"
    HEADLINE = "headline"
    BYLINE = "byline"
    PUBLISHED = "published"
    MODIFIED = "modified"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Metadatum:
    """One thing that a capture says of itself, in one place; nothing is chosen or merged yet."""

    field: Field
    value: str
    """As it stands there; a time keeps its offset."""
    origin: str
    """Where it stands, in words an editor can look up: ``JSON-LD datePublished``."""
    doubt: str = ""
    """Why it may not be so: a first of January, the year of a footer."""


@dataclass(frozen=True, slots=True)
class Captured:
    """One text out of a file, before it becomes a seed."""

    text: str
    """The seed's text; lines end in a line feed."""
    metadata: tuple[Metadatum, ...] = ()
    structure: Structure | None = None
    """What each line of ``text`` was on the page; nothing where that is not known."""
    doubts: tuple[str, ...] = ()
    """What an editor should look at, each a sentence."""
    label: str = ""
    """What tells it from the other texts of the same file: an address, a title, a number."""
