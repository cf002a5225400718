"""A withdrawn entry leaves a page that says so, and is nowhere else."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import markdown
import pytest
from material.plugins.search.plugin import Parser  # type: ignore[import-untyped]

from dossier import build, export, pages
from dossier.count import counts
from dossier.model import Dossier
from golden import withdrawn_pages
from tests.withdrawn import FOLDER

ROOT = Path(__file__).parents[2]
GOLDEN = FOLDER / "golden"
KEPT = sorted(path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*.md"))
TAKEN_BACK = (
    "Let the spare battery", "old lamp", "keeper of the beacon", "No ship has", "A guess of ours",
    "Forgers",
)  # fmt: skip
"""Words of the withdrawn entries, one of each."""
NAMES = (
    "The keeper of the light", "Whose fault was it?", "No ship sails", "Island Telegraph",
    "The spare battery was bought", "Log of the light",
)  # fmt: skip


@cache
def dossier() -> Dossier:
    checked = build.check_annotations(FOLDER)
    assert checked.dossier is not None, checked.problems
    return checked.dossier


@cache
def made() -> dict[str, str]:
    return pages.pages(build.work_out(dossier()))


@cache
def exported() -> dict[str, str]:
    return export.exports(build.work_out(dossier()))


def test_the_story_has_the_golden_pages_and_no_others() -> None:
    assert KEPT == sorted(withdrawn_pages(ROOT))


@pytest.mark.parametrize("path", KEPT)
def test_page_is_golden(path: str) -> None:
    assert (GOLDEN / path).read_text(encoding="utf-8") == made()[path]


@pytest.mark.parametrize("words", TAKEN_BACK)
def test_no_file_has_words_that_were_taken_back(words: str) -> None:
    assert [] == [path for path, text in {**made(), **exported()}.items() if words in text]


@pytest.mark.parametrize("name", NAMES)
def test_the_name_stands_on_the_pages_that_say_so_and_on_no_other(name: str) -> None:
    assert [] == sorted(path for path, text in made().items() if name in text and path not in KEPT)


def test_nothing_withdrawn_is_counted() -> None:
    found = {count.what: count.number for count in counts(dossier(), build.agreements(dossier()))}
    assert [1, 1, 1, 1, 1, 1] == [
        found[what]
        for what in ("articles", "actors", "points", "quotations", "timeline entries", "records")
    ]


def test_exports_have_kind_id_day_and_reason_and_no_more() -> None:
    whole = json.loads(exported()["data/dossier.json"])
    listed = whole["dossier"]["withdrawn"]
    assert [{"kind", "id", "date", "reason"}] * 6 == [set(entry) for entry in listed]
    assert {
        "kind": "actors",
        "id": "lighthouse-keeper",
        "date": "2023-04-03",
        "reason": "He is a private person.",
    } in listed


def test_no_export_beside_the_list_names_a_withdrawn_entry() -> None:
    others = {"data/dossier.json", "data/published.txt"}
    assert [] == [
        path
        for path, text in exported().items()
        if path not in others and any(entry.id in text for entry in dossier().withdrawn)
    ]


def test_a_withdrawn_article_has_no_text_to_download() -> None:
    assert "data/articles/telegraph.txt" not in exported()


@pytest.mark.parametrize("path", [path for path in KEPT if not path.endswith("index.md")])
def test_search_leaves_the_page_out(path: str) -> None:
    assert 'search: {"exclude": true}\n' in made()[path]


@pytest.mark.parametrize(
    ("path", "kept"),
    [("timeline/index.md", "The Petrel runs aground"), ("records/index.md", "List of passengers")],
)
def test_search_finds_none_of_the_section(path: str, kept: str) -> None:
    body = made()[path].split("---\n", 2)[2]
    parser = Parser()
    parser.feed(markdown.markdown(body, extensions=["attr_list", "md_in_html", "toc"]))
    found = " ".join(part for each in parser.data for part in (*each.title, *each.text))
    assert (True, False) == (kept in found, "ithdrawn" in found)


def test_an_anchor_is_kept_where_there_is_no_page() -> None:
    assert '<div id="battery-bought" ' in made()["timeline/index.md"]
    assert '<div id="light-log" ' in made()["records/index.md"]


def test_a_former_id_leads_to_the_page_that_says_so() -> None:
    assert 'redirect: "points/whose-fault.md"\n' in made()["points/fault.md"]


def test_withdrawing_changes_the_edition() -> None:
    edition = build.work_out(dossier())
    assert edition.version != build.work_out(replace(dossier(), withdrawn=())).version
