"""A reader who searches: what is typed, and what the list then offers."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, expect

from tests.site.visit import Visitor

PATIENCE = 20_000
"""Milliseconds: the browser loads the program and the first parts of the index."""

RESULTS = """() => [...document.querySelectorAll(".search__result")].map((result) => ({
  page: new URL(result.href).pathname.replace(/^.*?harbour\\//, "").replace(".html", ""),
  kind: result.querySelector(".search__kind").textContent,
}))"""


def field(visitor: Visitor) -> Locator:
    """Where words are typed."""
    return visitor.page.get_by_role("search").get_by_role("combobox")


def said(visitor: Visitor) -> str:
    """What a reader is told of the results."""
    return visitor.page.get_by_role("search").get_by_role("status").inner_text()


def typed(visitor: Visitor, words: str) -> Locator:
    """Type words into the search, which was emptied before; what it offers once it has answered."""
    panel = visitor.page.locator(".search__panel")
    field(visitor).fill("")
    expect(panel).to_be_hidden()
    field(visitor).fill(words)
    expect(panel).to_be_visible(timeout=PATIENCE)
    expect(panel.locator("[aria-busy]")).to_have_count(0, timeout=PATIENCE)
    return visitor.page.get_by_role("search").get_by_role("option")


def first(visitor: Visitor, words: str, number: int) -> list[dict[str, Any]]:
    """The first results for some words: page and kind of each."""
    typed(visitor, words)
    return list(visitor.page.evaluate(RESULTS))[:number]
