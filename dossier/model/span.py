"""Places in a text, and how places in one text map to another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from dossier.frozen import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text: half-open, counted in code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words at this span of ``text``."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """A stretch of one text that stands letter for letter in another."""

    start: int
    """Where it begins in the derived text, in code points."""
    source: int
    """Where it begins in the source text, in code points."""
    length: int
    """In code points, the same in both."""


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """How a derived text (a clean article) maps back to its source (the seed).

    ``runs`` are in the order of the derived text and do not overlap. What lies between two
    runs was put there by the derivation (the blank line between two blocks) and stands
    nowhere in the source.
    """

    runs: tuple[Run, ...]

    def to_source(self, position: int) -> int:
        """The source position of a derived position.

        A position that stands nowhere in the source maps to the end of the run before it;
        one before the first run maps to the first run's beginning.
        """
        index = bisect_right(self.runs, position, key=lambda run: run.start) - 1
        if index < 0:
            return self.runs[0].source if self.runs else 0
        run = self.runs[index]
        return run.source + min(position - run.start, run.length)


def joined_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in their order, those that meet as one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
