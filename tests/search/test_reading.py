from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dossier.search.reading import read_page
from tests.yaml_file import read_yaml

CASES = read_yaml(Path(__file__).parent / "cases" / "pages.yml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_page_is_cut_into_sections(case: dict[str, Any]) -> None:
    page = read_page(case["markdown"])
    assert page
    found = [[section.anchor, section.heading, section.text] for section in page.sections]
    assert case["sections"] == found


def test_front_matter_of_ours_is_json() -> None:
    page = read_page('---\ntitle: "A &amp; B"\nkind: "point"\ntags: ["Point", "C"]\n'
                     'search: {"boost": 2.0}\n---\n\nWords.\n')  # fmt: skip
    assert page
    assert ("A & B", "Point", ("C",), True, 2.0) == (
        page.title, page.kind, page.names, page.is_single, page.boost
    )  # fmt: skip


def test_front_matter_by_hand_is_plain_yaml() -> None:
    page = read_page(
        "---\ntitle: Editing\ntags: [Guide]\nsearch: { boost: 0.02 }\n---\n# Editing\n"
    )
    assert page
    assert ("Editing", "Guide", 0.02) == (page.title, page.kind, page.boost)


@pytest.mark.parametrize("line", ['search: {"exclude": true}', "search: { exclude: true }",
                                  'redirect: "points/a.md"'])  # fmt: skip
def test_a_page_may_ask_not_to_be_found(line: str) -> None:
    assert read_page(f"---\n{line}\n---\n\nWords.\n") is None
