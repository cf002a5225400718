"""Lines of a text, under every line end that Unicode knows.

Source: Unicode Standard, section 5.8 (newline guidelines).
"""

from __future__ import annotations

import re

from dossier.frozen import dataclass
from dossier.model import Span

_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text."""

    span: Span
    """Without the line end."""
    stop: int
    """Where its line end stops, and the next line begins. CR LF is one line end; a last line
    that has none stops where its span does."""
    number: int
    """One-based."""


def lines(text: str) -> tuple[Line, ...]:
    """Cut a text into lines; the texts from each line's start to its stop are the whole text.

    A text that ends with a line end has no empty line after it; an empty text has no line.
    """
    cut: list[Line] = []
    start = 0
    for match in _END.finditer(text):
        end, stop = match.span()
        cut.append(Line(Span(start, end), stop, len(cut) + 1))
        start = stop
    if start < len(text):
        cut.append(Line(Span(start, len(text)), len(text), len(cut) + 1))
    return tuple(cut)
