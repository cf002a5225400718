"""A word may be as long as it likes, in any text: no page scrolls sideways for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.copied import copy_story, run
from tests.hostile.planting import plant, replace
from tests.site.test_widths import TOO_WIDE
from tests.site.visit import HEIGHT, WIDTHS, Visitor

NAME = "Lampenwaerter" * 31
ADDRESS = "https://library.example/" + "register" * 30
MOST = 2
"""Of one kind so many pages are visited."""
OPEN = "() => document.querySelectorAll('details').forEach(each => each.open = true)"


@pytest.fixture(scope="module")
def long_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a long word in every text, in a quotation of every article, and in an address."""
    project = copy_story(tmp_path_factory.mktemp("long"), more=True)
    plant(project, lambda text: f"{text} {NAME}")
    replace(project, "by a light that", f"by a light {NAME} that")
    replace(project, "https://library.example/register", ADDRESS)
    built = run(project, "build.py")
    assert built.returncode == 0, built.stdout
    return project / "site"


def chosen(site: Path) -> Iterator[Path]:
    """The first pages of every kind; those that only lead on are none, and one is for servers."""
    seen: defaultdict[tuple[Path, bool], int] = defaultdict(int)
    for page in sorted(site.rglob("*.html")):
        kind = (page.parent, page.name == "index.html")
        leads_on = 'http-equiv="refresh"' in page.read_text("utf-8")
        if seen[kind] < MOST and not leads_on and page.name != "404.html":
            seen[kind] += 1
            yield page


def test_no_page_scrolls_sideways_for_a_long_word(visitor: Visitor, long_words: Path) -> None:
    found = {}
    for page in chosen(long_words):
        visitor.read(page.as_uri())
        visitor.page.evaluate(OPEN)
        for width in WIDTHS:
            visitor.page.set_viewport_size({"width": width, "height": HEIGHT})
            found[page.relative_to(long_words).as_posix(), width] = visitor.page.evaluate(TOO_WIDE)
    assert {} == {place: sticking for place, sticking in found.items() if sticking}


def test_a_wide_collation_scrolls_in_its_place_with_the_words_for_the_ear(
    visitor: Visitor, long_words: Path
) -> None:
    visitor.page.set_viewport_size({"width": WIDTHS[-1], "height": HEIGHT})
    visitor.read((long_words / "quotations" / "a-light-that-was-not-there.html").as_uri())
    wider, outside = visitor.page.evaluate(
        """() => {
          const region = document.querySelector(".collation");
          const heard = [...region.querySelectorAll(".visually-hidden")];
          return [region.scrollWidth > region.clientWidth,
                  heard.filter(each => !region.contains(each.offsetParent)).length];
        }"""
    )
    assert (True, 0) == (wider, outside)
