"""What is made from the code is as the code would make it today."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.problems.made import SCHEMAS, made, with_kinds, with_navigation

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("file", made())
def test_file_is_current(file: str) -> None:
    assert made()[file] == (ROOT / file).read_text("utf-8"), "run scripts/renew.py"


def test_no_schema_is_left_over() -> None:
    names = {f"{SCHEMAS}/{path.name}" for path in (ROOT / SCHEMAS).iterdir()}
    assert {file for file in made() if file.startswith(SCHEMAS)} == names


def test_a_page_of_the_navigation_goes_behind_the_one_before_it() -> None:
    settings = "nav:\n  - Home: index.md\n  - More:\n      - Tides: tides.md\n  - Last: last.md\n"
    navigation = {"Boats": "boats.md", "More": "", "Wind": "wind.md", "Tides": "", "Ice": "ice.md"}
    assert with_navigation(settings, navigation) == (
        "nav:\n  - Home: index.md\n  - Boats: boats.md\n  - More:\n      - Wind: wind.md\n"
        "      - Tides: tides.md\n      - Ice: ice.md\n  - Last: last.md\n"
    )


def test_a_kind_of_page_is_visited_before_those_written_by_hand() -> None:
    script = 'KINDS = {\n    "home": "index.html",\n    "about": "about.html",\n}\n'
    assert with_kinds(script, {"tide": "tides/*.html"}) == (
        'KINDS = {\n    "home": "index.html",\n    "tide": "tides/*.html",\n'
        '    "about": "about.html",\n}\n'
    )
