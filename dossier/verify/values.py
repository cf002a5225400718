"""What a check of somebody's text is given, and what it finds."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from dossier.frozen import dataclass
from dossier.languages import ENGLISH
from dossier.model import Span


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address."""

    span: Span
    """In the document's text."""
    address: str


@dataclass(frozen=True, slots=True)
class Document:
    """A text that quotes others, as a reader sees it."""

    name: str
    """The file's name, as it was given."""
    text: str
    """Paragraphs with a blank line between them."""
    links: tuple[Link, ...] = ()
    blocks: tuple[Span, ...] = ()
    """Paragraphs set off as quotations, whatever marks they have."""
    source: str = field(default="", repr=False)
    """The file's own characters, for lines and columns; empty where it has no lines."""

    @property
    def has_lines(self) -> bool:
        """Whether an author can find a place by its line; otherwise by its paragraph."""
        return bool(self.source)


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words that an article gives as somebody's, according to the annotations."""

    span: Span
    """In the source's text."""
    speaker: str
    """The id of an actor."""


@dataclass(frozen=True, slots=True)
class Origin:
    """An article, a record or a capture whose words a document may quote."""

    id: str
    text: str
    language: str = ENGLISH
    """Its tag; empty where it is unknown."""
    names: tuple[str, ...] = ()
    """What a sentence may call it: the outlet's name, its publisher, an agency."""
    addresses: tuple[str, ...] = ()
    """Where it can be read; parts of addresses, such as a page's path, count too."""
    utterances: tuple[Utterance, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose name is known under several forms."""

    id: str
    forms: tuple[str, ...]


class Verdict(StrEnum):
    """What is true of quoted words."""

    EXACT = "exact"
    CHANGED = "changed"
    CUT = "cut"
    MISATTRIBUTED = "misattributed"
    ELSEWHERE = "elsewhere"
    LOST = "lost"
    AMBIGUOUS = "ambiguous"
    SHORT = "short"
    OPEN = "open"

    @property
    def is_false(self) -> bool:
        """Whether a reader would be misled."""
        return self not in {Verdict.EXACT, Verdict.AMBIGUOUS, Verdict.SHORT}

    @property
    def meaning(self) -> str:
        """The verdict as a sentence without a full stop."""
        return _MEANINGS[self]


_MEANINGS = {
    Verdict.EXACT: "The words stand there letter for letter",
    Verdict.CHANGED: "The source has other words",
    Verdict.CUT: "What was cut off turns the sense",
    Verdict.MISATTRIBUTED: "Somebody else says these words",
    Verdict.ELSEWHERE: "The words stand in another source than the one named",
    Verdict.LOST: "No source has these words",
    Verdict.AMBIGUOUS: "The words stand in several sources, which name different speakers",
    Verdict.OPEN: "The quotation that begins here is never closed",
    Verdict.SHORT: "No source has these words, but they are too few to be sure of a quotation",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a source."""

    origin: str
    """The source's id."""
    span: Span
    words: str
    """On one line."""
    sentence: str
    """The sentence they stand in, on one line."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One quotation of a document, and what is true of it."""

    verdict: Verdict
    words: str
    """As the document has them, on one line."""
    span: Span
    """In the document's text."""
    line: int
    """Of the file, from 1; 0 where it has no lines."""
    column: int
    """In code points, from 1; 0 where it has no lines."""
    why: str
    """A sentence for the document's author."""
    places: tuple[Place, ...] = ()
    """Where the words, or the nearest to them, stand."""
    difference: str = ""
    """For changed words: the word diff on one line."""
    speaker: str = ""
    """Whom the document names as the speaker; empty where it is not sure."""
    cited: tuple[str, ...] = ()
    """The ids of the sources that the sentence names or links to."""
    paragraph: int = 0
    """Of a file that has no lines, from 1, empty ones not counted; 0 where it has lines."""
    opening: str = ""
    """The first words of that paragraph."""
