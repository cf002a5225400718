"""Cases that a person can read and add to, in ``cases/``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dossier.text import fold, sentences, tokens
from tests.yaml_file import read_yaml

CASES = Path(__file__).parent / "cases"


def _cases(name: str) -> list[Any]:
    entries = read_yaml(CASES / f"{name}.yml")
    return [pytest.param(entry, id=entry["name"]) for entry in entries]


@pytest.mark.parametrize("case", _cases("folding"))
def test_text_is_folded(case: dict[str, Any]) -> None:
    assert case["folded"] == fold(case["text"]).text


@pytest.mark.parametrize("case", _cases("tokens"))
def test_text_is_cut_into_tokens(case: dict[str, Any]) -> None:
    assert case["tokens"] == [token.text for token in tokens(case["text"])]


@pytest.mark.parametrize("case", _cases("tokens"))
def test_tokens_are_compared_in_normal_form(case: dict[str, Any]) -> None:
    norms = case.get("norms") or [word.casefold() for word in case["tokens"]]
    assert norms == [token.norm for token in tokens(case["text"])]


@pytest.mark.parametrize("case", _cases("sentences"))
def test_text_is_cut_into_sentences(case: dict[str, Any]) -> None:
    text, language = case["text"], case.get("language", "")
    assert case["sentences"] == [span.of(text) for span in sentences(text, language)]
