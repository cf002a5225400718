"""Spans, and how places in a clean text map back to the seed."""

from __future__ import annotations

import pytest

from dossier.model import OffsetMap, Run, Span

# The seed "<<one>> two" gives the clean text "one\n\ntwo".
OFFSETS = OffsetMap((Run(0, 2, 3), Run(5, 8, 3)))


@pytest.mark.parametrize(
    ("position", "source"), [(0, 2), (2, 4), (3, 5), (4, 5), (5, 8), (8, 11), (99, 11)]
)
def test_a_position_maps_to_its_letter(position: int, source: int) -> None:
    assert source == OFFSETS.to_source(position)


def test_before_the_first_run_is_its_beginning() -> None:
    assert 7 == OffsetMap((Run(3, 7, 2),)).to_source(0)


def test_a_map_of_nothing_gives_the_beginning() -> None:
    assert 0 == OffsetMap(()).to_source(5)


@pytest.mark.parametrize(
    ("first", "second", "holds", "meets"),
    [
        (Span(0, 5), Span(1, 5), True, True),
        (Span(0, 5), Span(4, 6), False, True),
        (Span(0, 5), Span(5, 6), False, False),
    ],
)
def test_spans_hold_and_meet_each_other(
    first: Span, second: Span, holds: bool, meets: bool
) -> None:
    assert (holds, meets) == (first.holds(second), first.meets(second))
