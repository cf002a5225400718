"""A captured article: the seed, and what cleaning made of it."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from dossier.frozen import dataclass
from dossier.model.span import OffsetMap, Span
from dossier.model.structure import Structure


@dataclass(frozen=True, slots=True)
class Seed:
    """An article as captured, decoded and otherwise untouched."""

    name: str
    """The file's name in ``seeds/``."""
    text: str
    """Every code point of the file, line ends and a byte order mark included."""
    sha256: str
    """Of the file's bytes, in lower-case hexadecimal."""
    structure: Structure | None = field(default=None, hash=False)
    """What each line was on the page, where the capture was a page with mark-up."""


class Role(StrEnum):
    """What a kept block, or a part of one, is in newsroom terms."""

    LABEL = "label"
    """A section name above the headline: "Politics"."""
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATE = "date"
    """A line of the date of publication, the outlet or the place beside it."""
    DATELINE = "dateline"
    CROSSHEAD = "crosshead"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    PHOTO_CREDIT = "photo-credit"
    AGENCY_CREDIT = "agency-credit"
    INITIALS = "initials"


@dataclass(frozen=True, slots=True)
class Block:
    """A kept stretch of the article that reads as one unit, usually one line of the seed."""

    role: Role
    span: Span
    """In the clean text."""
    line: int
    """The seed's line on which it begins, one-based."""
    rule: str
    """The name of the rule that recognised the role."""


@dataclass(frozen=True, slots=True)
class Part:
    """Metadata that stands inside a block: a dateline, an agency's credit at the end."""

    role: Role
    span: Span
    """In the clean text, inside one block."""
    rule: str


@dataclass(frozen=True, slots=True)
class Removal:
    """A stretch of the seed that the reader does not see in the article."""

    span: Span
    """In the seed's text."""
    text: str
    line: int
    """The seed's line on which it begins, one-based."""
    rule: str
    """The rule's name; ``white-space`` for what only separates blocks."""
    reason: str
    """Why, as a sentence for the reader; empty for white space."""
    by_editor: bool = False
    """Whether the article's own ``cleaning:`` block asked for it."""


@dataclass(frozen=True, slots=True)
class Overrule:
    """The editor's word against the rules of cleaning, for one stretch of the seed."""

    span: Span
    """In the seed's text."""
    keep: bool
    """Whether the stretch stays; otherwise it is removed."""
    reason: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something odd that does not stop the build, for the editor to decide.

    It ends when the editor keeps or drops the words, with a reason.
    """

    span: Span
    """In the clean text, inside one block: the words in question, or where they show."""
    rule: str
    reason: str
    line: int
    """The seed's line, one-based."""


@dataclass(frozen=True, slots=True)
class CleanText:
    """What a reader reads of a seed, and what was taken away.

    The seed is the kept runs of ``offsets`` and the spans of ``removed`` put together in the
    order of the seed, each code point exactly once. The clean text is the blocks in order
    with one blank line (two line feeds) between them.
    """

    seed: Seed
    text: str
    blocks: tuple[Block, ...]
    parts: tuple[Part, ...]
    removed: tuple[Removal, ...]
    doubts: tuple[Doubt, ...]
    offsets: OffsetMap
    """From the clean text to the seed's text."""

    def first(self, role: Role) -> str | None:
        """The words of the first block or part that has ``role``."""
        pieces: list[Block | Part] = [*self.blocks, *self.parts]
        spans = [piece.span for piece in pieces if piece.role is role]
        return min(spans).of(self.text) if spans else None

    def block_at(self, position: int) -> Block:
        """The block that holds a position of the clean text.

        Raises:
            LookupError: the position lies between two blocks or outside the text.
        """
        for block in self.blocks:
            if block.span.start <= position < block.span.end:
                return block
        raise LookupError(position)
