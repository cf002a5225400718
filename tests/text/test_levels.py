"""What falls together at each level."""

from __future__ import annotations

import pytest

from dossier.text import USES, Level, at_level

CASES = [
    ("café", "en", "café", "cafe", "cafe"),
    ("organisés", "en-GB", "organisés", "organises", "organizes"),
    ("neighbour", "en", "neighbour", "neighbour", "neighbor"),
    ("neighbour", "fr", "neighbour", "neighbour", "neighbour"),
    ("año", "es", "año", "año", "año"),
    ("燈塔", "zh", "燈塔", "灯塔", "灯塔"),
]


@pytest.mark.parametrize(("word", "language", "same", "omitted", "spelt"), CASES)
def test_each_level_folds_what_the_one_before_does(
    word: str, language: str, same: str, omitted: str, spelt: str
) -> None:
    assert [at_level(word, level, language) for level in Level] == [same, omitted, spelt]


def test_every_use_has_one_level() -> None:
    assert len({use.what for use in USES}) == len(USES)
