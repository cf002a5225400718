from __future__ import annotations

from pathlib import Path

import pytest

from page_kinds import KINDS, example
from tests.site.visit import Visitor


def visit(visitor: Visitor, where: str, page: str) -> tuple[list[str], list[str]]:
    """What left the site, and what complained."""
    visitor.read_to_the_end(where + page)
    return visitor.outside(where), visitor.complaints


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_asks_anything_outside_the_site(
    visitor: Visitor, site: Path, below: str, kind: str
) -> None:
    assert visit(visitor, below, example(site, kind)) == ([], [])


# The page for what is missing is shown at any address: only a published place can be its own.
@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"missing"}))
def test_a_page_works_at_the_root(visitor: Visitor, site: Path, at_root: str, kind: str) -> None:
    assert visit(visitor, at_root, example(site, kind)) == ([], [])


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"missing"}))
def test_a_page_works_from_a_folder(
    visitor: Visitor, site: Path, from_folder: str, kind: str
) -> None:
    assert visit(visitor, from_folder, example(site, kind)) == ([], [])


def test_a_missing_address_leads_back_to_the_site(visitor: Visitor, below: str) -> None:
    visitor.page.goto(f"{below}nowhere/at/all.html", wait_until="networkidle")
    home = visitor.page.get_by_role("banner").get_by_role("link").first
    home.click()
    visitor.page.wait_for_url(f"{below}index.html")
