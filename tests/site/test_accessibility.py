from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from page_kinds import KINDS, example
from tests.site.visit import HEIGHT, WIDTHS, Visitor

GUIDELINES = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The only rules whose answer depends on the scheme."""


ALIKE = {"contributing", "editing"}
"""Long pages of prose, which take longest and are made as the page about the dossier is."""


@pytest.mark.parametrize(
    "kind",
    [pytest.param(kind, marks=[pytest.mark.nightly] if kind in ALIKE else []) for kind in KINDS],
)
def test_a_page_keeps_the_guidelines(chromium: Browser, site: Path, below: str, kind: str) -> None:
    with Visitor.at(chromium) as visitor:
        visitor.read(below + example(site, kind))
        assert violations(visitor, GUIDELINES) == []


@pytest.mark.parametrize("kind", sorted(set(KINDS) - ALIKE))
def test_a_dark_page_keeps_the_guidelines(
    chromium: Browser, site: Path, below: str, kind: str
) -> None:
    with Visitor.at(chromium, scheme="dark") as visitor:
        visitor.read(below + example(site, kind))
        # What a width shows is looked at in the light; between these two no colour is new.
        assert violations(visitor, COLOURS, WIDTHS[::2]) == []


ALL_LAID_OUT = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important }");
  document.adoptedStyleSheets.push(sheet);
}"""
"""The policy of the tests' server allows no style within a page."""


def violations(
    visitor: Visitor, rules: dict[str, Any], widths: Sequence[int] = WIDTHS
) -> list[str]:
    """What axe has to say on a page of each width, with the first element of each rule."""
    found = []
    # What the browser has not laid out yet has places that it will not have.
    visitor.page.evaluate(ALL_LAID_OUT)
    for width in widths:
        visitor.page.set_viewport_size({"width": width, "height": HEIGHT})
        options = {"runOnly": rules, "resultTypes": ["violations"]}
        found += [
            f"{width}: {rule['id']}: {len(rule['nodes'])} times, first {rule['nodes'][0]['html']}"
            for rule in Axe().run(visitor.page, options=options).response["violations"]
        ]
    return found
