"""Words that look like markup are shown as words, and a word may be as long as it likes.

Wherever an editor or a capture has them: one site has both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.copied import copy_story, run
from tests.hostile.planting import plant, replace
from tests.site.searching import typed
from tests.site.test_widths import TOO_WIDE
from tests.site.visit import HEIGHT, WIDTHS, Visitor

PAYLOAD = '</title><img src=x onerror="document.documentElement.dataset.ran=1">zzyzx'
"""Sets a mark when a browser takes it for markup; the last word is for the search."""
NAME = "Lampenwaerter" * 31
ADDRESS = "https://library.example/" + "register" * 30
OPEN = "() => document.querySelectorAll('details').forEach(each => each.open = true)"


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """A site with a long word in every text, in a quotation of every article and in an address.

    Its first actor and first point carry the words that look like markup: their ids.
    """
    project = copy_story(tmp_path_factory.mktemp("hostile"), more=True)
    plant(project, lambda text: f"{text} {NAME}")
    replace(project, "by a light that", f"by a light {NAME} that")
    replace(project, "https://library.example/register", ADDRESS)
    actor = _spoil(project / "annotations" / "actors.yml", "name")
    point = _spoil(project / "annotations" / "points.yml", "question")
    built = run(project, "build.py")
    assert built.returncode == 0, built.stdout
    return project / "site", actor, point


def _spoil(path: Path, key: str) -> str:
    """Put the words into the first ``key`` of a file; the id of its entry."""
    text = path.read_text(encoding="utf-8")
    place = re.search(rf"^  {key}: .+(?:\n    .+)*$", text, re.MULTILINE)
    assert place is not None
    path.write_text(
        f"{text[: place.start()]}  {key}: '{PAYLOAD}'{text[place.end() :]}", encoding="utf-8"
    )
    entry = re.search(r"^- id: (\S+)$", text, re.MULTILINE)
    assert entry is not None
    return entry[1]


def ran(visitor: Visitor) -> bool:
    return bool(visitor.page.evaluate("() => 'ran' in document.documentElement.dataset"))


@pytest.mark.parametrize(
    "page", ["index", "actors/index", "compare/index", "contradictions/index", "timeline/index"]
)
def test_no_list_takes_words_for_markup(
    visitor: Visitor, spoilt: tuple[Path, str, str], page: str
) -> None:
    visitor.read((spoilt[0] / f"{page}.html").as_uri())
    assert not ran(visitor)


@pytest.mark.parametrize(("kind", "which"), [("actors", 1), ("points", 2)])
def test_an_entry_shows_its_words_as_they_are(
    visitor: Visitor, spoilt: tuple[Path, str, str], kind: str, which: int
) -> None:
    visitor.read((spoilt[0] / kind / f"{spoilt[which]}.html").as_uri())
    assert (False, PAYLOAD) == (ran(visitor), visitor.page.locator("h1").inner_text())


def test_the_search_takes_no_words_for_markup(
    visitor: Visitor, spoilt: tuple[Path, str, str]
) -> None:
    visitor.read((spoilt[0] / "index.html").as_uri())
    typed(visitor, "zzyzx").first.wait_for(state="attached")
    assert not ran(visitor)


def chosen(site: Path) -> Iterator[Path]:
    """A page of every kind; those that only lead on are none, and one is for servers."""
    kinds = set()
    for page in sorted(site.rglob("*.html")):
        kind = (page.parent, page.name == "index.html")
        leads_on = 'http-equiv="refresh"' in page.read_text("utf-8")
        if kind not in kinds and not leads_on and page.name != "404.html":
            kinds.add(kind)
            yield page


def test_no_page_scrolls_sideways_for_a_long_word(
    visitor: Visitor, spoilt: tuple[Path, str, str]
) -> None:
    sticking_out = {}
    for page in chosen(spoilt[0]):
        visitor.read(page.as_uri())
        visitor.page.evaluate(OPEN)
        for width in WIDTHS:
            visitor.page.set_viewport_size({"width": width, "height": HEIGHT})
            sticking_out[page.relative_to(spoilt[0]).as_posix(), width] = visitor.page.evaluate(
                TOO_WIDE
            )
    assert {} == {place: elements for place, elements in sticking_out.items() if elements}


def test_a_wide_collation_scrolls_in_its_place_with_the_words_for_the_ear(
    visitor: Visitor, spoilt: tuple[Path, str, str]
) -> None:
    visitor.page.set_viewport_size({"width": WIDTHS[-1], "height": HEIGHT})
    visitor.read((spoilt[0] / "quotations" / "a-light-that-was-not-there.html").as_uri())
    wider, outside = visitor.page.evaluate(
        """() => {
          const region = document.querySelector(".collation");
          const heard = [...region.querySelectorAll(".visually-hidden")];
          return [region.scrollWidth > region.clientWidth,
                  heard.filter(each => !region.contains(each.offsetParent)).length];
        }"""
    )
    assert (True, 0) == (wider, outside)
