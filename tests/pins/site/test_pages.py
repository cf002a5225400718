"""The pages of this dossier, large as they are, hold what those of the invented story hold."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from page_kinds import KINDS, example
from tests.site import links
from tests.site.accessibility import GUIDELINES, violations
from tests.site.test_notes import BESIDE, FAR
from tests.site.test_print import PAPER
from tests.site.test_widths import TOO_WIDE
from tests.site.visit import HEIGHT, WIDTHS, Visitor
from tests.site.weight import ALL, MORE, SCRIPT, STOCK, THEIRS, asked, weight

LARGE = sorted(set(KINDS) - {"about", "editing", "contributing", "missing"})
"""Kinds of page that grow with the story."""


def test_every_link_of_the_site_leads_somewhere(site: Path) -> None:
    assert links.faults(site) == []


@pytest.mark.nightly
@pytest.mark.calm
@pytest.mark.parametrize("kind", LARGE)
def test_a_page_keeps_the_guidelines(chromium: Browser, site: Path, below: str, kind: str) -> None:
    with Visitor.at(chromium) as visitor:
        visitor.read(below + example(site, kind))
        # What depends on the width is held by the program's own tests, on the same kinds of page.
        assert violations(visitor, GUIDELINES, WIDTHS[:1]) == []


@pytest.mark.parametrize("kind", LARGE)
def test_a_page_is_light_and_never_scrolls_sideways(
    visitor: Visitor, site: Path, below: str, kind: str
) -> None:
    visitor.read_to_the_end(below + example(site, kind))
    every = asked(visitor, site, below)
    own = {path: size for path, size in every.items() if not path.startswith(THEIRS)}
    assert sum(size for path, size in own.items() if path.endswith(".js")) < SCRIPT
    assert sum(size for path, size in own.items() if not path.endswith(".woff2")) < ALL
    stock = sum(weight(next((site / "assets").glob(pattern))) for pattern in STOCK)
    assert sum(every.values()) - stock < MORE
    found = {}
    for width in WIDTHS:
        visitor.page.set_viewport_size({"width": width, "height": HEIGHT})
        found[width] = visitor.page.evaluate(TOO_WIDE)
    assert found == {width: [] for width in WIDTHS}
    assert visitor.complaints == []


def test_notes_of_every_article_stand_near_their_signs_and_never_overlap(
    visitor: Visitor, site: Path, below: str
) -> None:
    for page in sorted((site / "articles").glob("*.html")):
        visitor.read(f"{below}articles/{page.name}")
        notes = visitor.page.evaluate(BESIDE)
        over = [(one, two) for one, two in pairwise(notes) if one["bottom"] > two["top"]]
        assert (page.name, [], []) == (page.name, over, visitor.page.evaluate(FAR))


def test_every_collation_fits_the_paper(chromium: Browser, site: Path, below: str) -> None:
    with Visitor.at(chromium, width=PAPER, scheme="dark") as paper:
        paper.page.emulate_media(media="print", color_scheme="dark")
        wide = {}
        for page in sorted((site / "quotations").glob("*.html")):
            paper.read(f"{below}quotations/{page.name}")
            wide[page.name] = paper.page.evaluate("() => document.documentElement.scrollWidth")
        assert [] == [name for name, width in wide.items() if width > PAPER]
