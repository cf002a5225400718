from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, expect

from dossier.annotations import read as read_annotations
from tests.copied import ROOT
from tests.site.visit import Visitor

PATIENCE = 20_000
"""Milliseconds: the browser reads the whole index first."""


@pytest.fixture(params=["below", "from_folder"])
def place(request: pytest.FixtureRequest) -> str:
    """Where the site is opened: served below a repository's name, and from a folder."""
    return str(request.getfixturevalue(request.param))


def search(visitor: Visitor, place: str, words: str) -> Locator:
    """Type words into the search of the front page; the links it offers."""
    visitor.read(place + "index.html")
    field = visitor.page.get_by_role("search").get_by_role("textbox")
    field.press_sequentially(words)
    return visitor.page.get_by_role("search").get_by_role("link")


@pytest.mark.parametrize("word", ["not", "no", "said", "would", "may"])
def test_small_words_are_found(visitor: Visitor, place: str, word: str) -> None:
    found = search(visitor, place, word)
    hits = found.locator("mark").filter(has_text=word)
    expect(hits.first).to_be_attached(timeout=PATIENCE)
    assert visitor.complaints == []


def misspellings() -> Iterator[tuple[str, str]]:
    """The last word of every misspelt form in the dossier, with the actor's id."""
    written, _ = read_annotations(ROOT / "annotations", root=ROOT)
    for actor in written.actors:
        for alias in actor.aliases:
            if alias.kind == "misspelling":
                yield alias.text.split()[-1], actor.id


@pytest.mark.parametrize(("name", "actor"), sorted(set(misspellings())))
def test_an_actor_is_found_by_a_misspelt_name(
    visitor: Visitor, below: str, name: str, actor: str
) -> None:
    found = search(visitor, below, name)
    page = found.and_(visitor.page.locator(f"[href*='actors/{actor}.html']"))
    expect(page.first).to_be_attached(timeout=PATIENCE)
