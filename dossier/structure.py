"""The companion file of a seed that was taken from a web page: what each line was there.

It is JSON, the same bytes for the same page::

    {"sha256": "…", "boxes": [[-1, "article", "story-body"], [0, "p"]], "lines": [[1], [1, 25]]}

A box is its parent's index, its element, its names where it has any, and 0 where a browser does
not show it. A line is its box, how many per cent of its letters are links, and 1 where the
page's metadata repeat it. What is left out at the end of a row is nothing.
"""

from __future__ import annotations

import json
from typing import Any

from dossier.model import Box, LineOrigin, Structure

FOLDER = "structure"
"""Inside the folder of the seeds."""
SUFFIX = ".json"


def as_json(structure: Structure, sha256: str) -> str:
    """The content of the companion file of the seed with this hash.

    Args:
        structure: of a page.
        sha256: of the seed.
    """
    boxes = [
        _short([box.parent, box.element], [box.names, 1 if box.shown else 0], ["", 1])
        for box in structure.boxes
    ]
    lines = [
        _short([line.box], [round(line.linked * 100), 1 if line.stated else 0], [0, 0])
        for line in structure.lines
    ]
    value = {"sha256": sha256, "boxes": boxes, "lines": lines}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def _short(first: list[Any], optional: list[Any], usual: list[Any]) -> list[Any]:
    """A row without what is as usual at its end."""
    while optional and optional[-1] == usual[len(optional) - 1]:
        optional = optional[:-1]
    return first + optional


def from_json(content: str) -> tuple[Structure, str]:
    """What such a file says, and the hash of the seed that it belongs to.

    Raises:
        ValueError: it is no such file; the message says what is wrong with it.
    """
    try:
        value = json.loads(content)
        boxes = tuple(_box(row, index) for index, row in enumerate(value["boxes"]))
        lines = tuple(_line(row, len(boxes)) for row in value["lines"])
        sha256 = str(value["sha256"])
    except (KeyError, IndexError, TypeError, RecursionError) as error:
        raise ValueError(f"not the structure of a page: {error}") from error
    return Structure(boxes, lines), sha256


def _box(row: list[Any], index: int) -> Box:
    parent, element, names, is_shown = (*row, "", 1)[:4] if len(row) == 2 else (*row, 1)[:4]
    is_right = isinstance(parent, int) and isinstance(element, str) and isinstance(names, str)
    if not is_right or not -1 <= parent < index:
        raise ValueError(f"box {index} is not right: {row}")
    return Box(parent, element, names, bool(is_shown))


def _line(row: list[Any], boxes: int) -> LineOrigin:
    box, linked, stated = (*row, 0, 0)[:3]
    is_right = isinstance(box, int) and isinstance(linked, int)
    if not is_right or not 0 <= box < boxes or not 0 <= linked <= 100:
        raise ValueError(f"a line is not right: {row}")
    return LineOrigin(box, linked / 100, bool(stated))
