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
