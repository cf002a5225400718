from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.search.terms import terms

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "terms.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_text_is_cut_into_terms(case: dict[str, Any]) -> None:
    assert case["terms"] == list(terms(case["text"]))
