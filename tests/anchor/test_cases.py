"""Cases that a person can read and add to, in ``cases/``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dossier.anchor import Ambiguous, Changed, Exact, Lost, Outcome, Selector, anchor, prepare
from tests.yaml_file import read_yaml

CASES = Path(__file__).parent / "cases"


def _cases(name: str) -> list[Any]:
    entries = read_yaml(CASES / f"{name}.yml")
    return [pytest.param(entry, id=entry["name"]) for entry in entries]


def _outcome(case: dict[str, Any]) -> Outcome:
    selector = Selector(case["quote"], case.get("prefix", ""), case.get("suffix", ""))
    return anchor(prepare(case["text"], case.get("language", "en")), selector)


@pytest.mark.parametrize("case", _cases("exact"))
def test_words_that_stand_are_exact(case: dict[str, Any]) -> None:
    outcome = _outcome(case)
    assert isinstance(outcome, Exact)
    assert case["at"] == outcome.span.of(case["text"])
    assert case.get("start", outcome.span.start) == outcome.span.start


@pytest.mark.parametrize("case", _cases("ambiguous"))
def test_words_in_several_places_are_ambiguous(case: dict[str, Any]) -> None:
    outcome = _outcome(case)
    assert isinstance(outcome, Ambiguous)
    assert [tuple(pair) for pair in case["contexts"]] == list(outcome.contexts)
    assert len(case["contexts"]) == len(outcome.spans)


@pytest.mark.parametrize("case", _cases("changed"))
def test_changed_words_are_offered(case: dict[str, Any]) -> None:
    outcome = _outcome(case)
    assert isinstance(outcome, Changed)
    assert {(case["words"], case["line"])} == {(one.words, one.line) for one in outcome.candidates}
    contexts = [tuple(pair) for pair in case.get("contexts", [["", ""]])]
    assert contexts == [(one.prefix, one.suffix) for one in outcome.candidates]


@pytest.mark.parametrize("case", _cases("lost"))
def test_lost_words_have_a_reason(case: dict[str, Any]) -> None:
    outcome = _outcome(case)
    assert isinstance(outcome, Lost)
    assert case["reason"] == outcome.reason.value
    assert case["near"] == [one.line for one in outcome.near]
