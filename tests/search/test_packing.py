from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dossier.search.packing import FARTHEST, numbers, rising, shortened
from tests.search import unpacked

WORDS = st.lists(st.sampled_from(["the lamp ", "was out ", "~", "~!", "nearly an hour ", "é𝄞"]))


@given(st.lists(st.integers(min_value=0, max_value=10**9)))
def test_numbers_are_read_as_they_were_written(values: list[int]) -> None:
    assert values == unpacked.numbers(numbers(values))


def test_rising_numbers_are_distances() -> None:
    assert [3, 0, 39] == unpacked.numbers(rising([3, 3, 42]))


@given(WORDS.map("".join) | st.text())
def test_a_text_is_read_as_it_was(text: str) -> None:
    assert text == unpacked.lengthened(shortened(text))


def test_what_is_too_far_away_is_written_again() -> None:
    text = "the spare battery " + "x " * FARTHEST + "the spare battery "
    assert text == unpacked.lengthened(shortened(text))


def test_what_was_there_is_pointed_back_to() -> None:
    assert len(shortened("the spare battery gave up; " * 20)) < 80
