"""What stands in a YAML file: texts, lists and mappings, each with its place."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.problems import Location

NULLS = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, or nothing."""

    at: Location
    text: str
    plain: bool
    """Whether it stands without quotes and not as a block of lines."""

    @property
    def null(self) -> bool:
        """Whether it says that there is no value."""
        return self.plain and self.text in NULLS


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    at: Location
    items: tuple[Node, ...]


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


@dataclass(frozen=True, slots=True)
class Torn:
    """Something that has a problem already and no value."""

    at: Location


Node = Scalar | Sequence | Mapping | Torn
