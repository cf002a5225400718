from __future__ import annotations

import re
from urllib.parse import urldefrag

from playwright.sync_api import Page

from tests.site.visit import Visitor

MOST_STEPS = 150

FOCUSED = "() => document.activeElement?.href ?? ''"

IN_SIGHT = """() => {
  const target = document.querySelector(":target");
  if (!target) return "";
  const box = target.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight ? target.innerText : "";
}"""
"""The words at the place that the address names, if they can be seen."""


POINT = r"/points/[^#]*"
EXACT_WORDS = r"/articles/(?!index)[^#]*#.+"


def go(page: Page, wanted: str) -> str:
    """Press the tabulator until a link to ``wanted`` has the focus, then follow it.

    Args:
        page: what the reader sees.
        wanted: a pattern of the link's address.
    """
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        address = str(page.evaluate(FOCUSED))
        if re.search(wanted, address):
            page.keyboard.press("Enter")
            page.wait_for_url(address)
            return address
    raise AssertionError(f"no link to {wanted} within {MOST_STEPS} steps on {page.url}")


def test_from_the_front_page_to_the_exact_words_and_back(visitor: Visitor, below: str) -> None:
    page = visitor.page
    visitor.read(below + "index.html")
    go(page, r"/contradictions/index\.html")
    point = urldefrag(go(page, POINT)).url
    go(page, EXACT_WORDS)
    assert page.evaluate(IN_SIGHT) != ""
    go(page, re.escape(point))
    assert urldefrag(page.url).url == point
    assert visitor.complaints == []


def test_the_first_step_skips_to_the_text(visitor: Visitor, below: str) -> None:
    visitor.read(below + "index.html")
    visitor.page.keyboard.press("Tab")
    assert str(visitor.page.evaluate(FOCUSED)).endswith("#page--text")
