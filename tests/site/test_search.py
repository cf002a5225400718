from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Locator, expect

from dossier.annotations import read as read_annotations
from tests import story
from tests.site.visit import Visitor

PATIENCE = 20_000
"""Milliseconds: the browser reads the whole index first."""

SEARCHES = yaml.safe_load((Path(__file__).parent / "searches.yml").read_text("utf-8"))

NAMED = {
    actor.id: sorted({actor.name, *(alias.text for alias in actor.aliases)})
    for told in (story.FOLDER, story.MORE)
    for actor in read_annotations(told / "annotations", root=told)[0].actors
}
"""Every form of every actor's name, by the actor's id."""

RESULTS = """() => [...document.querySelectorAll(".md-search-result__item")].map((item) => ({
  page: item.querySelector("a").pathname.replace(/^.*?harbour\\//, "").replace(".html", ""),
  kind: item.querySelector("h1 ~ .md-tags .md-tag")?.textContent ?? "",
}))"""


@pytest.fixture(params=["below", "from_folder"])
def place(request: pytest.FixtureRequest) -> str:
    """Where the site is opened: served below a repository's name, and from a folder."""
    return str(request.getfixturevalue(request.param))


@pytest.fixture(scope="module")
def desk(chromium: Browser, below: str) -> Iterator[Visitor]:
    """A reader who searches again and again on one page."""
    with Visitor.at(chromium) as visitor:
        visitor.read(below + "index.html")
        yield visitor


def search(visitor: Visitor, place: str, words: str) -> Locator:
    """Type words into the search of the front page; the links it offers."""
    visitor.read(place + "index.html")
    return typed(visitor, words)


def typed(visitor: Visitor, words: str) -> Locator:
    """Type words into the search, which was emptied before; the links it offers."""
    field = visitor.page.get_by_role("search").get_by_role("textbox")
    field.fill("")
    field.press("Backspace")
    found = visitor.page.get_by_role("search").get_by_role("link")
    expect(found).to_have_count(0)
    field.fill(words)
    expect(found.first).to_be_attached(timeout=PATIENCE)
    return found


def first(visitor: Visitor, words: str, number: int) -> list[dict[str, Any]]:
    """The first results for some words: page and kind of each."""
    typed(visitor, words)
    return list(visitor.page.evaluate(RESULTS))[:number]


def test_nothing_of_the_search_is_fetched_before_it_is_wanted(visitor: Visitor, place: str) -> None:
    visitor.read_to_the_end(place + "index.html")
    assert [] == [each for each in visitor.requests if "search" in each or "bundle" in each]


def test_no_program_of_the_page_runs_twice(desk: Visitor) -> None:
    typed(desk, "Petrel")
    found = desk.page.evaluate("[...document.scripts].map((each) => each.src).filter(Boolean)")
    assert sorted(set(found)) == sorted(found)


def test_words_in_the_address_are_looked_for(visitor: Visitor, below: str) -> None:
    visitor.read(below + "index.html?q=Pedkov")
    found = visitor.page.get_by_role("search").get_by_role("link")
    expect(found.first).to_be_attached(timeout=PATIENCE)


@pytest.mark.parametrize("key", ["s", "f", "/", "n", "p"])
def test_no_letter_is_a_command(visitor: Visitor, below: str, key: str) -> None:
    search(visitor, below, "Petrel")
    visitor.page.locator("#page--text").focus()
    visitor.page.keyboard.press(key)
    assert "page--text" == visitor.page.evaluate("document.activeElement.id")
    assert visitor.page.url == below + "index.html"


@pytest.mark.parametrize("word", ["not", "no", "said", "would", "may"])
def test_small_words_are_found(visitor: Visitor, place: str, word: str) -> None:
    found = search(visitor, place, word)
    hits = found.locator("mark").filter(has_text=word)
    expect(hits.first).to_be_attached(timeout=PATIENCE)
    assert visitor.complaints == []


@pytest.mark.parametrize("case", SEARCHES, ids=lambda case: case["words"])
def test_words_find_the_page_that_answers_them(desk: Visitor, case: dict[str, Any]) -> None:
    met = first(desk, case["words"], case.get("within", 1))
    assert {"page": case["page"], "kind": case["kind"]} in met


@pytest.mark.parametrize("actor", NAMED)
def test_an_actor_is_found_by_every_form_of_the_name(desk: Visitor, actor: str) -> None:
    unfound = {
        name: met
        for name in NAMED[actor]
        for met in [[each["page"] for each in first(desk, name, 3)]]
        if f"actors/{actor}" not in met
    }
    assert {} == unfound


def test_every_result_says_what_kind_of_thing_it_is(desk: Visitor) -> None:
    typed(desk, "Petrel")
    assert "" not in {each["kind"] for each in desk.page.evaluate(RESULTS)}


def test_kinds_are_no_landmarks(desk: Visitor) -> None:
    typed(desk, "Petrel")
    expect(desk.page.get_by_role("search").get_by_role("navigation")).to_have_count(0)


def test_a_finished_short_word_is_a_whole_word(desk: Visitor) -> None:
    typed(desk, "we call")
    hits = desk.page.locator(".md-search-result mark").all_inner_texts()
    assert {"we", "call", "called"} == {hit.lower() for hit in hits if hit}


def test_words_that_are_pasted_are_looked_for(desk: Visitor) -> None:
    typed(desk, "anything")
    desk.page.keyboard.press("ControlOrMeta+A")
    desk.page.keyboard.insert_text("Pedkov")
    found = desk.page.locator("[href*='actors/ilarion-petkov.html']")
    expect(found.first).to_be_attached(timeout=PATIENCE)


def test_pages_about_the_program_stay_behind_the_story(desk: Visitor) -> None:
    assert {"Guide"}.isdisjoint(each["kind"] for each in first(desk, "passengers", 10))
    assert {"page": "editing", "kind": "Guide"} in first(desk, "selector prefix suffix", 4)
