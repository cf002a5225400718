"""The dossier's own seeds clean as they did: pinned, so that nothing changes them silently.

A hash changes only with a deliberate change of a rule. Look at the whole difference before
you write down the new one: a word of an article may have gone.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier import seeds
from dossier.clean import RULES, clean
from dossier.model import CleanText, Seed

SEEDS, PROBLEMS = seeds.read(Path(__file__).parents[2] / "seeds")
GATE: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parent / "gate.yml").read_text(encoding="utf-8")
)
CLEANED = {seed.name: clean(seed, neighbours=SEEDS) for seed in SEEDS}


def test_every_seed_of_the_gate_is_read_without_a_problem() -> None:
    assert () == PROBLEMS
    assert set(GATE) <= set(CLEANED)


@pytest.mark.parametrize("name", GATE)
def test_the_clean_text_is_the_same_to_the_letter(name: str) -> None:
    assert GATE[name]["sha256"] == sha256(CLEANED[name].text.encode()).hexdigest()


@pytest.mark.parametrize("name", GATE)
def test_every_block_but_the_paragraphs_has_its_role(name: str) -> None:
    result = CLEANED[name]
    named = [b for b in result.blocks if b.role != "paragraph"]
    assert GATE[name]["named"] == [{str(b.role): b.span.of(result.text)} for b in named]
    assert GATE[name]["paragraphs"] == len(result.blocks) - len(named)


@pytest.mark.parametrize("name", GATE)
def test_the_parts_inside_the_blocks_are_found(name: str) -> None:
    result = CLEANED[name]
    assert GATE[name]["parts"] == [{str(p.role): p.span.of(result.text)} for p in result.parts]


@pytest.mark.parametrize("name", GATE)
def test_what_goes_is_named_with_its_rule_and_line(name: str) -> None:
    removed = [r for r in CLEANED[name].removed if r.reason]
    assert GATE[name]["removed"] == [{f"{r.line} {r.rule}": r.text} for r in removed]


@pytest.mark.parametrize("name", GATE)
def test_nothing_is_in_doubt(name: str) -> None:
    assert () == CLEANED[name].doubts


@pytest.mark.parametrize("result", CLEANED.values(), ids=CLEANED)
def test_every_reason_is_the_one_of_its_rule(result: CleanText) -> None:
    reasons = {rule.name: rule.reason for rule in RULES}
    for removal in result.removed:
        assert removal.rule == "white-space" or reasons[removal.rule] == removal.reason


@pytest.mark.parametrize("result", CLEANED.values(), ids=CLEANED)
def test_cleaning_the_clean_text_again_changes_nothing(result: CleanText) -> None:
    assert result.text == clean(Seed("again.txt", result.text, "")).text
