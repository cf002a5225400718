"""Two articles side by side, in a browser: passages beside each other, and led to."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from page_kinds import example
from tests.site.visit import HEIGHT, NARROW, Visitor

BETWEEN = 900
"""Pixels: two columns have room, and do not yet scroll by themselves."""

LIT = """() => [...document.querySelectorAll("mark.passage")].filter((each) =>
  each.matches(".is-here") || each.matches(":has(+ .pair__reference:target)")).length"""

CELLS = """() => {
  const row = document.querySelector(".pair__row:not(.pair__row--apart)");
  const [first, second] = [...row.children].map((each) => each.getBoundingClientRect());
  return first.right <= second.left ? "beside" : first.bottom <= second.top ? "below" : "over";
}"""

APART = """(number) => {
  const [one, other] = ["second", "first"].map((name) =>
    document.querySelector(`[data-of~="${name}-${number}"]`).getClientRects()[0].top);
  return Math.abs(one - other);
}"""
"""How many pixels the halves of a passage are away from being level."""

SCROLLED = """([side, part]) => {
  const column = document.querySelectorAll(".pair__column")[side];
  column.dispatchEvent(new PointerEvent("pointerenter"));
  column.scrollTop = part * (column.scrollHeight - column.clientHeight);
}"""

IN_ORDER = """() => [...document.querySelectorAll(".pair__column")].map((column) => {
  const found = [...column.querySelectorAll(".paragraph > .pair__place")]
    .map((each) => Number(each.lastChild.textContent));
  return found.length > 3 && found.every((number, at) => number === at + 1);
})"""

BESIDE_ITS_NUMBER = """(direction) => {
  const paragraph = document.querySelector(".pair__column .pair__block.paragraph");
  paragraph.dir = direction;
  const number = paragraph.querySelector(".pair__place");
  const words = document.createRange();
  words.setStartAfter(number);
  words.setEndAfter(paragraph.lastChild);
  const { left, right } = number.getBoundingClientRect();
  return [...words.getClientRects()].every((each) => each.left >= right || each.right <= left);
}"""
"""No word stands under the number of its paragraph, whichever way it is written."""

TO_THE_LINE = """(side) => {
  const column = document.querySelectorAll(".pair__column")[side];
  const most = column.scrollHeight - column.clientHeight;
  const name = ["first", "second"][side];
  const number = [...document.querySelectorAll(".pair__reference[id^=first-]")]
    .filter((each) => !each.querySelector(".pair__elsewhere"))[0].id.split("-")[1];
  const mark = document.querySelector(`[data-of~="${["second", "first"][side]}-${number}"]`);
  const top = mark.getClientRects()[0].top - column.getBoundingClientRect().top + column.scrollTop;
  column.dispatchEvent(new PointerEvent("pointerenter"));
  column.scrollTop = top * most / column.scrollHeight;
  return number;
}"""
"""Scrolls a column so far that its first passage is met; gives the passage's number."""


def open_pair(visitor: Visitor, site: Path, below: str, width: int = 0) -> None:
    """Show the largest pair's page."""
    if width:
        visitor.page.set_viewport_size({"width": width, "height": HEIGHT})
    visitor.read(below + example(site, "pair"))


def test_shared_passages_stand_beside_each_other(visitor: Visitor, site: Path, below: str) -> None:
    open_pair(visitor, site, below, BETWEEN)
    assert "beside" == visitor.page.evaluate(CELLS)


def test_without_scripts_they_stand_beside_each_other_on_any_wide_screen(
    chromium: Browser, site: Path, below: str
) -> None:
    with Visitor.at(chromium, scripts=False) as visitor:
        open_pair(visitor, site, below)
        assert "beside" == visitor.page.evaluate(CELLS)


def test_shared_passages_are_stacked_on_a_narrow_screen(
    chromium: Browser, site: Path, below: str
) -> None:
    with Visitor.at(chromium, width=NARROW) as visitor:
        visitor.read(below + example(site, "pair"))
        assert "below" == visitor.page.evaluate(CELLS)


def test_number_of_a_passage_lights_up_both_halves(
    visitor: Visitor, site: Path, below: str
) -> None:
    open_pair(visitor, site, below)
    visitor.page.locator("#first-1").press("Enter")
    visitor.until(f"location.hash === '#second-1' && ({LIT})() === 2")


def test_each_article_has_a_column_of_its_own_in_its_own_order(
    visitor: Visitor, site: Path, below: str
) -> None:
    open_pair(visitor, site, below)
    assert [True, True] == visitor.page.evaluate(IN_ORDER)


