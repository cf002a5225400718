from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from page_kinds import KINDS, example
from tests.site.visit import Visitor

UNREADABLE = """() => {
  const shown = new Set(), hidden = new Set();
  const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const words = texts.currentNode.data.trim();
    if (!/[\\p{L}\\p{N}]/u.test(words)) continue;
    const idle = "form[hidden], .steps[hidden], .matrix__back, #headline--name";
    const unneeded = `script, style, svg, ${idle}`;
    if (element.closest(`details:not([open]), ${unneeded}`)) continue;
    (element.getClientRects().length ? shown : hidden).add(words);
  }
  return [...hidden].filter(words => !shown.has(words)).slice(0, 5);
}"""
"""The first words of the page that can be seen nowhere, but for what a reader can unfold.

The words of a picture are its text equivalent, which stands there to be heard; a form that is
hidden does nothing without scripts, nor do the steps of a pair; the headline's name repeats it for
the ear; the way back to the topics is needed on a narrow page alone.
"""


@pytest.mark.parametrize("kind", KINDS)
def test_everything_can_be_read_without_scripts(
    chromium: Browser, site: Path, below: str, kind: str
) -> None:
    with Visitor.at(chromium, scripts=False) as visitor:
        visitor.read(below + example(site, kind))
        for layer in visitor.page.get_by_role("checkbox").all():
            layer.check()
        assert visitor.page.get_by_role("heading", level=1).count() == 1
        assert visitor.page.evaluate(UNREADABLE) == []
