"""Every annotation that is not true of the articles prints what its case says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.problems.cases import Case, cases, printed

FILES = sorted((Path(__file__).parent / "cases").glob("*.yml"))
CASES = [case for file in FILES for case in cases(file)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_prints_what_it_says(case: Case, tmp_path: Path) -> None:
    assert case.prints == printed(case, tmp_path)


def test_names_of_cases_are_unique() -> None:
    names = [case.name for case in CASES]
    assert sorted(set(names)) == sorted(names)
