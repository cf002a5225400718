from __future__ import annotations

from pathlib import Path

from tests.site.visit import HEIGHT, WIDTHS, Visitor

TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("body *")]
    .filter(it => it.getBoundingClientRect().right > width + 1)
    .slice(0, 5).map(it => it.outerHTML.slice(0, 120));
}"""
"""The first elements that stick out of the page, when it can be scrolled sideways."""


def test_no_page_by_hand_scrolls_sideways_on_a_telephone(
    visitor: Visitor, site: Path, below: str
) -> None:
    visitor.page.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
    found = {}
    for page in sorted(site.glob("*.html")):
        visitor.read(below + page.name)
        found[page.name] = visitor.page.evaluate(TOO_WIDE)
    assert found == {name: [] for name in found}


def test_topic_stays_in_sight_on_a_narrow_matrix_and_leads_back_to_all(
    visitor: Visitor, below: str
) -> None:
    visitor.page.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
    visitor.read(below + "compare/index.html")
    third = visitor.page.locator("[data-group]").first.locator("[data-entry]").nth(2)
    third.evaluate("(each) => each.scrollIntoView({ block: 'start' })")
    back = visitor.page.get_by_role("link", name="All topics").first
    place = back.bounding_box()
    assert place is not None
    assert 0 <= place["y"] < 60
    back.press("Enter")
    visitor.page.wait_for_selector("#all--topics[open]")
