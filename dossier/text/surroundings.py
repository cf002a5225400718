"""What stands around a stretch of a text: its paragraph, and the sentences that it reaches into."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.model import Span

_BREAK = "\n\n"


def paragraph_around(text: str, span: Span) -> Span:
    """From where the paragraph begins that a stretch begins in to where the one ends it ends in.

    Args:
        text: paragraphs with a blank line between them.
        span: in code points of the text.
    """
    end = text.find(_BREAK, span.end)
    return Span(text.rfind(_BREAK, 0, span.start) + 1, end if end >= 0 else len(text))


def covering(stretches: Iterable[Span], span: Span) -> Span | None:
    """From the first to the last of the stretches that a span meets; nothing where it meets none.

    Args:
        stretches: in the order of the text.
        span: in code points of the same text.
    """
    reached = [stretch for stretch in stretches if stretch.meets(span)]
    return Span(reached[0].start, reached[-1].end) if reached else None
