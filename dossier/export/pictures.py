"""Two wordings side by side as a picture to share: one SVG for each contradiction and quotation.

A picture stands alone: it loads nothing, has its colours and sizes in itself, and says whose words
these are, of which dossier. Words that need more room are set smaller; none are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.export.lines_of_words import broken
from dossier.frozen import dataclass
from dossier.model import Edition, Span
from dossier.render import addresses, attribute, element
from dossier.render.direction import is_right_to_left, isolated
from dossier.render.wordings import Voice, of_point, of_quotation

WIDTH, HEIGHT = 1200, 630
"""Pixels: the shape that most pages show a shared picture in."""

_EDGE, _COLUMN, _SECOND = 60, 510, 630
"""The margin, a column's width, and where the second begins."""
_TITLE, _WORDS_TOP, _WORDS_END = 118, 236, 520
_SIZES = (38, 34, 30, 26, 22, 19, 16, 13, 11, 9)
"""Of the words, largest first."""
_FACE = "Source Serif 4, Georgia, Noto Serif, serif"
_PLAIN_FACE = "Source Sans 3, Segoe UI, Helvetica, Arial, sans-serif"
_GROUND, _INK, _SECOND_INK, _AGAINST, _RULE = "#fbfaf6", "#1d1b18", "#57524a", "#a4262c", "#8d867a"


@dataclass(frozen=True, slots=True)
class _Style:
    """How a line of text looks."""

    size: int
    """Pixels."""
    face: str = _FACE
    fill: str = _INK
    weight: int = 400


_SMALL = _Style(20, _PLAIN_FACE, _SECOND_INK)
_OUTLET = _Style(22, _PLAIN_FACE, _INK, 600)


def pictures(edition: Edition) -> dict[str, str]:
    """A picture beside the page of everything that has two wordings, by path below ``docs/``."""
    articles = {article.id: article for article in edition.dossier.articles}
    speakers = {actor.id: actor.name for actor in edition.dossier.actors}
    drawn: dict[str, str] = {}
    for point in edition.dossier.points:
        voices = of_point(point, articles)
        if voices:
            against = bool(point.contradiction and not point.contradiction.is_reconcilable)
            path = addresses.picture(addresses.point(point.id))
            drawn[path] = _drawn(edition.dossier.title, point.question, voices, against=against)
    for quotation in edition.dossier.quotations:
        voices = of_quotation(quotation, articles)
        if voices:
            path = addresses.picture(addresses.quotation(quotation.id))
            above = f"{isolated(edition.dossier.title)} · {isolated(speakers[quotation.speaker])}"
            drawn[path] = _drawn(above, quotation.title, voices, against=False)
    return drawn


def _drawn(dossier: str, title: str, voices: Sequence[Voice], *, against: bool) -> str:
    size = _size(voices)
    parts = [
        element("title", attribute(f"{isolated(title)} {_said(voices)}")),
        _box(0, 0, WIDTH, HEIGHT, _GROUND),
        _box(0, 0, WIDTH, 6, _INK),
        _text(dossier, _EDGE, 58, _SMALL),
        *_heading(title),
        _box(_SECOND - 31, _WORDS_TOP - 42, 1, _WORDS_END - _WORDS_TOP + 76, _RULE),
    ]
    for voice, left in zip(voices, (_EDGE, _SECOND), strict=True):
        parts += _column(voice, left, size, _AGAINST if against else _SECOND_INK)
    start = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}" role="img">'
    )
    return "\n".join([start, *parts, "</svg>", ""])


def _said(voices: Sequence[Voice]) -> str:
    return " ".join(
        f"{isolated(voice.article.outlet)}: {isolated(voice.citation.exact)}" for voice in voices
    )


def _heading(title: str) -> Iterator[str]:
    """The question in at most three lines, as large as they allow."""
    tried = [
        (size, most, broken(title, (WIDTH - 2 * _EDGE) / size))
        for size, most in ((44, 1), (36, 2), (26, 2), (18, 3))
    ]
    size, _, lines = next((item for item in tried if len(item[2]) <= item[1]), tried[-1])
    for number, line in enumerate(lines):
        y = _TITLE + round(number * size * 1.15)
        yield _text(line.of(title), _EDGE, y, _Style(size, weight=600))


def _size(voices: Sequence[Voice]) -> int:
    """The largest size at which the words of both have room; the smallest where none has."""
    room = _WORDS_END - _WORDS_TOP
    for size in _SIZES:
        lines = max(len(broken(voice.citation.exact, _COLUMN / size)) for voice in voices)
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
    outlet = f"{voice.article.siglum}  {isolated(voice.article.outlet)}"
    yield _text(outlet, left, 566, _OUTLET)


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
    return element(
        "text",
        pieces or attribute(text),
        x=left + _COLUMN if backwards else left,
        y=y,
        font_family=style.face,
        font_size=style.size,
        font_weight=style.weight,
        fill=style.fill,
        direction="rtl" if backwards else None,
    )


def _box(x: int, y: int, width: int, height: int, fill: str) -> str:
    return element("rect", "", x=x, y=y, width=width, height=height, fill=fill)
