"""Lines under every line end."""

from __future__ import annotations

import pytest

from dossier.model import Span
from dossier.text import Line, lines


@pytest.mark.parametrize(
    "end", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"], ids=repr
)
def test_every_line_end_ends_a_line(end: str) -> None:
    expected = (
        Line(Span(0, 1), 1 + len(end), 1),
        Line(Span(1 + len(end), 2 + len(end)), 2 + len(end), 2),
    )
    assert expected == lines(f"a{end}b")


def test_a_line_end_at_the_end_opens_no_line() -> None:
    assert 1 == len(lines("a\n"))


def test_empty_lines_count() -> None:
    assert ["a", "", "b"] == [line.span.of("a\n\nb") for line in lines("a\n\nb")]


def test_nothing_has_no_line() -> None:
    assert () == lines("")
