"""The dossier's own seeds are as captured, and clean as they did: nothing changes them silently.

A pin changes only with a new capture or a deliberate change of a rule. Look at the whole
difference before you commit the new one: a word of an article may have gone.
"""

from __future__ import annotations

from typing import Any

import pytest

from dossier.clean import RULES, clean
from dossier.model import CleanText, Seed
from tests.pins import FOLDER, RENEW, pinned
from tests.yaml_file import read_yaml

GATE: dict[str, Any] = read_yaml(FOLDER / pinned.GATE)
CLEANED = pinned.cleaned()
GATED = sorted(set(GATE) & set(CLEANED))


def test_the_seeds_are_as_captured() -> None:
    lines = (FOLDER / pinned.HASHES).read_text(encoding="utf-8").splitlines()
    kept = {name: digest for digest, name in (line.split(maxsplit=1) for line in lines)}
    assert kept == pinned.hashes(), RENEW


def test_every_seed_is_read_without_a_problem() -> None:
    assert () == pinned.captured()[1]


def test_every_seed_stands_in_the_gate_and_no_other() -> None:
    assert set(GATE) == set(CLEANED), RENEW


@pytest.mark.parametrize("name", GATED)
def test_a_seed_is_cleaned_as_it_was(name: str) -> None:
    now = pinned.gate(CLEANED[name])
    # One after the other: what first differs says most.
    for part in ("removed", "named", "parts", "paragraphs", "doubts", "sha256"):
        assert GATE[name].get(part) == now.get(part), f"{part} of {name}: {RENEW}"


@pytest.mark.parametrize("result", CLEANED.values(), ids=CLEANED)
def test_every_reason_is_the_one_of_its_rule(result: CleanText) -> None:
    reasons = {rule.name: rule.reason for rule in RULES}
    for removal in result.removed:
        assert removal.rule == "white-space" or reasons[removal.rule] == removal.reason


@pytest.mark.parametrize("result", CLEANED.values(), ids=CLEANED)
def test_cleaning_the_clean_text_again_changes_nothing(result: CleanText) -> None:
    assert result.text == clean(Seed("again.txt", result.text, "")).text
