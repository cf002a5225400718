"""Every target holds for the bytes that its fuzzing begins with, and for those it once broke on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.fuzz.targets import TARGETS, begin
from tests.yaml_file import read_yaml

CASES = Path(__file__).parent / "cases.yml"


def found() -> Iterator[tuple[str, bytes]]:
    """The bytes on which a target was broken once, by its name."""
    for case in read_yaml(CASES) or ():
        yield case["target"], bytes.fromhex(case["hex"])


@pytest.mark.parametrize("name", TARGETS)
def test_what_fuzzing_begins_with_breaks_nothing(name: str) -> None:
    for data in begin(name):
        TARGETS[name](data)


def test_what_fuzzing_found_is_mended() -> None:
    for name, data in found():
        TARGETS[name](data)


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=15, deadline=None)
@given(some.data())
def test_bytes_near_these_break_nothing(name: str, data: some.DataObject) -> None:
    begun = data.draw(some.sampled_from(list(begin(name))))
    at = data.draw(some.integers(0, len(begun)))
    cut = data.draw(some.integers(0, 4))
    TARGETS[name](begun[:at] + data.draw(some.binary(max_size=4)) + begun[at + cut :])
