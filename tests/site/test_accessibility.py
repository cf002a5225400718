from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from page_kinds import KINDS, example
from tests.site.visit import HEIGHT, NARROW, WIDE, Scheme, Visitor

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_keeps_the_guidelines(
    chromium: Browser, site: Path, below: str, kind: str, scheme: Scheme
) -> None:
    with Visitor.at(chromium, scheme=scheme) as visitor:
        visitor.read(below + example(site, kind))
        found = []
        for width in (WIDE, NARROW):
            visitor.page.set_viewport_size({"width": width, "height": HEIGHT})
            found += violations(visitor, width)
        assert found == []


def violations(visitor: Visitor, width: int) -> list[str]:
    """What axe has to say, with the first element that each rule is about."""
    options = {"runOnly": {"type": "tag", "values": LEVELS}, "resultTypes": ["violations"]}
    answer = Axe().run(visitor.page, options=options).response
    return [
        f"{width}: {rule['id']}: {len(rule['nodes'])} times, first {rule['nodes'][0]['html']}"
        for rule in answer["violations"]
    ]
