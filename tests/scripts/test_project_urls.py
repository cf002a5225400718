from __future__ import annotations

import pytest

from project_urls import urls

GITHUB = {"GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "somebody/harbour"}


def test_a_wheel_names_the_repository_in_which_it_is_built() -> None:
    assert urls(GITHUB) == {
        "Repository": "https://github.com/somebody/harbour",
        "Issues": "https://github.com/somebody/harbour/issues",
        "Changelog": "https://github.com/somebody/harbour/blob/HEAD/CHANGELOG.md",
    }


def test_an_address_that_is_given_comes_first() -> None:
    given = {**GITHUB, "DOSSIER_REPOSITORY": "https://code.example/harbour/"}
    assert urls(given)["Repository"] == "https://code.example/harbour"


@pytest.mark.parametrize("given", [{}, {"DOSSIER_REPOSITORY": ""}, {"GITHUB_REPOSITORY": "a/b"}])
def test_without_a_repository_it_names_none(given: dict[str, str]) -> None:
    assert urls(given) == {}
