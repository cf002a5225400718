"""Which language a text is in, where it shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.text import likely_language
from tests.yaml_file import read_yaml

STORIES = Path(__file__).parents[1] / "languages" / "stories"
NOT_KNOWN = {"tr"}


@pytest.mark.parametrize("code", sorted(path.stem for path in STORIES.glob("*.yml")))
def test_the_language_of_every_story_is_told(code: str) -> None:
    articles = read_yaml(STORIES / f"{code}.yml")["articles"]
    expected = "" if code in NOT_KNOWN else code
    assert {expected} == {likely_language(article) for article in articles}


@pytest.mark.parametrize(
    "text",
    ["", "12:30, 4 – 5", "Petrel", "Sandhaven, Skerry, Kestrel Point", "کشتی در شب به گل نشست"],
)
def test_what_shows_no_language_has_none(text: str) -> None:
    assert "" == likely_language(text)
