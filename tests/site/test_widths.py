from __future__ import annotations

from pathlib import Path

import pytest

from page_kinds import KINDS, example
from tests.site.visit import HEIGHT, WIDTHS, Visitor

TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("body *")]
    .filter(it => it.getBoundingClientRect().right > width + 1)
    .slice(0, 5).map(it => it.outerHTML.slice(0, 120));
}"""
"""The first elements that stick out of the page, when it can be scrolled sideways."""


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_scrolls_sideways(visitor: Visitor, site: Path, below: str, kind: str) -> None:
    visitor.read(below + example(site, kind))
    found = {}
    for width in WIDTHS:
        visitor.page.set_viewport_size({"width": width, "height": HEIGHT})
        found[width] = visitor.page.evaluate(TOO_WIDE)
    assert found == {width: [] for width in WIDTHS}
