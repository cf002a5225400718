"""Words as ids."""

from __future__ import annotations

import pytest

from dossier.check.articles import slug


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("bought caught", "bought-caught"),
        ("{that a}", "that-a"),
        ("the harbour’s master", "the-harbours-master"),
        ("Élan vital", "elan-vital"),
        ("one two three four five six seven eight nine", "one-two-three-four-five-six-seven-eight"),
        ("Мы объяснили", "56c99e34"),
    ],
)
def test_words_become_an_id(words: str, made: str) -> None:
    assert made == slug(words)
