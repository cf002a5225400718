"""The site in every language of the interface: the guidelines, and no sideways scrolling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from dossier.interface import ENGLISH, languages
from page_kinds import KINDS, example
from tests.copied import copy_story, run
from tests.site.accessibility import GUIDELINES, violations
from tests.site.server import served
from tests.site.visit import HEIGHT, WIDTHS, Visitor

pytestmark = pytest.mark.nightly

PROSE = {"about", "contributing", "editing"}
"""Pages about the method, in English everywhere."""
AHEAD = """() => {
  const page = document.scrollingElement;
  return Math.max(page.scrollWidth - document.documentElement.clientWidth, 0);
}"""
"""How far the page can be scrolled sideways, in pixels, whatever its direction."""


@pytest.fixture(scope="module", params=sorted(languages() - {ENGLISH}))
def told(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Path, str]]:
    """The language, the site of the invented story in it, and its address."""
    project = copy_story(tmp_path_factory.mktemp("project"), more=True)
    _say(project / "annotations", request.param)
    built = run(project, "build.py")
    assert built.returncode == 0, built.stdout
    with served(project / "site") as address:
        yield request.param, project / "site", address


def _say(annotations: Path, language: str) -> None:
    """Let the story be in another language; its records' words count as in that one, too."""
    for path in annotations.rglob("*.yml"):
        text = path.read_text("utf-8")
        if path.name == "dossier.yml":
            text = re.sub(r"(?m)^language: .*$", f"language: {language}", text)
        elif path.parent.name == "quotations" or path.name == "quotations.yml":
            text = re.sub(r"(?m)^    language: en\n", "", text)
        path.write_text(text, "utf-8", newline="\n")


@pytest.mark.parametrize("kind", sorted(set(KINDS) - PROSE))
def test_a_page_keeps_the_guidelines(
    chromium: Browser, told: tuple[str, Path, str], kind: str
) -> None:
    language, site, address = told
    with Visitor.at(chromium) as visitor:
        visitor.read(address + example(site, kind))
        assert visitor.page.evaluate("document.documentElement.lang") == language
        assert violations(visitor, GUIDELINES, WIDTHS[:1]) == []
        ahead = {}
        for width in WIDTHS:
            visitor.page.set_viewport_size({"width": width, "height": HEIGHT})
            ahead[width] = visitor.page.evaluate(AHEAD)
        assert ahead == dict.fromkeys(WIDTHS, 0)
