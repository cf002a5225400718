"""Words as YAML scalars, whatever they hold."""

from __future__ import annotations

import pytest
import yaml

from dossier.text.scalars import comment, quoted

ODD = [
    "a\x83b",
    "a\x7fb",
    "a\x85b",
    "a\u2028b",
    "\ufeffa",
    "\x00",
    "\ufffe",
    "it\u2019s 5\u00a0%",
    "\U0001f43b",
]


@pytest.mark.parametrize("words", ODD)
def test_a_quoted_scalar_means_its_words(words: str) -> None:
    assert yaml.safe_load(f"- {quoted(words)}\n") == [words]


@pytest.mark.parametrize("words", ODD)
def test_a_comment_can_be_read(words: str) -> None:
    assert yaml.safe_load(f"{comment(words)}\n- a\n") == ["a"]
