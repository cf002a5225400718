"""Words that look like markup are shown as words, wherever an editor or a capture has them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.copied import copy_story, run
from tests.site.searching import typed
from tests.site.visit import Visitor

PAYLOAD = '</title><img src=x onerror="document.documentElement.dataset.ran=1">zzyzx'
"""Sets a mark when a browser takes it for markup; the last word is for the search."""


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str, str]:
    """A site whose first actor, first point and title of a source carry the words."""
    project = copy_story(tmp_path_factory.mktemp("hostile"), more=True)
    actor = _spoil(project / "annotations" / "actors.yml", "name")
    point = _spoil(project / "annotations" / "points.yml", "question")
    built = run(project, "build.py")
    assert built.returncode == 0, built.stdout
    return (project / "site").as_uri(), actor, point


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
    visitor: Visitor, spoilt: tuple[str, str, str], page: str
) -> None:
    visitor.read(f"{spoilt[0]}/{page}.html")
    assert not ran(visitor)


@pytest.mark.parametrize(("kind", "which"), [("actors", 1), ("points", 2)])
def test_an_entry_shows_its_words_as_they_are(
    visitor: Visitor, spoilt: tuple[str, str, str], kind: str, which: int
) -> None:
    visitor.read(f"{spoilt[0]}/{kind}/{spoilt[which]}.html")
    assert (False, PAYLOAD) == (ran(visitor), visitor.page.locator("h1").inner_text())


def test_the_search_takes_no_words_for_markup(
    visitor: Visitor, spoilt: tuple[str, str, str]
) -> None:
    visitor.read(f"{spoilt[0]}/index.html")
    typed(visitor, "zzyzx").first.wait_for(state="attached")
    assert not ran(visitor)