def test_columns_can_be_reached_and_scrolled_with_the_keyboard(
    visitor: Visitor, site: Path, below: str
) -> None:
    open_pair(visitor, site, below)
    column = visitor.page.locator(".pair__column").first
    name = visitor.page.locator(".pair__head").first.inner_text()
    assert visitor.page.get_by_role("region", name=name).count() == 1
    column.focus()
    visitor.page.keyboard.press("End")
    visitor.until("document.querySelector('.pair__column').scrollTop > 0")
    visitor.until("document.querySelectorAll('.pair__column')[1].scrollTop > 0")


@pytest.mark.parametrize("side", [0, 1])
def test_passages_are_level_when_a_column_is_scrolled_to_them(
    visitor: Visitor, site: Path, below: str, side: int
) -> None:
    open_pair(visitor, site, below)
    number = visitor.page.evaluate(TO_THE_LINE, side)
    visitor.until(f"({APART})({number}) < 3")


def test_columns_begin_and_end_together(visitor: Visitor, site: Path, below: str) -> None:
    open_pair(visitor, site, below)
    for part in (1, 0):
        visitor.page.evaluate(SCROLLED, [0, part])
        visitor.until(
            "(() => { const column = document.querySelectorAll('.pair__column')[1];"
            "const most = column.scrollHeight - column.clientHeight;"
            f"return Math.abs(column.scrollTop - {part} * most) < 3; }})()"
        )


def test_columns_scroll_apart_when_the_reader_wants_it(
    visitor: Visitor, site: Path, below: str
) -> None:
    open_pair(visitor, site, below)
    visitor.page.get_by_label("scroll together").uncheck()
    visitor.page.evaluate(SCROLLED, [0, 1])
    visitor.until("document.querySelector('.pair__column').scrollTop > 0")
    visitor.page.evaluate("() => new Promise(requestAnimationFrame)")
    assert 0 == visitor.page.evaluate("document.querySelectorAll('.pair__column')[1].scrollTop")
    assert "?together=off" == visitor.page.evaluate("location.search")


def test_moved_passage_is_brought_level_by_its_link(visitor: Visitor, below: str) -> None:
    visitor.read(below + "compare/observer--bulletin.html")
    moved = visitor.page.locator(".pair__reference:has(.pair__elsewhere)").first
    moved.press("Enter")
    number = visitor.page.evaluate("location.hash.split('-')[1]")
    visitor.until(f"({APART})({number}) < 3")


def test_address_of_a_passage_shows_both_halves_level(visitor: Visitor, below: str) -> None:
    visitor.read(below + "compare/observer--bulletin.html#second-3")
    visitor.until(f"({APART})(3) < 3")
    assert visitor.page.locator("#second-3").is_visible()


def test_sides_are_swapped_by_the_address(visitor: Visitor, site: Path, below: str) -> None:
    visitor.read(below + example(site, "pair") + "?swapped=on")
    left = "each => each.getBoundingClientRect().left"
    first, second = (
        visitor.page.locator(".pair__column").nth(number).evaluate(left) for number in (0, 1)
    )
    assert second < first


def test_rows_are_back_when_the_window_grows_narrow(
    visitor: Visitor, site: Path, below: str
) -> None:
    open_pair(visitor, site, below)
    visitor.page.set_viewport_size({"width": BETWEEN, "height": HEIGHT})
    visitor.page.wait_for_selector(".pair__column", state="detached")
    assert "beside" == visitor.page.evaluate(CELLS)


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_no_word_stands_under_the_number_of_its_paragraph(
    visitor: Visitor, site: Path, below: str, direction: str
) -> None:
    open_pair(visitor, site, below)
    assert visitor.page.evaluate(BESIDE_ITS_NUMBER, direction)


@pytest.mark.parametrize("width", [NARROW, BETWEEN, 0])
def test_keys_go_from_one_passage_or_point_to_the_next(
    visitor: Visitor, site: Path, below: str, width: int
) -> None:
    open_pair(visitor, site, below, width)
    stops = "[...document.querySelectorAll('.pair__reference[id^=first-]')].map((each) => each.id)"
    first, second, *_ = visitor.page.evaluate(stops)
    for key, expected in (("Down", first), ("Down", second), ("Up", first)):
        visitor.page.keyboard.press(f"Alt+Arrow{key}")
        visitor.page.wait_for_function(f"location.hash === '#{expected}'")
        assert expected == visitor.page.evaluate("document.activeElement.id")
