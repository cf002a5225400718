"""What is made from the code is as the code would make it today."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.problems.made import SCHEMAS, made

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("file", made())
def test_file_is_current(file: str) -> None:
    assert made()[file] == (ROOT / file).read_text("utf-8"), "run scripts/renew.py"


def test_no_schema_is_left_over() -> None:
    names = {f"{SCHEMAS}/{path.name}" for path in (ROOT / SCHEMAS).iterdir()}
    assert {file for file in made() if file.startswith(SCHEMAS)} == names
