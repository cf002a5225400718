"""Every page reads as its case says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dossier.capture import html, read
from dossier.model import Captured
from tests.yaml_file import read_yaml

FOLDER = Path(__file__).parent / "html"


def cases(name: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = read_yaml(FOLDER / name)
    return loaded


def boxes(captured: Captured, what: str) -> list[Any]:
    """Something of the box of each line."""
    structure = captured.structure
    assert structure
    return [getattr(structure.boxes[line.box], what) for line in structure.lines]


@pytest.mark.parametrize("case", cases("text.yml"), ids=lambda case: str(case["name"]))
def test_a_page_reads_as_its_case_says(case: dict[str, Any]) -> None:
    captured = html.read(case["html"])
    assert captured.text == case["text"]
    if "elements" in case:
        assert boxes(captured, "element") == case["elements"]
    if "shown" in case:
        assert boxes(captured, "shown") == case["shown"]


@pytest.mark.parametrize("case", cases("metadata.yml"), ids=lambda case: str(case["name"]))
def test_a_page_says_of_itself_what_its_case_says(case: dict[str, Any]) -> None:
    said = html.read(case["html"]).metadata
    assert [[str(m.field), m.value, m.origin, m.doubt] for m in said] == [
        [*expected, ""][:4] for expected in case["metadata"]
    ]


def test_the_address_is_said_last() -> None:
    said = html.read("<p>Aground</p>", address="https://aran.example/")
    assert [(m.value, m.origin) for m in said.metadata] == [
        ("https://aran.example/", "address of the page")
    ]


def test_there_is_a_line_of_structure_for_each_line_of_text() -> None:
    for case in cases("text.yml"):
        captured = html.read(case["html"])
        lines = captured.structure.lines if captured.structure else ()
        assert len(lines) == captured.text.count("\n") == len(captured.text.splitlines())


def test_links_are_counted_by_their_letters() -> None:
    captured = html.read('<p>Four <a href="/">more</a></p><a href="/"><p>All</p></a>')
    assert captured.structure
    assert [line.linked for line in captured.structure.lines] == [0.5, 1.0]


def test_lines_that_json_ld_repeats_are_marked() -> None:
    block = '{"@type": "Article", "articleBody": "The ferry ran <b>aground</b> on&nbsp;Friday."}'
    page = f'<script type="application/ld+json">{block}</script>'
    captured = html.read(f"{page}<p>The ferry ran aground on <i>Friday</i>.<p>Most read on Friday")
    assert captured.structure
    assert [line.stated for line in captured.structure.lines] == [True, False]


@pytest.mark.parametrize("markup", ["<p>a" * 200_001, "<div>" * 6000, "<q>a" * 6000])
def test_more_elements_than_any_article_has_are_refused(markup: str) -> None:
    with pytest.raises(html.TooLargeError):
        html.read(markup)
    texts, (problem,) = read(f"<!doctype html>{markup}".encode(), "page.html")
    assert (texts, problem.code) == ((), "capture-large")


def test_pictures_inside_a_page_do_not_make_it_too_large() -> None:
    picture = b'<img src="data:image/png;base64,' + b"A" * 9_000_000 + b'">'
    (captured,), problems = read(b"<!doctype html><p>Aground</p>" + picture, "page.html")
    assert (captured.text, problems) == ("Aground\n", ())


def test_deep_pages_are_read() -> None:
    assert html.read("<div>" * 1500 + "Aground").text == "Aground\n"
