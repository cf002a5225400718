"""A page's structure survives its file, and a file that is none is refused."""

from __future__ import annotations

import pytest

from dossier.model import Box, LineOrigin, Structure
from dossier.structure import as_json, from_json

STRUCTURE = Structure(
    (
        Box(-1, "body"),
        Box(0, "article", "story main"),
        Box(1, "p"),
        Box(1, "div", "popup", shown=False),
        Box(1, "div", shown=False),
    ),
    (
        LineOrigin(2),
        LineOrigin(2, linked=0.25),
        LineOrigin(3, linked=1.0, stated=True),
        LineOrigin(4, stated=True),
    ),
)


def test_what_is_written_is_read_again() -> None:
    assert from_json(as_json(STRUCTURE, "ab12")) == (STRUCTURE, "ab12")


def test_what_is_usual_is_not_written() -> None:
    expected = '{"sha256":"x","boxes":[[-1,"body"],[0,"p"]],"lines":[[1]]}\n'
    small = Structure((Box(-1, "body"), Box(0, "p")), (LineOrigin(1),))
    assert as_json(small, "x") == expected


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"sha256": "x", "boxes": [[0, "p"]], "lines": []}',
        '{"sha256": "x", "boxes": [[-1]], "lines": []}',
        '{"sha256": "x", "boxes": [[-1, 7]], "lines": []}',
        '{"sha256": "x", "boxes": [7], "lines": []}',
        '{"sha256": "x", "boxes": [[-1, "p"]], "lines": [[1]]}',
        '{"sha256": "x", "boxes": [[-1, "p"]], "lines": [[0, 101]]}',
        '{"sha256": "x", "boxes": [[-1, "p"]], "lines": [["a"]]}',
        '{"boxes": [], "lines": []}',
    ],
)
def test_a_file_that_is_none_is_refused(content: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json(content)
