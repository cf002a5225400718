"""Every table in ``cases/`` comes out as it is written there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.collate.tables import collated, read
from tests.yaml_file import read_yaml

CASES = [
    pytest.param(case, id=f"{path.stem}: {case['case']}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.yml"))
    for case in read_yaml(path)
]


@pytest.mark.parametrize("case", CASES)
def test_witnesses_align_as_the_case_says(case: dict[str, Any]) -> None:
    table, language = case["table"], case.get("language", "")
    assert read(table)[1] == collated(table, language, case.get("names", ()))
