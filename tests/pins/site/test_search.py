"""Readers find what this dossier tells, by the words that they would type."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dossier.annotations import read as read_annotations
from tests.pins import ROOT
from tests.site.searching import first, unanswered
from tests.site.visit import Visitor
from tests.yaml_file import read_yaml

HERE = Path(__file__).parent
SEARCHES = read_yaml(HERE / "searches.yml")
QUESTIONS = read_yaml(HERE / "questions.yml")
DEVELOPMENT = read_yaml(HERE / "development_questions.yml")

NAMED = {
    actor.id: sorted({actor.name, *(alias.text for alias in actor.aliases)})
    for actor in read_annotations(ROOT / "annotations", root=ROOT)[0].actors
}
"""Every form of every actor's name, by the actor's id."""


@pytest.mark.parametrize("case", SEARCHES, ids=lambda case: case["words"])
def test_words_find_the_page_that_answers_them(desk: Visitor, case: dict[str, Any]) -> None:
    met = first(desk, case["words"], case.get("within", 1))
    assert {"page": case["page"], "kind": case["kind"]} in met


@pytest.mark.parametrize("actor", NAMED)
def test_an_actor_is_found_by_every_form_of_the_name(desk: Visitor, actor: str) -> None:
    unfound = {
        name: met
        for name in NAMED[actor]
        for met in [[each["page"] for each in first(desk, name, 3)]]
        if f"actors/{actor}" not in met
    }
    assert {} == unfound


def test_questions_are_answered_among_the_first_results(desk: Visitor) -> None:
    assert [] == unanswered(desk, QUESTIONS)


@pytest.mark.nightly
def test_questions_of_the_development_set_are_answered(desk: Visitor) -> None:
    assert (40, []) == (len(DEVELOPMENT), unanswered(desk, DEVELOPMENT))
