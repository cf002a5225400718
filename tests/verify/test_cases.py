"""Documents that a person can read and add to, in ``cases.yml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dossier.verify import Finding, Library, Origin, Person, document, verify
from tests.yaml_file import read_yaml

CASES = Path(__file__).parent / "cases.yml"


@cache
def everything() -> dict[str, Any]:
    content: dict[str, Any] = read_yaml(CASES)
    return content


@cache
def library() -> Library:
    content = everything()
    origins = tuple(
        Origin(
            source["id"],
            source["text"],
            names=tuple(source["names"]),
            addresses=tuple(source["addresses"]),
        )
        for source in content["sources"]
    )
    people = tuple(Person(one["id"], tuple(one["forms"])) for one in content["people"])
    return Library(origins, people)


def findings(text: str, name: str = "text.txt") -> tuple[Finding, ...]:
    return verify(document(name, text), library())


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=case["name"]) for case in everything()["cases"]]
)
def test_what_is_true_of_each_quotation(case: dict[str, Any]) -> None:
    found = findings(case["text"], case.get("file", "text.txt"))
    assert [finding.verdict for finding in found] == case["quotations"], found
    for key in ("difference", "why"):
        if key in case:
            assert case[key] in getattr(found[0], key)
