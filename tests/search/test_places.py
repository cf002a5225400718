from __future__ import annotations

import pytest

from dossier.search.places import exonyms


@pytest.mark.parametrize(
    ("names", "exonym"),
    [
        (["Geneva"], "Genf"),
        (["Genf"], "Ginebra"),
        (["Україна"], "Ucrania"),
        (["Kyiv", "Київ"], "Kiova"),
        (["United States"], "Vereinigte Staaten"),
    ],
)
def test_a_place_has_the_names_that_other_languages_give_it(names: list[str], exonym: str) -> None:
    assert exonym in exonyms(names)


@pytest.mark.parametrize("names", [["Sandhaven"], [""], ["Paris", "Lyon"]])
def test_a_place_that_is_not_known_or_may_be_several_has_none(names: list[str]) -> None:
    assert exonyms(names) == ()
