"""A collation in lines that fit a page."""

from __future__ import annotations

from dossier.pages.lines import lines
from tests.pages.aligned import collation


def test_lines_hold_every_column_once_in_order() -> None:
    found = collation({"a": [f"word{number}" for number in range(40)]}, "s" * 40)
    together = [column for line in lines(found, 30) for column in line]
    assert list(range(40)) == together


def test_line_is_no_wider_than_asked() -> None:
    found = collation({"a": ["four"] * 12, "b": ["seventy"] * 12}, "w" * 12)
    assert [3, 3, 3, 3] == [len(line) for line in lines(found, 30)]


def test_column_wider_than_a_line_stands_alone() -> None:
    found = collation({"a": ["short", "x" * 50, "short"]}, "sss")
    assert [1, 1, 1] == [len(line) for line in lines(found, 30)]
