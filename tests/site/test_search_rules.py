"""The search on a few words of its own, in many languages: both ends fold and cut alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader
from playwright.sync_api import Browser

from dossier import build, search
from dossier.pages import assets
from dossier.search.index import index_parts, rules
from dossier.search.letters import kinds
from dossier.search.names import Form
from dossier.search.terms import terms
from dossier.text import STOP_WORDS
from tests import story
from tests.site.searching import first, said, unanswered
from tests.site.visit import Visitor
from tests.yaml_file import read_yaml

THEME = Path(search.__file__).parents[1] / "theme"
CLOCK = Path(__file__).parents[1] / "search" / "clock"
CASES = read_yaml(Path(__file__).parent / "languages.yml")
PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>T</title>{}<script src="{}"></script>
"""


PARTED = """---
title: "Parted"
kind: "point"
---

Nobody left

## at dawn

by boat.
"""
"""A sentence that goes on in a heading, and below it."""


@pytest.fixture(scope="module")
def desk(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """A reader at a folder with one page for each text of the cases, searched from the disk."""
    pages = {
        f"points/{number}.md": f'---\ntitle: "Page {number}"\nkind: "point"\n---\n\n{text}\n'
        for number, text in enumerate(texts())
    }
    pages["points/parted.md"] = PARTED
    forms = [Form(name, f"points/{owner['page']}.md") for owner in CASES["names"]
             for name in owner["forms"]]  # fmt: skip
    index = index_parts(pages, forms, sorted(STOP_WORDS["en"]), ["en"])
    with Visitor.at(chromium) as visitor:
        visitor.read(laid_out(tmp_path_factory.mktemp("harbour"), index))
        yield visitor


PENINSULA = {
    "actors/crimea.md": '---\ntitle: "Crimea"\nkind: "actor"\n---\n\nA peninsula.\n',
    "points/a.md": '---\ntitle: "A"\nkind: "point"\n---\n\nHer partner sailed to Crimea.\n',
}


@pytest.fixture(scope="module")
def peninsula(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """A reader who searches two pages, one of them of a place."""
    forms = [Form("Crimea", "actors/crimea.md"), Form("Taurida", "actors/crimea.md")]
    index = index_parts(PENINSULA, forms[:1], ["to", "her"], ["en"], forms[1:])
    with Visitor.at(chromium) as visitor:
        visitor.read(laid_out(tmp_path_factory.mktemp("peninsula"), index))
        yield visitor


@pytest.fixture(scope="module")
def clock(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """A reader at a page that searches a dossier for which nothing was set."""
    dossier, _ = story.checked(CLOCK)
    assert dossier is not None
    index = search.parts(dossier, build.lay_out(build.work_out(dossier)))
    with Visitor.at(chromium) as visitor:
        visitor.read(laid_out(tmp_path_factory.mktemp("clock"), index))
        yield visitor


def laid_out(folder: Path, index: dict[str, str]) -> str:
    """Put a page with a search into a folder, and its index; gives the page's address."""
    frame = Environment(loader=FileSystemLoader(THEME), autoescape=True)
    frame.filters["url"] = str
    box = frame.get_template("partials/search.html").render(nav={})
    files = {**assets.pages(), **index, "index.html": PAGE.format(box, assets.SCRIPT)}
    for path, content in files.items():
        (folder / "harbour" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "harbour" / path).write_text(content, "utf-8")
    return (folder / "harbour/index.html").as_uri()


def texts() -> list[str]:
    return [case["text"] for case in CASES["texts"]]


def asked() -> list[tuple[int, str, bool]]:
    """The number of a text, words, and whether they are to find it."""
    return [
        (number, query, is_found)
        for number, case in enumerate(CASES["texts"])
        for key, is_found in (("finds", True), ("misses", False))
        for query in case.get(key, ())
    ]


@pytest.mark.parametrize(("number", "query", "is_found"), asked(), ids=[row[1] for row in asked()])
def test_words_are_found_in_any_language(
    desk: Visitor, number: int, query: str, is_found: bool
) -> None:
    pages = {result["page"] for result in first(desk, query, 10)}
    assert is_found == (f"points/{number}" in pages), said(desk)


@pytest.mark.parametrize(
    ("owner", "form"),
    [(owner["page"], form) for owner in CASES["names"] for form in owner["forms"]],
)
def test_every_form_of_a_name_finds_all_that_speaks_of_its_owner(
    desk: Visitor, owner: int, form: str
) -> None:
    speaking = next(each["finds"] for each in CASES["names"] if each["page"] == owner)
    pages = {result["page"] for result in first(desk, form, 10)}
    assert {f"points/{number}" for number in speaking} <= pages


@pytest.mark.parametrize("phrase", ["left at dawn", "nobody left at dawn by boat"])
def test_a_phrase_goes_on_over_a_heading(desk: Visitor, phrase: str) -> None:
    assert ["points/parted"] == [result["page"] for result in first(desk, f'"{phrase}"', 10)]


@pytest.mark.parametrize("words", ["Krim", "Krym", "Taurida"])
def test_a_name_in_another_form_is_said_and_marked(peninsula: Visitor, words: str) -> None:
    pages = [result["page"] for result in first(peninsula, words, 10)]
    assert ["actors/crimea", "points/a"] == pages
    results = peninsula.page.locator(".search__list")
    assert {"Crimea"} == set(results.locator("mark").all_inner_texts())
    said_of_names = set(results.locator(".search__name").all_inner_texts())
    assert {f"Crimea: also written {words}"} == said_of_names


def test_a_name_in_its_own_form_is_not_said_to_have_others(peninsula: Visitor) -> None:
    first(peninsula, "Crimea", 10)
    assert 0 == peninsula.page.locator(".search__name").count()


def test_words_made_of_one_another_are_found(peninsula: Visitor) -> None:
    assert ["points/a"] == [result["page"] for result in first(peninsula, "partnership", 10)]
    assert ["partner"] == peninsula.page.locator(".search__list mark").all_inner_texts()


@pytest.mark.parametrize("words", ["…" * 10_000, "x" * 10_000, "海" * 10_000, "x " * 5_000])
def test_ten_thousand_signs_get_a_sentence(desk: Visitor, words: str) -> None:
    first(desk, words, 1)
    assert "Only the first 300 characters are searched for." in said(desk)


def test_questions_of_a_dossier_of_other_things_are_answered(clock: Visitor) -> None:
    questions = read_yaml(CLOCK / "questions.yml")
    assert [] == unanswered(clock, questions)


def test_a_name_is_found_in_letters_that_the_dossier_does_not_have(clock: Visitor) -> None:
    assert "actors/amrein" == first(clock, "Феликс Амрайн", 1)[0]["page"]


def test_all_words_come_before_some(desk: Visitor) -> None:
    pages = [result["page"] for result in first(desk, "captain warning", 10)]
    assert ["points/4", "points/14"] == pages
    assert "One result. 1 more contains some of these words." == said(desk)


@pytest.mark.parametrize("step", [17, pytest.param(1, marks=pytest.mark.nightly)])
def test_both_ends_cut_every_letter_alike(desk: Visitor, step: int) -> None:
    """Letters that both know; the browser may know some that came later."""
    letters = [
        chr(code)
        for code in range(0x20, 0x30000, step)
        if unicodedata.category(chr(code))[0] in "LMN"
    ]
    lines = [f"a{letter}b {letter}" for letter in letters] + texts()
    program = (THEME / "assets" / "search" / "2-words.js").read_text("utf-8")
    cut = f"([rules, lines]) => {{ {program}; const cut = cutter(rules); return lines.map(cut); }}"
    theirs: list[list[dict[str, Any]]] = desk.page.evaluate(cut, [rules(), lines])
    different = [
        (line, [one["term"] for one in found], ours)
        for line, found in zip(lines, theirs, strict=True)
        if (ours := without_ends(line)) != [one["term"] for one in found]
    ]
    assert [] == different[:5]


def without_ends(line: str) -> list[str]:
    """The terms of a line but for those that only say where a run without spaces ends."""
    cut = terms(line)
    return [
        term
        for before, term in zip(("", *cut), cut, strict=False)
        if kinds(term[:1]) != "C" or before == term or not before.endswith(term)
    ]
