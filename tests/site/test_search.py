from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect

from dossier.annotations import read as read_annotations
from tests import story
from tests.site.accessibility import GUIDELINES, violations
from tests.site.searching import PATIENCE, RESULTS, field, first, said, typed, unanswered
from tests.site.visit import WIDTHS, Scheme, Visitor
from tests.yaml_file import read_yaml

HERE = Path(__file__).parent
SEARCHES = read_yaml(HERE / "searches.yml")
QUESTIONS = read_yaml(HERE / "questions.yml")
FURTHER = read_yaml(HERE / "further_questions.yml")

NAMED = {
    actor.id: sorted({actor.name, *(alias.text for alias in actor.aliases)})
    for told in (story.FOLDER, story.MORE)
    for actor in read_annotations(told / "annotations", root=told)[0].actors
}
"""Every form of every actor's name, by the actor's id."""


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
    """Type words into the search of the front page; what it offers."""
    visitor.read(place + "index.html")
    return typed(visitor, words)


def test_nothing_of_the_search_is_fetched_before_it_is_wanted(visitor: Visitor, place: str) -> None:
    visitor.read_to_the_end(place + "index.html")
    assert [] == [each for each in visitor.requests if "assets/search" in each]


def test_no_program_of_the_page_runs_twice(desk: Visitor) -> None:
    typed(desk, "Petrel")
    found = desk.page.evaluate("[...document.scripts].map((each) => each.src).filter(Boolean)")
    assert sorted(set(found)) == sorted(found)


def test_words_in_the_address_are_looked_for(visitor: Visitor, below: str) -> None:
    visitor.read(below + "index.html?q=Pedkov")
    field(visitor).focus()
    found = visitor.page.get_by_role("search").get_by_role("option")
    expect(found.first).to_be_attached(timeout=PATIENCE)


def test_no_letter_is_a_command(visitor: Visitor, below: str) -> None:
    search(visitor, below, "Petrel")
    visitor.page.locator("#page--text").focus()
    for key in ("s", "f", "/", "n", "p"):
        visitor.page.keyboard.press(key)
    assert "page--text" == visitor.page.evaluate("document.activeElement.id")
    assert visitor.page.url == below + "index.html"


def test_small_words_are_found(visitor: Visitor, place: str) -> None:
    visitor.read(place + "index.html")
    for word in ("not", "no", "said", "would", "may"):
        hits = typed(visitor, word).locator("mark").filter(has_text=word)
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


def test_a_finished_short_word_is_a_whole_word(desk: Visitor) -> None:
    typed(desk, "we call")
    hits = desk.page.locator(".search__list mark").all_inner_texts()
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


@pytest.mark.parametrize(
    ("questions", "number"),
    [
        pytest.param(QUESTIONS, 40, id="first"),
        pytest.param(FURTHER, 93, id="further", marks=pytest.mark.nightly),
    ],
)
def test_questions_are_answered_among_the_first_results(
    desk: Visitor, questions: list[dict[str, Any]], number: int
) -> None:
    assert (number, []) == (len(questions), unanswered(desk, questions))


NO_MARK = """() => [...document.querySelectorAll(".search__result")]
  .filter((result) => !result.querySelector("mark"))
  .map((result) => result.textContent)"""
"""The results in which nothing of the question can be seen."""


@pytest.mark.parametrize(
    "words",
    [
        "hand under the floor", "were there any injured passengers", "42", "42 passengers",
        "at what spot did the boat hit the rocks", "harbourmaster", "Skärholm",
    ],
)  # fmt: skip
def test_every_result_shows_why_it_is_one(desk: Visitor, words: str) -> None:
    typed(desk, words)
    assert [] == desk.page.evaluate(NO_MARK)


def test_a_number_in_words_is_marked_for_its_figures(desk: Visitor) -> None:
    typed(desk, "42")
    marks = {mark.lower() for mark in desk.page.locator(".search__list mark").all_inner_texts()}
    assert {"42", "forty-two"} <= marks


def test_a_name_leads_to_what_speaks_of_its_owner_in_other_words(desk: Visitor) -> None:
    """The courier has "Northern Strait Lines", the bulletin the garbled name alone."""
    found = {result["page"] for result in first(desk, "Northern Strait Strains", 10)}
    assert {"articles/bulletin", "articles/courier"} <= found


def test_a_phrase_is_found_in_this_order_alone(desk: Visitor) -> None:
    typed(desk, '"sails nobody"')
    assert said(desk).startswith("No page contains these words in this order.")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("…?!", "There is no word in this, only signs."),
        ("zzyzx", "No page contains these words."),
        ("ሰላም", "Nothing in this dossier is written in this script."),
        ("lamp " * 2000, "Only the first 300 characters are searched for."),
        ("Pektov lamp", "No page contains all of these words. These contain some:"),
        ("Pektov", "Closest matches:"),
        ("Petrel", "results."),
    ],
    ids=["signs", "unknown", "script", "long", "slip beside", "slip", "many"],
)
def test_what_is_found_is_said(desk: Visitor, words: str, sentence: str) -> None:
    typed(desk, words)
    assert sentence in said(desk)


def test_keys_choose_a_result_and_follow_it(visitor: Visitor, below: str) -> None:
    page = visitor.page
    visitor.read(below + "index.html")
    page.keyboard.press("Control+K")
    page.keyboard.type("Pedkov")
    expect(page.locator(".search__panel")).to_be_visible(timeout=PATIENCE)
    expect(field(visitor)).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    chosen = page.get_by_role("option", selected=True)
    expect(field(visitor)).to_have_attribute(
        "aria-activedescendant", chosen.get_attribute("id") or ""
    )
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"actors/ilarion-petkov\.html"))


def test_escape_closes_the_list_and_then_empties_the_field(visitor: Visitor, below: str) -> None:
    search(visitor, below, "Petrel")
    visitor.page.keyboard.press("Escape")
    expect(visitor.page.locator(".search__panel")).to_be_hidden()
    expect(field(visitor)).to_have_value("Petrel")
    visitor.page.keyboard.press("Escape")
    expect(field(visitor)).to_have_value("")


def test_further_results_can_be_asked_for(desk: Visitor) -> None:
    offered = typed(desk, "Petrel")
    before = offered.count()
    desk.page.get_by_text("More results").click()
    expect(desk.page.locator(".search__result").nth(before)).to_be_attached()


def test_a_lost_index_is_told(visitor: Visitor, below: str) -> None:
    visitor.page.route("**/assets/search/index.js", lambda route: route.abort())
    visitor.read(below + "index.html")
    typed(visitor, "Petrel")
    assert said(visitor).startswith("The index of the search could not be loaded.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_keep_the_guidelines(chromium: Browser, below: str, scheme: Scheme) -> None:
    with Visitor.at(chromium, scheme=scheme) as visitor:
        search(visitor, below, "who warned the Petrel")
        visitor.page.keyboard.press("ArrowDown")
        assert [] == violations(visitor, GUIDELINES, WIDTHS[::2])


def test_without_scripts_the_lists_are_offered(chromium: Browser, below: str) -> None:
    with Visitor.at(chromium, scripts=False) as visitor:
        visitor.read(below + "index.html")
        visitor.page.get_by_role("link", name="Lists in place of the search").click()
        expect(visitor.page.locator("#page--lists")).to_contain_text("People and places")
