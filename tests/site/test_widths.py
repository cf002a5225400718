from __future__ import annotations

from pathlib import Path

from tests.site.visit import HEIGHT, WIDTHS, Visitor

SHATTERED = r"""() => {
  const shattered = [];
  const range = document.createRange();
  for (const cell of document.querySelectorAll("th, td, p, li, dt, dd, h2, h3, summary")) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data } = walker.currentNode;
      for (const word of data.matchAll(/[\p{L}\p{M}\p{N}]{3,12}/gu)) {
        range.setStart(walker.currentNode, word.index);
        range.setEnd(walker.currentNode, word.index + word[0].length);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
        const lines = new Set(boxes.map((box) => Math.round(box.top))).size;
        if (lines > 2 || (lines > 1 && /^\p{N}+$/u.test(word[0]))) shattered.push(word[0]);
      }
    }
  }
  return [...new Set(shattered)];
}"""
"""Words of up to twelve letters in three lines or more, and numbers in two, which read as two."""

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
