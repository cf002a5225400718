from __future__ import annotations

from pathlib import Path

import pytest

from dossier.text import SHORTEST, length
from tests.yaml_file import read_yaml

CASES = read_yaml(Path(__file__).parent / "cases" / "length.yml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_length_in_words(case: dict[str, str | int | bool]) -> None:
    words = length(str(case["text"]))
    assert (case["words"], case["news"]) == (words, words >= SHORTEST)
