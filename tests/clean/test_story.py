"""What holds for the captures of the invented story."""

from __future__ import annotations

import pytest

from dossier import seeds
from dossier.clean import RULES, clean, shared_lines
from dossier.model import CleanText, Seed
from tests import story

CAPTURED = [
    *seeds.read(story.FOLDER / "seeds")[0],
    *seeds.read(story.MORE / "seeds")[0],
]
SHARED = shared_lines(CAPTURED, {"courier.txt": "courier", "courier-6-march.txt": "courier"})
"""Two of them are versions of one article, which may share its lines."""
CLEANED = {seed.name: clean(seed, elsewhere=SHARED[seed.name]) for seed in CAPTURED}


@pytest.mark.parametrize("result", CLEANED.values(), ids=CLEANED)
def test_every_reason_is_the_one_of_its_rule(result: CleanText) -> None:
    reasons = {rule.name: rule.reason for rule in RULES}
    assert result.removed
    for removal in result.removed:
        assert removal.rule == "white-space" or reasons[removal.rule] == removal.reason


@pytest.mark.parametrize("result", CLEANED.values(), ids=CLEANED)
def test_cleaning_the_clean_text_again_changes_nothing(result: CleanText) -> None:
    assert result.text == clean(Seed("again.txt", result.text, "")).text


@pytest.mark.parametrize("result", CLEANED.values(), ids=CLEANED)
def test_nothing_is_in_doubt(result: CleanText) -> None:
    assert () == result.doubts
