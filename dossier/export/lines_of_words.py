"""Words broken into lines where nobody can measure them: in a picture that stands alone.

The widths are those of common serif faces, in parts of the size of the type, rounded up: a line may
end a little early, and does not run over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import combining, east_asian_width

from dossier.model import Span

_NARROW, _WIDE = frozenset("iljtfrI.,;:'’‘|!()[]-"), frozenset("mwMW—…@%&")


def width(text: str) -> float:
    """How wide a text is at most, in parts of the size of its type."""
    return sum(map(_of_letter, text))


def broken(text: str, most: float) -> list[Span]:
    """Where the lines of a text begin and end, without the spaces between them.

    A word that is wider than a line is broken wherever the line ends; so are Chinese and Japanese,
    which have no spaces.

    Args:
        text: plain, in one piece.
        most: the width of a line, in parts of the size of the type.
    """
    lines: list[Span] = []
    start = end = 0
    for part in _parts(text, most):
        if start == end:
            start = part.start
        elif width(text[start : part.end]) > most:
            lines.append(Span(start, end))
            start = part.start
        end = part.end
    return [*lines, Span(start, end)] if end > start else lines


def _parts(text: str, most: float) -> Iterator[Span]:
    """Words, and the pieces of those that no line has room for."""
    for match in re.finditer(r"\S+", text):
        start, wide = match.start(), 0.0
        for place in range(match.start(), match.end()):
            letter = _of_letter(text[place])
            if place > start and (wide + letter > most or _is_wide(text[place])):
                yield Span(start, place)
                start, wide = place, 0.0
            wide += letter
        yield Span(start, match.end())


def _is_wide(letter: str) -> bool:
    return east_asian_width(letter) in "WF"


def _of_letter(letter: str) -> float:
    if combining(letter):
        return 0.0
    if _is_wide(letter):
        return 1.0
    if letter in _NARROW:
        return 0.36
    if letter in _WIDE:
        return 0.92
    if letter.isupper():
        return 0.74
    return 0.28 if letter.isspace() else 0.55
