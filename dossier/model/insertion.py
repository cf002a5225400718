"""Where the editors' files can take one more entry."""

from __future__ import annotations

from dossier.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Insertion:
    """Where one more entry can be written into a list of an editor's file."""

    file: str
    """Relative to the project's folder; a folder with a slash at its end when the entry needs
    a file of its own."""
    line: int
    """One-based: the entry goes below this line, or behind the opening bracket that stands on
    it. 0 for a new file."""
    indent: int
    """Spaces before the entry's hyphen, or before the key that begins the list."""
    flow: bool = False
    """Whether it goes into brackets."""
    key: str = ""
    """The list's key, where the list must be begun; empty where it is there."""


NOWHERE = Insertion("", 0, 0)
"""For a value that was not read from a file."""
