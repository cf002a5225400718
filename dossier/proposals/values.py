"""What an editor wants done with proposals, and what was done."""

from __future__ import annotations

from dossier.frozen import dataclass
from dossier.problems import Problem


@dataclass(frozen=True, slots=True)
class Wish:
    """Which proposals of a file are meant, and where they are to go."""

    place: str
    """The file of proposals, as the editor names it."""
    ids: tuple[str, ...] = ()
    every: bool = False
    """Whether all proposals of the file are meant."""
    name: str = ""
    """The id that an article is to have; that of the draft's folder when empty."""
    into: str = ""
    """The file to append to; found out when empty."""


@dataclass(frozen=True, slots=True)
class Done:
    """One proposal that has left its draft."""

    id: str
    file: str
    """Where it, or the memory of it, stands now; relative to the project's folder."""
    line: int
    """One-based."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done; nothing at all where there is a problem."""

    done: tuple[Done, ...] = ()
    draft: str = ""
    """The file of proposals."""
    left: int = 0
    """How many it still holds; with none it is gone."""
    problems: tuple[Problem, ...] = ()
