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
    end: Span
    """The line end; empty for a last line that has none. CR LF is one line end."""
    number: int
    """One-based."""


def lines(text: str) -> tuple[Line, ...]:
    """Cut a text into lines; spans and ends in order are the whole text.

    A text that ends with a line end has no empty line after it; an empty text has no line.
    """
    cut_lines: list[Line] = []
    start = 0
    for match in _END.finditer(text):
        cut_lines.append(Line(Span(start, match.start()), Span(*match.span()), len(cut_lines) + 1))
        start = match.end()
    if start < len(text):
        last = Span(len(text), len(text))
        cut_lines.append(Line(Span(start, len(text)), last, len(cut_lines) + 1))
    return tuple(cut_lines)
