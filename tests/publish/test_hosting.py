from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from dossier.publish import hosting
from tests.yaml_file import read_yaml

CASES = read_yaml(Path(__file__).with_name("hosting.yml"))


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


@pytest.mark.parametrize(
    ("given", "mistake"),
    [
        ("harbour", "which does not begin with https:// or http://"),
        ("harbour.example/petrel", "which does not begin with https:// or http://"),
        ("//harbour.example/", "which does not begin with https:// or http://"),
        ("https:harbour.example", "which does not begin with https:// or http://"),
        ("ftp://harbour.example/", "which does not begin with https:// or http://"),
        ("file:///petrel/site", "which does not begin with https:// or http://"),
        ("https://", "which names no host"),
        ("https:///petrel/", "which names no host"),
        ("https://harbour.example:port/", "whose host or port cannot be read"),
        ("https://[harbour.example/", "whose host or port cannot be read"),
        (
            "https://harbour.example/the petrel/",
            "which has a space or another sign that no address has",
        ),
        (
            "https://keeper:lamp@harbour.example/",
            "which has a name or password before the host, and every page would show it",
        ),
        (
            "https://harbour.example/?draft=1",
            "which has a query (?) or a fragment (#), and no page can be below it",
        ),
        (
            "https://harbour.example/#top",
            "which has a query (?) or a fragment (#), and no page can be below it",
        ),
    ],
)
@pytest.mark.parametrize("name", ["SITE_URL", "CI_PAGES_URL"])
def test_what_is_no_address_is_refused_in_a_sentence(name: str, given: str, mistake: str) -> None:
    expected = (
        f"The variable {name} has to be the site's address, such as "
        f"https://example.org/harbour/, but it is “{given}”, {mistake}."
    )
    with pytest.raises(hosting.UnusableAddressError, match=f"^{re.escape(expected)}$"):
        hosting.variables({name: given})


@pytest.mark.parametrize(
    ("given", "site"),
    [
        ("https://harbour.example", "https://harbour.example/"),
        (" https://harbour.example/a/b ", "https://harbour.example/a/b/"),
        ("https://harbour.example/a/b//", "https://harbour.example/a/b/"),
        ("HTTP://localhost:8000", "HTTP://localhost:8000/"),
        ("https://häfen.example/fähre/", "https://häfen.example/fähre/"),
    ],
)
def test_with_a_path_or_without_an_address_ends_with_one_slash(given: str, site: str) -> None:
    assert site == hosting.site({"SITE_URL": given})
