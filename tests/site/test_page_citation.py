"""The citation at a page's foot can be taken along with the page's address."""

from __future__ import annotations

from playwright.sync_api import Browser

from tests import story
from tests.site.visit import Visitor

POINT = "points/length-of-the-hearing.html"
TITLE = story.dossier().title
PUBLISHED = "https://somebody.github.io/harbour/"


def test_copied_citation_ends_with_the_address(visitor: Visitor, below: str) -> None:
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor.read(below + POINT)
    visitor.page.get_by_role("button", name="Copy", exact=True).press("Enter")
    visitor.page.get_by_text("Copied, with the link.").wait_for()
    copied = visitor.page.evaluate("() => navigator.clipboard.readText()")
    assert copied.startswith(
        f"The harbour desk: “How long did Friday's hearing last?”, in: {TITLE},"
    )
    assert copied.endswith(f" {PUBLISHED}{POINT}")


def test_a_citation_that_cannot_be_copied_is_selected(visitor: Visitor, below: str) -> None:
    visitor.page.add_init_script("navigator.clipboard.writeText = () => Promise.reject();")
    visitor.read(below + POINT)
    visitor.page.get_by_role("button", name="Copy", exact=True).press("Enter")
    visitor.page.wait_for_function("() => String(getSelection()).includes('hearing last')")


def test_citation_is_whole_without_scripts(chromium: Browser, below: str) -> None:
    with Visitor.at(chromium, scripts=False) as visitor:
        visitor.read(below + POINT)
        assert PUBLISHED + POINT in visitor.page.locator(".cite__words").inner_text()
        assert 0 == visitor.page.get_by_role("button", name="Copy", exact=True).count()
