"""The invented story's pages are those in ``golden/``; `scripts/renew.py` renews them."""

from __future__ import annotations

from pathlib import Path

import pytest

from golden import GOLDEN, story_pages

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / GOLDEN
KEPT = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.md"))


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return story_pages(ROOT)


def test_the_story_has_the_golden_pages_and_no_others(made: dict[str, str]) -> None:
    assert KEPT == sorted(made)


@pytest.mark.parametrize("path", KEPT)
def test_page_is_golden(made: dict[str, str], path: str) -> None:
    assert (FOLDER / path).read_text(encoding="utf-8") == made[path]


def test_pages_are_the_same_every_time(made: dict[str, str]) -> None:
    assert made == story_pages(ROOT)
