from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.publish import hosting

CASES = yaml.safe_load(Path(__file__).with_name("hosting.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_addresses_follow_from_the_surroundings(case: dict[str, Any]) -> None:
    variables = case["variables"]
    assert case["site"] == hosting.site(variables)
    assert case["repository"] == hosting.repository(variables)
    assert case.get("branch", "main") == hosting.branch(variables)
    assert case["editing"] == hosting.editing(variables)
    assert case.get("published", "") == hosting.published(variables)


def test_an_unknown_address_is_taken_away_from_the_surroundings() -> None:
    assert hosting.variables({"SITE_URL": ""}) == {
        "SITE_URL": None,
        "DOSSIER_REPOSITORY": None,
        "DOSSIER_BRANCH": None,
        "DOSSIER_PUBLISHED": None,
        "EDIT_URI_TEMPLATE": None,
    }
