"""What holds for a page of every kind: each is visited below a path, at a root and from a folder.

A visit costs more than what is asked of it, so that one serves several tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from page_kinds import KINDS, example
from tests.site.accessibility import COLOURS, GUIDELINES, violations
from tests.site.test_print import CONTROLS, PAPER
from tests.site.test_ways_to_the_source import fields, filled_in
from tests.site.test_widths import SHATTERED, TOO_WIDE
from tests.site.visit import HEIGHT, WIDTHS, Scheme, Visitor
from tests.site.weight import ALL, FACES, MORE, SCRIPT, STOCK, THEIRS, asked, weight

MISSING = "missing"
"""The page for what is missing is shown at any address: only a published place can be its own."""
PLACED = [kind for kind in KINDS if kind != MISSING]
PROSE = {"contributing", "editing"}
"""Long pages of prose, which take longest and are made as the page about the dossier is."""
SHORT = [kind for kind in KINDS if kind not in PROSE]


@pytest.fixture(scope="module", params=KINDS)
def visit(
    request: pytest.FixtureRequest, chromium: Browser, site: Path, below: str
) -> Iterator[Visitor]:
    """A page below a path, in the light, with all that it asks for."""
    with Visitor.at(chromium) as visitor:
        visitor.read_to_the_end(below + example(site, request.param))
        yield visitor


@pytest.fixture(scope="module", params=PLACED)
def visit_in_the_dark(
    request: pytest.FixtureRequest, chromium: Browser, site: Path, at_root: str
) -> Iterator[Visitor]:
    """A page at the root of an address, in the dark, with all that it asks for; printed at last."""
    with Visitor.at(chromium, scheme="dark") as visitor:
        visitor.read_to_the_end(at_root + example(site, request.param))
        yield visitor


@pytest.fixture(scope="module", params=PLACED)
def visit_to_a_folder(
    request: pytest.FixtureRequest, chromium: Browser, site: Path, from_folder: str
) -> Iterator[Visitor]:
    """A page from the disk, with all that it asks for."""
    with Visitor.at(chromium) as visitor:
        visitor.read_to_the_end(from_folder + example(site, request.param))
        yield visitor


def test_a_page_asks_for_nothing_outside_the_site(visit: Visitor, below: str) -> None:
    assert (visit.outside(below), visit.complaints) == ([], [])


def test_a_page_is_light(visit: Visitor, site: Path, below: str) -> None:
    every = asked(visit, site, below)
    own = {path: size for path, size in every.items() if not path.startswith(THEIRS)}
    scripts = sum(size for path, size in own.items() if path.endswith(".js"))
    faces = sum(size for path, size in own.items() if path.endswith(".woff2"))
    assert scripts < SCRIPT
    assert sum(own.values()) - faces < ALL
    assert 0 < faces < FACES
    stock = sum(weight(next((site / "assets").glob(pattern))) for pattern in STOCK)
    assert sum(every.values()) - stock < MORE


def test_a_problem_can_be_reported(visit: Visitor, request: pytest.FixtureRequest) -> None:
    report = visit.page.locator(".edit").get_by_role("link", name="Report a problem")
    if request.node.callspec.params["visit"] == MISSING:
        assert report.count() == 0
        return
    known = filled_in(report)
    assert known["template"] == "report.yml"
    assert set(known) - {"template", "title"} <= set(fields("report.yml"))


@pytest.mark.parametrize("visit", SHORT, indirect=True)
def test_a_page_keeps_the_guidelines(visit: Visitor) -> None:
    assert violations(visit, GUIDELINES, WIDTHS[::2]) == []


def test_no_page_scrolls_sideways(visit: Visitor) -> None:
    too_wide = {}
    for width in WIDTHS:
        visit.page.set_viewport_size({"width": width, "height": HEIGHT})
        too_wide[width] = visit.page.evaluate(TOO_WIDE)
    assert too_wide == {width: [] for width in WIDTHS}


def test_no_word_is_shattered_on_a_telephone(visit: Visitor) -> None:
    visit.page.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
    assert visit.page.evaluate(SHATTERED) == []


def test_a_page_works_at_the_root(visit_in_the_dark: Visitor, at_root: str) -> None:
    assert (visit_in_the_dark.outside(at_root), visit_in_the_dark.complaints) == ([], [])


@pytest.mark.parametrize(
    "visit_in_the_dark", [kind for kind in SHORT if kind != MISSING], indirect=True
)
def test_a_dark_page_keeps_the_guidelines(visit_in_the_dark: Visitor) -> None:
    assert violations(visit_in_the_dark, COLOURS, WIDTHS[::2]) == []


def test_a_printed_page_fits_the_paper_and_is_light(visit_in_the_dark: Visitor) -> None:
    page = visit_in_the_dark.page
    page.set_viewport_size({"width": PAPER, "height": HEIGHT})
    page.emulate_media(media="print", color_scheme="dark")
    wide = "() => document.documentElement.scrollWidth"
    ground = "() => getComputedStyle(document.body).backgroundColor"
    assert PAPER >= page.evaluate(wide)
    assert "rgb(255, 255, 255)" == page.evaluate(ground)
    assert 0 == page.locator(f"body :is({CONTROLS}):visible").count()


def test_a_page_works_from_a_folder(visit_to_a_folder: Visitor, from_folder: str) -> None:
    assert (visit_to_a_folder.outside(from_folder), visit_to_a_folder.complaints) == ([], [])


@pytest.mark.nightly
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_keeps_the_guidelines_at_every_width(
    chromium: Browser, site: Path, below: str, kind: str, scheme: Scheme
) -> None:
    with Visitor.at(chromium, scheme=scheme) as visitor:
        visitor.read(below + example(site, kind))
        assert violations(visitor, GUIDELINES if scheme == "light" else COLOURS) == []
