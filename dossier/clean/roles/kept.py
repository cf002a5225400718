"""The kept lines as one article, and what recognises a role in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from dossier.clean.markup.meaning import Meaning
from dossier.clean.page import Line
from dossier.clean.roles.notes import is_note, turns
from dossier.frozen import dataclass
from dossier.model import Role

MARKED = frozenset(Meaning) - {Meaning.NOTHING, Meaning.PARAGRAPH}
"""What says that a line of many words is no paragraph."""


@dataclass(frozen=True, slots=True)
class Article:
    """The lines that are left when the furniture is gone."""

    lines: tuple[Line, ...]
    first: int
    """The first line that reads as a paragraph; the number of lines when none does."""
    last: int
    """The last line that reads as a paragraph; -1 when none does."""
    meanings: tuple[Meaning, ...] = ()
    """What each line is by its element on the page; empty where that is not known."""
    turns: frozenset[int] = frozenset()
    """The lines that are turns of a transcript, by the names that come again."""

    def opening(self) -> range:
        """The lines before the first paragraph; none when there is no paragraph."""
        return range(self.first if self.last >= 0 else 0)

    def is_paragraph(self, index: int) -> bool:
        """Whether the page's elements say that a line is a paragraph of its text."""
        return bool(self.meanings) and self.meanings[index] is Meaning.PARAGRAPH

    def meant(self, *meanings: Meaning) -> Iterator[int]:
        """The lines that are one of these by their elements."""
        return (index for index, meaning in enumerate(self.meanings) if meaning in meanings)

    def inside(self) -> range:
        """The lines between the first and the last paragraph."""
        return range(self.first + 1, self.last)


def article(lines: Iterable[Line], meanings: Sequence[Meaning] = ()) -> Article:
    """Find the first and the last paragraph among the lines.

    Args:
        lines: those that stay.
        meanings: what each is by its element, where that is known.
    """
    listed = tuple(lines)
    prose = [
        index
        for index, line in enumerate(listed)
        if line.is_prose and not (meanings and meanings[index] in MARKED)
    ]
    while len(prose) > 1 and is_note(listed[prose[0]]):
        del prose[0]
    first, last = (prose[0], prose[-1]) if prose else (len(listed), -1)
    return Article(listed, first, last, tuple(meanings), turns(listed))


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
