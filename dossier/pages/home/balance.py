"""How many contradictions stand beside the articles, so that both columns end at one height.

The heights are estimates in pixels of a wide screen: what the style sheet makes of lines of text.
A column that is a little longer than the other does no harm; a screen of emptiness does.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import ceil

from dossier.model import Article, Point, Statement

_STORY = (74, 28, 16)
"""Of a paragraph: letters in a line, pixels of a line, pixels below."""
_ENTRY = (26, 28, 160)
"""Of a contradiction: letters in a line of a side, pixels of a line, pixels of all else."""
_WAYS, _HEADING, _ARTICLE, _ROW = 170, 110, 188, 44
"""The ways in, a heading with its line, an article beside, a row of the coverage."""


def room_for(
    points: Sequence[Point], summary: Sequence[Statement], articles: Sequence[Article], rows: int
) -> int:
    """How many of the points find room under the story before the other column ends.

    Args:
        points: the contradictions to be shown, in order.
        summary: the story.
        articles: those that stand in the other column.
        rows: of the coverage below them; 0 where it stands elsewhere.
    """
    letters, line, below = _STORY
    story = sum(ceil(len(item.text) / letters) * line + below for item in summary)
    room = _HEADING + _ARTICLE * len(articles) + (_HEADING + _ROW * rows if rows else 0)
    room -= _HEADING * (1 + bool(summary)) + story + _WAYS
    return sum(height <= room + _ROW for height in accumulate(map(_height, points)))


def _height(point: Point) -> int:
    letters, line, further = _ENTRY
    sides = point.contradiction.sides[:2] if point.contradiction else ()
    words = [
        len(reading.quote or reading.says) + len(reading.translation)
        for side in sides
        for reading in side.readings[:1]
    ]
    return ceil(max(words, default=0) / letters) * line + further
