from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from dossier.text import SHORTEST, length

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "length.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_length_in_words(case: dict[str, str | int | bool]) -> None:
    words = length(str(case["text"]))
    assert (case["words"], case["news"]) == (words, words >= SHORTEST)
