"""Words that the editors only mention: emphasised on pages, plain wherever a text is plain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from dossier import build, export, pages
from dossier.model import CleanText, Dossier, Edition
from dossier.prose import Prose
from tests import story

WORD = "mentionedword"
UNSEEN = {"Reading.side"}
"""Where prose may stand that no page shows: a side is named by the first of its readings."""


class Marker:
    """Lets every piece of prose end in a mentioned word of its own."""

    def __init__(self) -> None:
        self.places: dict[str, str] = {}
        """Where each word stands, by the word."""
        self._made: dict[int, Any] = {}
        self._kept: list[Any] = []

    def marked(self, value: Any, path: str) -> Any:
        if isinstance(value, CleanText) and not any(
            isinstance(each.reason, Prose) for each in value.removed
        ):
            return value
        if id(value) not in self._made:
            self._kept.append(value)  # so that no other value gets its id
            self._made[id(value)] = self._mark(value, path)
        return self._made[id(value)]

    def _mark(self, value: Any, path: str) -> Any:
        if isinstance(value, Prose):
            word = f"{WORD}{len(self.places)}x"
            self.places[word] = path
            return Prose(f"{value} {word}", ((len(value) + 1, len(value) + 1 + len(word)),))
        if is_dataclass(value) and not isinstance(value, type):
            name = type(value).__name__
            changed = {
                field.name: self.marked(getattr(value, field.name), f"{name}.{field.name}")
                for field in fields(value)
            }
            return replace(value, **changed)
        if isinstance(value, tuple) and not hasattr(value, "_fields"):
            return tuple(self.marked(item, path) for item in value)
        return value


@pytest.fixture(scope="module")
def marker() -> Marker:
    return Marker()


@pytest.fixture(scope="module")
def edition(marker: Marker, tmp_path_factory: pytest.TempPathFactory) -> Edition:
    root: Path = story.lay_out(tmp_path_factory.mktemp("story"), more=True)
    dossier, problems = story.checked(root)
    assert dossier is not None, problems
    marked: Dossier = marker.marked(dossier, "")
    return build.work_out(marked)


@pytest.fixture(scope="module")
def made(edition: Edition) -> Mapping[str, str]:
    return pages.pages(edition)


def test_every_piece_of_prose_shows_its_mentioned_words(
    made: Mapping[str, str], marker: Marker
) -> None:
    shown = set(re.findall(rf'<em class="mentioned">({WORD}\d+x)</em>', "\n".join(made.values())))
    missing = {marker.places[word] for word in marker.places.keys() - shown}
    assert set() == missing - UNSEEN
    assert {"Statement.text", "Contradiction.explanation", "Reading.side"} <= {
        marker.places[word] for word in shown
    }


def test_front_matter_is_plain(made: Mapping[str, str]) -> None:
    for text in made.values():
        front = text.split("\n---\n", 1)[0]
        assert ("<em" in front, "&lt;em" in front, f"*{WORD}" in front) == (False, False, False)


def test_exports_are_plain(edition: Edition) -> None:
    files = export.exports(edition)
    assert any(WORD in text for text in files.values())
    assert [] == [path for path, text in files.items() if 'class="mentioned"' in text]
    assert [] == [path for path, text in files.items() if f"*{WORD}" in text]


def test_the_story_has_an_example() -> None:
    assert list(_mentions(story.dossier()))


def _mentions(value: Any) -> Iterator[str]:
    if isinstance(value, Prose):
        yield from (str(value)[start:end] for start, end in value.mentioned)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _mentions(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _mentions(item)
