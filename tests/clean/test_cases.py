"""Every case cleans as it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dossier.capture import html
from dossier.clean import clean, shared_lines
from dossier.model import Captured, CleanText, Overrule, Seed, Span
from tests.yaml_file import read_yaml

FILES = sorted((Path(__file__).parent / "cases").glob("*.yml"))
CASES = [case for file in FILES for case in read_yaml(file)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_case_cleans_as_it_says(case: dict[str, Any]) -> None:
    result = cleaned(case)
    assert case["kept"] == [{str(b.role): b.span.of(result.text)} for b in result.blocks]
    assert case.get("removed", []) == [{r.rule: r.text} for r in result.removed if r.reason]
    assert case.get("parts", []) == [{str(p.role): p.span.of(result.text)} for p in result.parts]
    assert case.get("doubts", []) == [{d.rule: d.span.of(result.text)} for d in result.doubts]


def test_names_of_cases_are_unique() -> None:
    names = [case["name"] for case in CASES]
    assert sorted(set(names)) == sorted(names)


def cleaned(case: dict[str, Any]) -> CleanText:
    """Clean the text of a case, or the web page that it gives as HTML.

    Its overrules name their words, which stand in the text once.
    """
    page = html.read(case["html"]) if "html" in case else Captured(case["text"])
    text = page.text
    overrules = tuple(
        Overrule(span_of(text, words), kind == "keep", "The editor says so")
        for entry in case.get("overrules", ())
        for kind, words in entry.items()
    )
    others = tuple(
        Seed(f"other-{number}.txt", words, "")
        for number, words in enumerate(case.get("neighbours", ()))
    )
    seed = Seed("seed.txt", text, "", page.structure)
    shared = shared_lines([seed, *others])
    return clean(seed, elsewhere=shared[seed.name], overrules=overrules)


def span_of(text: str, words: str) -> Span:
    """Where the words stand in the text."""
    assert text.count(words) == 1
    return Span(text.index(words), text.index(words) + len(words))
