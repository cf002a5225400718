from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from axe_playwright_python.sync_playwright import Axe

from tests.site.visit import HEIGHT, WIDTHS, Visitor

GUIDELINES = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The only rules whose answer depends on the scheme."""


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
