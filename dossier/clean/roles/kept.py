"""The kept lines as one article, and what recognises a role in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dossier.clean.page import Line
from dossier.clean.roles.notes import is_note
from dossier.frozen import dataclass
from dossier.model import Role


@dataclass(frozen=True, slots=True)
class Article:
    """The lines that are left when the furniture is gone."""

    lines: tuple[Line, ...]
    first: int
    """The first line that reads as a paragraph; the number of lines when none does."""
    last: int
    """The last line that reads as a paragraph; -1 when none does."""

    def opening(self) -> range:
        """The lines before the first paragraph; none when there is no paragraph."""
        return range(self.first if self.last >= 0 else 0)

    def inside(self) -> range:
        """The lines between the first and the last paragraph."""
        return range(self.first + 1, self.last)


def article(lines: Iterable[Line]) -> Article:
    """Find the first and the last paragraph among the lines."""
    listed = tuple(lines)
    prose = [index for index, line in enumerate(listed) if line.is_prose]
    while len(prose) > 1 and is_note(listed[prose[0]]):
        del prose[0]
    return Article(listed, prose[0] if prose else len(listed), prose[-1] if prose else -1)


@dataclass(frozen=True, slots=True)
class Recogniser:
    """One way to tell the role of a line."""

    name: str
    """Permanent, in kebab-case."""
    role: Role
    how: str
    """By what it tells, in a few words for the reader."""
    find: Callable[[Article], Iterable[int]]
    """The lines that have the role, as indices of ``Article.lines``."""
