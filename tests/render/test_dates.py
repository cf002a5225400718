from __future__ import annotations

from pathlib import Path

import pytest

from dossier.render import spoken
from tests.yaml_file import read_yaml

CASES = read_yaml(Path(__file__).parent / "dates.yml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["edtf"])
def test_date_is_spoken(case: dict[str, str]) -> None:
    assert case["spoken"] == spoken(case["edtf"])


def test_weekday_can_be_left_out() -> None:
    assert "10 January 2022" == spoken("2022-01-10", weekday=False)
