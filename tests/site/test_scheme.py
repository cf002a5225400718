"""The reader's choice of a light or a dark page, in a browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.site.visit import Scheme, Visitor

GROUNDS = {"light": "rgb(251, 250, 246)", "dark": "rgb(23, 22, 20)"}
"""The colour behind the words."""


def ground(visitor: Visitor) -> str:
    """How the page is shown: light or dark."""
    shown = visitor.page.evaluate("getComputedStyle(document.body).backgroundColor")
    return {colour: scheme for scheme, colour in GROUNDS.items()}[shown]


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("system", ["light", "dark"])
def test_a_page_follows_the_system(
    chromium: Browser, below: str, system: Scheme, scripts: bool
) -> None:
    with Visitor.at(chromium, scheme=system, scripts=scripts) as visitor:
        visitor.read(below + "about.html")
        assert system == ground(visitor)


@pytest.mark.parametrize(("system", "other"), [("light", "dark"), ("dark", "light")])
def test_a_choice_holds_on_every_page_until_it_is_taken_back(
    chromium: Browser, below: str, system: Scheme, other: Scheme
) -> None:
    with Visitor.at(chromium, scheme=system) as visitor:
        visitor.read(below + "about.html")
        visitor.page.get_by_role("button", name=f"{other} mode".capitalize()).press("Enter")
        assert other == ground(visitor)
        visitor.read(below + "index.html")
        assert other == ground(visitor)
        back = visitor.page.get_by_role("button", name=f"{system} mode".capitalize())
        expect(back).to_be_visible()
        back.press("Enter")
        assert system == ground(visitor)
        visitor.page.emulate_media(color_scheme=other)
        assert other == ground(visitor)
