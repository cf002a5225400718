"""Words as ids."""

from __future__ import annotations

import pytest

from dossier.check.articles import gloss_id


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("bought caught", "bought-caught"),
        ("{that a}", "that-a"),
        ("the harbour’s master", "the-harbours-master"),
        ("Élan vital", "elan-vital"),
        ("one two three four five six seven eight nine", "one-two-three-four-five-six-seven-eight"),
        ("Мы объяснили", "my-obyasnili"),
        ("船长说", "8b7017f8"),
    ],
)
def test_words_become_an_id(words: str, made: str) -> None:
    assert made == gloss_id(words)
