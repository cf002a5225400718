"""A word may be as long as it likes: no page scrolls sideways for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.copied import copy_story, run
from tests.site.test_widths import TOO_WIDE
from tests.site.visit import HEIGHT, WIDTHS, Visitor

NAME = "Lampenwaerter" * 31
ADDRESS = "https://library.example/" + "register" * 30
LONG = {
    "actors.yml": ("  name: Petrel\n", f"  name: {NAME}\n"),
    "events.yml": ("The town council decides on a new lamp", NAME),
    "points.yml": ("Was anybody hurt?", f"Was {NAME} hurt?"),
    "quotations.yml": ("title: Nobody sails", f"title: {NAME}"),
    "records.yml": ("https://library.example/register", ADDRESS),
    "timeline.yml": ("The new lamp burns for the first time", NAME),
}
"""A text in each file, and what it is replaced by."""


@pytest.fixture(scope="module")
def long_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with long words in every kind of list."""
    project = copy_story(tmp_path_factory.mktemp("long"), more=True)
    for name, (old, new) in LONG.items():
        file = project / "annotations" / name
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")
    built = run(project, "build.py")
    assert built.returncode == 0, built.stdout
    return project / "site"


def test_no_page_scrolls_sideways_for_a_long_word(visitor: Visitor, long_words: Path) -> None:
    found = {}
    for page in sorted(long_words.rglob("*.html")):
        visitor.read(page.as_uri())
        for width in WIDTHS:
            visitor.page.set_viewport_size({"width": width, "height": HEIGHT})
            found[page.relative_to(long_words).as_posix(), width] = visitor.page.evaluate(TOO_WIDE)
    assert {} == {place: sticking for place, sticking in found.items() if sticking}
