"""Notes and layers of an article, in a browser: beside the text, on a sheet, in a list."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from page_kinds import example
from tests.site.visit import NARROW, WIDE, Visitor

REFERENCE = ".text a.reference--contradiction"

BESIDE = """() => [...document.querySelectorAll(".sidenotes.is-placed .sidenote")]
  .filter((each) => each.offsetParent)
  .map((each) => each.getBoundingClientRect())
  .map(({top, bottom, left}) => ({top, bottom, left}))
  .sort((one, other) => one.top - other.top)"""
"""Where the notes in the margin stand, from top to bottom."""

FAR = """() => [...document.querySelectorAll(".sidenotes.is-placed .sidenote")]
  .filter((each) => each.offsetParent)
  .map((each) => [each, document.querySelector(`a.reference[href='#${each.id}']`)])
  .filter(([, sign]) => sign.closest(".text"))
  .map(([note, sign]) => note.getBoundingClientRect().top - sign.getBoundingClientRect().top)
  .filter((distance) => Math.abs(distance) > 200)"""
"""How far notes stand from their signs in the text, where that is more than a glance."""


@pytest.fixture
def article(site: Path, below: str) -> str:
    """The longest article, where notes have the least room."""
    return below + example(site, "article")


def test_notes_in_the_margin_never_overlap(visitor: Visitor, article: str) -> None:
    visitor.read(article)
    notes = visitor.page.evaluate(BESIDE)
    pairs = pairwise(notes)
    assert notes
    assert [] == [(one, other) for one, other in pairs if one["bottom"] > other["top"]]


def test_notes_in_the_margin_stand_near_their_signs(visitor: Visitor, article: str) -> None:
    visitor.read(article)
    assert [] == visitor.page.evaluate(FAR)


def test_sign_leads_to_its_note_and_escape_back(visitor: Visitor, article: str) -> None:
    visitor.read(article)
    sign = visitor.page.locator(REFERENCE).last
    sign.focus()
    visitor.page.keyboard.press("Enter")
    note = sign.evaluate("each => each.hash.slice(1)")
    assert note == visitor.page.evaluate("document.activeElement.id")
    assert visitor.page.locator(f"#{note}").is_visible()
    visitor.page.keyboard.press("Escape")
    assert sign.evaluate("each => each === document.activeElement")


def test_note_opens_on_a_sheet_where_there_is_no_margin(chromium: Browser, article: str) -> None:
    with Visitor.at(chromium, width=NARROW) as visitor:
        visitor.read(article)
        assert 0 == visitor.page.locator(".sidenotes .sidenote:visible").count()
        visitor.page.locator(REFERENCE).first.click()
        assert 1 == visitor.page.locator(".sidenote.is-sheet:visible").count()
        visitor.page.locator(".is-sheet .sidenote__close").click()
        assert 0 == visitor.page.locator(".sidenotes .sidenote:visible").count()


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_all_notes_are_a_list_when_asked_for(chromium: Browser, article: str, width: int) -> None:
    with Visitor.at(chromium, width=width) as visitor:
        visitor.read(article)
        for layer in ("lesser", "slight"):
            switch = visitor.page.locator(f"#layer-{layer}")
            if switch.count() and not switch.is_checked():
                visitor.page.locator(f"label[for=layer-{layer}]").click()
        visitor.page.locator(".sidenotes__unfold").click()
        every = visitor.page.locator(".sidenote").count()
        assert every == visitor.page.locator(".sidenote:visible").count()


def test_all_notes_are_a_list_without_scripts(chromium: Browser, article: str) -> None:
    with Visitor.at(chromium, scripts=False) as visitor:
        visitor.read(article)
        every = visitor.page.locator(".sidenote:not(.sidenote--lesser, .sidenote--slight)").count()
        assert every == visitor.page.locator(".sidenote:visible").count()


def test_link_to_a_note_opens_it(visitor: Visitor, article: str) -> None:
    visitor.read(article)
    note = visitor.page.locator(".sidenote--contradiction").last.get_attribute("id")
    visitor.read("about:blank")
    visitor.read(f"{article}#{note}")
    assert visitor.page.locator(f"#{note}.is-here").is_visible()


def test_link_to_the_words_of_a_gloss_shows_its_note_though_its_layer_is_off(
    visitor: Visitor, below: str
) -> None:
    visitor.read(f"{below}articles/bulletin.html")
    assert not visitor.page.locator("#layer-slight").is_checked()
    note = visitor.page.locator(".sidenotes .sidenote--slight").last.get_attribute("id") or ""
    assert not visitor.page.locator(f"#{note}").is_visible()
    visitor.read("about:blank")
    visitor.read(f"{below}articles/bulletin.html#{note.replace('note--', 'gloss-')}")
    assert visitor.page.locator("#layer-slight").is_checked()
    assert visitor.page.locator(f"#{note}.is-here").is_visible()


def test_sign_whose_note_has_no_room_beside_it_says_so_and_opens_it(
    visitor: Visitor, below: str
) -> None:
    visitor.read(f"{below}articles/bulletin.html")
    said = visitor.page.eval_on_selector_all(
        ".text .reference--folded", "all => all.map((each) => each.hash)"
    )
    hidden = visitor.page.eval_on_selector_all(
        ".sidenotes .sidenote.is-folded", "all => all.map((each) => `#${each.id}`)"
    )
    assert hidden
    assert {*said} == {*hidden}
    visitor.page.locator(".text .reference--folded").first.press("Enter")
    assert visitor.page.locator(said[0]).is_visible()


def test_layer_switched_off_takes_its_signs_and_notes_away(visitor: Visitor, article: str) -> None:
    visitor.read(article)
    visitor.page.locator("#layer-contradiction").press("Space")
    assert 0 == visitor.page.locator(".sidenote--contradiction:visible").count()
    assert 0 == visitor.page.locator(f"{REFERENCE}:visible").count()


def test_switches_work_without_scripts(chromium: Browser, article: str) -> None:
    with Visitor.at(chromium, scripts=False) as visitor:
        visitor.read(article)
        visitor.page.locator("#layer-contradiction").press("Space")
        assert 0 == visitor.page.locator(f"{REFERENCE}:visible").count()


def test_switches_stand_in_the_address_and_come_back_from_it(
    visitor: Visitor, article: str
) -> None:
    visitor.read(article)
    visitor.page.locator("#layer-contradiction").press("Space")
    visitor.page.locator("#layer-point").press("Space")
    address = visitor.page.evaluate("location.href")
    assert f"{article}?contradiction=off&point=on" == address
    visitor.read("about:blank")
    visitor.read(address)
    assert not visitor.page.locator("#layer-contradiction").is_checked()
    assert visitor.page.locator("#layer-point").is_checked()


def test_whole_of_the_words_that_a_link_leads_to_is_shown(visitor: Visitor, article: str) -> None:
    visitor.read(article)
    piece = visitor.page.locator("[data-of]").first.get_attribute("data-of") or ""
    name = piece.split()[0]
    visitor.read("about:blank")
    visitor.read(f"{article}#{name}")
    pieces = visitor.page.locator(f"[data-of~='{name}']").count()
    assert pieces == visitor.page.locator(".is-here").count()
