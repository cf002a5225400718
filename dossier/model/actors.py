"""Who and what the articles name, with every form and every place."""

from __future__ import annotations

from dataclasses import field

from dossier.frozen import dataclass
from dossier.model.insertion import NOWHERE, Insertion
from dossier.model.reports import Citation
from dossier.model.revision import UNSAID, Revision
from dossier.problems import Location


@dataclass(frozen=True, slots=True)
class Alias:
    """A form under which the articles name an actor."""

    text: str
    kind: str
    articles: tuple[str, ...]
    """The articles it counts in; empty for all."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an article names an actor."""

    actor: str
    citation: Citation
    kind: str
    """The kind of the alias that was met."""


@dataclass(frozen=True, slots=True)
class Title:
    """What an article calls an actor: office, rank, role."""

    citation: Citation
    note: str


@dataclass(frozen=True, slots=True)
class Gender:
    """What articles say of a person, with the words that say so."""

    said: str
    """``woman``, ``man`` or ``other``."""
    evidence: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something that the articles name."""

    id: str
    name: str
    kind: str
    role: str
    description: str
    native: str
    """The name in its own script; may be empty."""
    native_language: str
    wikidata: str
    also: tuple[str, ...]
    """Spellings met outside the articles, for search."""
    aliases: tuple[Alias, ...]
    titles: tuple[Title, ...]
    mentions: tuple[Mention, ...]
    """In the order of articles, then of places."""
    formerly: tuple[str, ...]
    at: Location = field(repr=False)
    aliases_end: Insertion = field(default=NOWHERE, repr=False)
    """Where another alias can be written."""
    revision: Revision = field(default=UNSAID)
    speaks_for: str = ""
    """The id of the actor whose side it speaks for; empty where nobody says so."""
    stands_for: str = ""
    """The id of the actor that its name stands for, too; empty where nobody says so."""
    gender: Gender | None = None
    """Nothing where no words of an article are given for it."""
