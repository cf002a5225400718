"""Two wordings side by side as a picture to share, of each contradiction, quotation and article.

A picture stands alone: it loads nothing, has its colours and sizes in itself, and says whose words
these are, of which dossier. Words that need more room are set smaller; none are left out. Beside
the page of a contradiction or a quotation it lies as SVG; what is drawn of it in pixels is for
places that show no SVG.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.export.lines_of_words import broken, width
from dossier.frozen import dataclass
from dossier.model import Edition, Span
from dossier.render import addresses, attribute, element
from dossier.render.comparison import (
    HEIGHT,
    WIDTH,
    Comparison,
    of_articles,
    of_comparisons,
    picture,
)
from dossier.render.direction import is_right_to_left
from dossier.render.wordings import Voice

_EDGE, _COLUMN, _SECOND = 60, 510, 630
"""The margin, a column's width, and where the second begins."""
_ACROSS = WIDTH - 2 * _EDGE
_TITLE, _WORDS_TOP, _WORDS_END = 118, 236, 520
_FOOT = 566
_HEADINGS = ((44, 1), (36, 2), (26, 2), (18, 3))
_ALONE = ((64, 4), (52, 6), (40, 8), (28, 12))
"""Of a title: a size with the most lines of it, above two wordings and without them."""
_SIZES = (38, 34, 30, 26, 22, 19, 16, 13, 11, 9)
"""Of the words, largest first."""
_FACE = "'Dossier Serif', 'Source Serif 4', Georgia, 'Noto Serif', serif"
_PLAIN_FACE = "'Dossier Sans', 'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif"
_RIGHT_TO_LEFT, _END = "\u2067", "\u2069"
"""Isolate words that run from right to left (UAX 9)."""
_GROUND, _INK, _SECOND_INK, _AGAINST, _RULE = "#fbfaf6", "#1d1b18", "#57524a", "#a4262c", "#8d867a"


@dataclass(frozen=True, slots=True)
class _Style:
    """How a line of text looks."""

    size: int
    """Pixels."""
    face: str = _FACE
    fill: str = _INK
    weight: int = 400
    room: int = _COLUMN
    """Pixels from the left margin to where a line from right to left begins."""


_SMALL = _Style(20, _PLAIN_FACE, _SECOND_INK)
_OUTLET = _Style(22, _PLAIN_FACE, _INK, 600)


def pictures(edition: Edition) -> dict[str, str]:
    """A picture beside the page of each point and quotation that has two wordings.

    Returns:
        SVG by path below ``docs/``.
    """
    return {
        addresses.picture(comparison.page): _drawn(comparison)
        for comparison in of_comparisons(edition)
    }


def drawings(edition: Edition) -> dict[str, str]:
    """What is to be drawn in pixels: SVG by the path of the picture below ``docs/``."""
    every = (*of_comparisons(edition), *of_articles(edition))
    paths = ((picture(edition, comparison), comparison) for comparison in every)
    return {path: _drawn(comparison) for path, comparison in paths if path}


def _drawn(comparison: Comparison) -> str:
    parts = [
        element("title", attribute(comparison.as_text)),
        _box(0, 0, WIDTH, HEIGHT, _GROUND),
        _box(0, 0, WIDTH, 6, _INK),
        *_above(comparison.above),
        *_heading(comparison.title, _HEADINGS if comparison.voices else _ALONE),
    ]
    if comparison.voices:
        parts.append(_box(_SECOND - 31, _WORDS_TOP - 42, 1, _WORDS_END - _WORDS_TOP + 76, _RULE))
    elif comparison.below:
        parts.append(_text(comparison.below, _EDGE, _FOOT, _OUTLET))
    size = _size(comparison.voices)
    for voice, left in zip(comparison.voices, (_EDGE, _SECOND), strict=False):
        parts += _column(voice, left, size, _AGAINST if comparison.is_against else _SECOND_INK)
    start = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}" role="img">'
    )
    return "\n".join([start, *parts, "</svg>", ""])


def _above(text: str) -> Iterator[str]:
    """The dossier's title and what stands beside it, on one line however long it is."""
    size = min(_SMALL.size, int(_ACROSS / max(width(text), 1)))
    yield _text(text, _EDGE, 58, _Style(size, _PLAIN_FACE, _SECOND_INK, room=_ACROSS))


def _heading(title: str, sizes: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The title in a few lines, as large as they allow.

    Args:
        title: plain.
        sizes: each in pixels with the most lines that have room, largest first.
    """
    tried = [(size, most, broken(title, _ACROSS / size)) for size, most in sizes]
    size, _, lines = next((item for item in tried if len(item[2]) <= item[1]), tried[-1])
    for number, line in enumerate(lines):
        y = _TITLE + round(number * size * 1.15)
        yield _text(line.of(title), _EDGE, y, _Style(size, weight=600, room=_ACROSS))


def _size(voices: Sequence[Voice]) -> int:
    """The largest size at which the words of both have room; the smallest where none has."""
    room = _WORDS_END - _WORDS_TOP
    for size in _SIZES:
        counts = [len(broken(voice.citation.exact, _COLUMN / size)) for voice in voices]
        lines = max(counts, default=0)
        if lines * size * 1.35 <= room:
            return size
    return _SIZES[-1]


def _column(voice: Voice, left: int, size: int, colour: str) -> Iterator[str]:
    words = voice.citation.exact
    if voice.label:
        yield _text(voice.label, left, _WORDS_TOP - 26, _SMALL)
    y = _WORDS_TOP
    for line in broken(words, _COLUMN / size):
        y += round(size * 1.35)
        pieces = "".join(_pieces(words, line, voice.stress, colour))
        yield _text(words, left, y - size // 3, _Style(size), pieces)
    outlet = f"{voice.article.siglum}  {voice.article.outlet}"
    yield _text(outlet, left, _FOOT, _OUTLET)


def _pieces(words: str, line: Span, stress: Sequence[Span], colour: str) -> Iterator[str]:
    """A line of the words, those that differ underlined."""
    edges = {line.start, line.end}
    for span in stress:
        edges.update(place for place in (span.start, span.end) if line.start < place < line.end)
    for start, end in pairwise(sorted(edges)):
        piece = attribute(words[start:end])
        if any(span.start <= start and end <= span.end for span in stress):
            yield element("tspan", piece, fill=colour, text_decoration="underline")
        else:
            yield piece


def _text(text: str, left: int, y: int, style: _Style, pieces: str = "") -> str:
    """A line of text from the left, or from the right where it is so written."""
    backwards = is_right_to_left(text)
    words = pieces or attribute(text)
    return element(
        "text",
        # resvg knows no "direction": the line ends where it would begin, and its words are
        # isolated, which comes to the same everywhere.
        f"{_RIGHT_TO_LEFT}{words}{_END}" if backwards else words,
        x=left + style.room if backwards else left,
        y=y,
        font_family=style.face,
        font_size=style.size,
        font_weight=style.weight,
        fill=style.fill,
        text_anchor="end" if backwards else None,
    )


def _box(x: int, y: int, width: int, height: int, fill: str) -> str:
    return element("rect", "", x=x, y=y, width=width, height=height, fill=fill)
