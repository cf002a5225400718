"""The contents of a YAML file: texts, lists and mappings, each with its place."""

from __future__ import annotations

from dossier.frozen import dataclass
from dossier.problems import Location

NULLS = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, or nothing."""

    at: Location
    text: str
    plain: bool
    """Whether it stands without quotes and not as a block of lines."""
    end: int = 0
    """The last line it stands on, one-based."""
    lines: tuple[Location, ...] = ()
    """Where the lines of a text begin that has several: those below its first sign."""

    @property
    def null(self) -> bool:
        """Whether it says that there is no value."""
        return self.plain and self.text in NULLS


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    at: Location
    items: tuple[Node, ...]
    end: int = 0
    """The last line it stands on, one-based; that of the bracket that closes it, if one does."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a mapping, with its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values."""

    at: Location
    entries: tuple[Entry, ...]
    """Each key once: of a key that stands twice, the first."""
    flow: bool = False
    """Whether it stands in braces."""
    whole: bool = True
    """Whether every key could be read."""
    end: int = 0
    """The last line it stands on, one-based; that of the brace that closes it, if one does."""


@dataclass(frozen=True, slots=True)
class Torn:
    """Something that has a problem already and no value."""

    at: Location


Node = Scalar | Sequence | Mapping | Torn
