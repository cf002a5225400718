"""Every table in ``cases/`` comes out as it is written there."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.collate.tables import collated, read

CASES = [
    pytest.param(case["table"], id=f"{path.stem}: {case['case']}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.yml"))
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("table", CASES)
def test_witnesses_align_as_the_case_says(table: str) -> None:
    assert read(table)[1] == collated(table)
