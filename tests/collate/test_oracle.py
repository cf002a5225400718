"""Ours beside CollateX, on witnesses whose true alignment is known."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.collate.generated import RECIPES, Recipe, sets
from tests.collate.tools import (
    Figures,
    Tool,
    collatex_exact,
    collatex_near,
    depends_on_order,
    measured,
    ours,
)
from tests.yaml_file import read_yaml

HARBOUR = Path(__file__).parents[1] / "compare" / "cases" / "harbour.yml"
TEXTS = read_yaml(HARBOUR)["articles"].values()
SENTENCES = [line for text in TEXTS for line in text.split("\n\n")]


SETS = 10
"""Of each kind: enough to tell the tools apart, in a few seconds."""


@cache
def figures(tool: Tool, recipe: Recipe) -> Figures:
    return measured(tool, sets(recipe, SENTENCES, SETS))


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_nothing_is_lost_or_out_of_order(recipe: Recipe) -> None:
    assert 0 == figures(ours, recipe).damaged


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_the_last_witness_may_come_first(recipe: Recipe) -> None:
    made = sets(recipe, SENTENCES, SETS)
    assert [] == [one for one in made if depends_on_order(ours, one)]


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_more_pairs_are_right_than_collatex_has_by_itself(recipe: Recipe) -> None:
    assert figures(ours, recipe).f1 >= figures(collatex_exact, recipe).f1


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_fewer_pairs_are_wrong_than_with_near_matching(recipe: Recipe) -> None:
    assert figures(ours, recipe).precision >= figures(collatex_near, recipe).precision
