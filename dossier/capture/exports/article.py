"""One article of an export, as lines of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.frozen import dataclass
from dossier.model import Field, Metadatum

_DATE = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b|\d{4}年\d{1,2}月\d{1,2}日"
)
_MOST_OF_A_DATE = 60
"""No line of a date is longer, in characters."""


@dataclass(frozen=True, slots=True)
class Article:
    """Lines of a text that are one article, and what their fields say."""

    start: int
    """The first line."""
    end: int
    """Behind the last line."""
    statements: tuple[Metadatum, ...] = ()
    text: str = ""
    """The article where its lines are not its text, because fields stand in them."""


@dataclass(frozen=True, slots=True)
class Named:
    """What the fields of an archive are called, and what they say."""

    archive: str
    """The archive's name, for the origin."""
    fields: dict[str, Field]
    """By the field's name in small letters."""

    def statements(self, name: str, value: str) -> list[Metadatum]:
        """What a field says; nothing if it says nothing of the article.

        Args:
            name: of the field, as the archive writes it.
            value: its words.
        """
        field = self.fields.get(name.casefold())
        words = " ".join(value.split())
        if field is None or not words:
            return []
        return [Metadatum(field, words, f"{self.archive} field {name}")]

    def stands(self, field: Field, place: str, value: str) -> list[Metadatum]:
        """What a line says by its place alone.

        Args:
            field: what the line is.
            place: where it stands, in words.
            value: the line.
        """
        words = " ".join(value.split())
        return [Metadatum(field, words, f"{self.archive}, {place}")] if words else []


def blocks(lines: Sequence[str], start: int, end: int) -> list[tuple[int, str]]:
    """Lines that stand together, each block with the number of its first line.

    A text without empty lines, such as that of a page, has one block a line.

    Args:
        lines: of the export.
        start: the first, from 0.
        end: the one behind the last.
    """
    if all(line.strip() for line in lines[start:end]):
        return [(number, lines[number].strip()) for number in range(start, end)]
    numbered: list[tuple[int, str]] = []
    fresh = True
    for number in range(start, end):
        line = lines[number].strip()
        if not line:
            fresh = True
        elif fresh:
            numbered.append((number, line))
            fresh = False
        else:
            numbered[-1] = (numbered[-1][0], f"{numbered[-1][1]}\n{line}")
    return numbered


def is_date(line: str) -> bool:
    """Whether a line is a date, in whatever language: it is short and has a year or a full day."""
    return len(line) <= _MOST_OF_A_DATE and bool(_DATE.search(line))
