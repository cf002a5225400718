"""A sample of the generated cases; ``scripts/tools/bench_anchor.py`` asks them all."""

from __future__ import annotations

import random
from itertools import islice

import pytest

from tests.anchor.generated import edits, languages
from tests.anchor.generated.cases import answer, wrong
from tests.anchor.generated.measure import KINDS, cases

SAMPLE = 25
"""Of each kind. A wrong answer in a longer run becomes a case in ``cases/``."""


@pytest.fixture(scope="module")
def faults() -> list[str]:
    sample = islice(cases(len(KINDS) * SAMPLE, seed=7), len(KINDS) * SAMPLE)
    answers = ((case, wrong(case, answer(case))) for case in sample)
    return [f"{case}: {fault}" for case, fault in answers if fault]


@pytest.mark.long
def test_no_generated_case_is_answered_wrongly(faults: list[str]) -> None:
    assert [] == faults


@pytest.mark.long
def test_no_generated_case_of_another_language_is_answered_wrongly() -> None:
    found, _ = languages.faults(len(languages.KINDS) * len(languages.FRAMES) * 4, seed=7)
    assert [] == found


def test_words_without_a_space_are_not_swapped() -> None:
    assert edits.swapped(random.Random(1), "half-past") == "half-past"
