"""A reader who searches: what is typed, and what the list then offers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


AMONG = 3
"""How many results a reader looks at."""
FORGIVEN = 0.1
"""The share of questions that may stay without an answer."""


def unanswered(visitor: Visitor, questions: Sequence[Mapping[str, Any]]) -> list[str]:
    """The questions that have none of their pages among the first results, beyond one in ten.

    Args:
        visitor: a reader at a page with a search.
        questions: ``words``, the right ``page``, and under ``or`` others that answer as well.
    """
    missed = [
        case["words"]
        for case in questions
        if {case["page"], *case.get("or", ())}.isdisjoint(
            result["page"] for result in first(visitor, case["words"], AMONG)
        )
    ]
    return missed[round(len(questions) * FORGIVEN) :]
