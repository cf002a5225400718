"""Dates that can be right and rarely are: in doubt, until the editor says a word of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier import build
from tests.problems.cases import Case, apply
from tests.yaml_file import read_yaml

CASES = Path(__file__).parent / "odd_dates.yml"


def cases() -> list[dict[str, object]]:
    loaded: list[dict[str, object]] = read_yaml(CASES)
    return loaded


@pytest.mark.parametrize("case", cases(), ids=lambda case: str(case["name"]))
def test_what_is_odd_is_in_doubt(case: dict[str, object], tmp_path: Path) -> None:
    edits = case["edits"]
    assert isinstance(edits, list)
    apply(Case(str(case["name"]), tuple(edits), ""), tmp_path)
    checked = build.check_annotations(tmp_path)
    told = [f"{doubt.location}: {doubt.message}" for doubt in checked.doubts]
    assert ([], case.get("doubts", [])) == ([p.message for p in checked.problems], told)


def test_a_date_that_is_told_as_impossible_is_not_odd_as_well(tmp_path: Path) -> None:
    edit = {
        "file": "annotations/articles/courier.yml",
        "replace": "published: 2023-03-04",
        "by": "published: 2566-03-04",
    }
    apply(Case("a year of another calendar", (edit,), ""), tmp_path)
    checked = build.check_annotations(tmp_path)
    assert ["date-impossible"] == [problem.code for problem in checked.problems]
    assert () == tuple(checked.doubts)
