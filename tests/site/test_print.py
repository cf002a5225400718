"""What a page looks like on paper: light, without controls, nothing lying over anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from page_kinds import example
from tests.site.visit import Visitor

PAPER = 688
"""Pixels between the margins of an upright sheet of A4."""

OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll(".sidenote, .removed, .cite")]
    .map((each) => [each.id, each.getBoundingClientRect()]).filter(([, box]) => box.height);
  return boxes.flatMap(([one, a], at) => boxes.slice(at + 1)
    .filter(([, b]) => a.top < b.bottom - 1 && b.top < a.bottom - 1
      && a.left < b.right - 1 && b.left < a.right - 1)
    .map(([other]) => `${one} over ${other}`));
}"""

CONTROLS = "button, input, select, summary + form, nav, [role=search]"


@pytest.fixture
def paper(chromium: Browser) -> Iterator[Visitor]:
    """A reader who prints from the dark scheme."""
    with Visitor.at(chromium, width=PAPER, scheme="dark") as visitor:
        visitor.page.emulate_media(media="print", color_scheme="dark")
        yield visitor


def test_every_collation_fits_the_paper(paper: Visitor, site: Path, below: str) -> None:
    wide = {}
    for page in sorted((site / "quotations").glob("*.html")):
        paper.read(f"{below}quotations/{page.name}")
        wide[page.name] = paper.page.evaluate("() => document.documentElement.scrollWidth")
    assert [] == [name for name, width in wide.items() if width > PAPER]


def test_printed_notes_stand_beside_or_beneath_each_other(
    paper: Visitor, site: Path, below: str
) -> None:
    paper.page.emulate_media(media="screen")
    paper.page.set_viewport_size({"width": 1440, "height": 900})
    paper.read(below + example(site, "article"))
    paper.page.emulate_media(media="print")
    paper.page.set_viewport_size({"width": PAPER, "height": 900})
    assert [] == paper.page.evaluate(OVERLAPS)


def test_reasons_are_printed_open_and_folded_again(visitor: Visitor, below: str) -> None:
    folded = "document.querySelectorAll('.entries details:not([open])').length"
    visitor.read(below + "contradictions/index.html")
    before = visitor.page.evaluate(folded)
    assert before > 0
    visitor.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert 0 == visitor.page.evaluate(folded)
    visitor.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert before == visitor.page.evaluate(folded)
