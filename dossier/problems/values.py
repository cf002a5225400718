"""Problems: what is wrong in the editor's files, as values.

A problem never stops the reading: every package returns the problems it found along with what it
could make, and the command line prints them all at once. Exceptions are kept for faults of
the program itself.

Files that nobody wrote for the dossier, and of which nothing is to be said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_ENDINGS = ("~", ".bak", ".orig", ".rej", ".swp", ".tmp")
_NAMES = frozenset({"readme.md", "thumbs.db", "desktop.ini"})


class DossierError(Exception):
    """Base of every exception that this package raises on purpose."""


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file that an editor owns."""

    file: str
    """Path relative to the project's folder, with forward slashes on every system."""
    line: int = 0
    """One-based; 0 when the problem is the file as a whole."""
    column: int = 0
    """One-based, in code points; 0 when the problem is the line or the file as a whole."""
    source: str = ""
    """The line as it stands in the file, without its line end; empty when it has none."""

    def __str__(self) -> str:
        numbers = [str(number) for number in (self.line, self.column) if number]
        return ":".join([self.file, *numbers])


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake, with everything an editor needs to fix it."""

    location: Location
    code: str
    """Permanent, in kebab-case: ``citation-lost``. Every code has its heading in the docs."""
    message: str
    """One sentence, no full stop: what is wrong."""
    found: str = ""
    expected: str = ""
    hint: str = ""
    """What to do about it; usually the fix itself, ready to paste."""
    is_doubt: bool = False
    """Whether it is a doubt: something odd that does not stop the build, and that the editor can
    answer by a key with a reason."""

    @property
    def severity(self) -> str:
        """What programs call it: "error", or "warning" for a doubt."""
        return "warning" if self.is_doubt else "error"


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Every problem once, by file and line; the doubts come after all others."""
    return sorted(set(problems), key=lambda problem: (problem.is_doubt, problem))


def overtaken(file: str) -> Problem:
    """That somebody else changed a file while it was worked on.

    Args:
        file: as an editor knows it.
    """
    return Problem(
        Location(file),
        "draft-overtaken",
        "Somebody else has just changed the file",
        found="words that differ from those read",
        expected="the file as it was",
        hint="Run the command again",
    )


def is_left_over(name: str) -> bool:
    """Whether a file is hidden, says something of its folder, or was left by a program.

    Args:
        name: of the file, without its folder.
    """
    folded = name.casefold()
    return folded.startswith(".") or folded.endswith(_ENDINGS) or folded in _NAMES
