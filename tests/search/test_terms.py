from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dossier.search.terms import terms
from tests.yaml_file import read_yaml

CASES = read_yaml(Path(__file__).parent / "cases" / "terms.yml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_text_is_cut_into_terms(case: dict[str, Any]) -> None:
    assert case["terms"] == list(terms(case["text"]))
