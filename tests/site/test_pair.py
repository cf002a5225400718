"""Two articles side by side, in a browser: passages beside each other, and led to."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from page_kinds import example
from tests.site.visit import NARROW, Visitor

LIT = """() => [...document.querySelectorAll("mark.passage")].filter((each) =>
  each.matches(".here") || each.matches(":has(+ .pair-reference:target)")).length"""

CELLS = """() => {
  const row = document.querySelector(".pair-row:not(.pair-row--apart)");
  const [first, second] = [...row.children].map((each) => each.getBoundingClientRect());
  return first.right <= second.left ? "beside" : first.bottom <= second.top ? "below" : "over";
}"""


def test_shared_passages_stand_beside_each_other(visitor: Visitor, site: Path, below: str) -> None:
    visitor.read(below + example(site, "pair"))
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
    visitor.read(below + example(site, "pair"))
    visitor.page.locator("#first-1").press("Enter")
    visitor.page.wait_for_url("**#second-1")
    assert 2 == visitor.page.evaluate(LIT)
