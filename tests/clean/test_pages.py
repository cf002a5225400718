"""Cleaning does as well on pages that no rule was made for."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

import cleaning_folds
import cleaning_score
from dossier.clean import clean
from dossier.model import Seed

PAGES = Path(__file__).parent / "pages"
FROZEN = "952a50562e3bcc7604faafa00bf50e9610dbc1f048e2463b146a541783a524a6"
FLOORS = {"plain": (0.965, 0.92), "window": (0.96, 0.905), "residual": (0.96, 0.9)}
"""Of each set the F1 of runs of four words and that of lines, both of the body alone."""
LATER_PAGES = Path(__file__).parent / "later_pages"
LATER_FROZEN = "3ac2b1e27d347bd58cff91068ceb78a3869e93e125c10de37bb6c955a2b18ab9"
LATER_FLOORS = {"plain": (0.935, 0.89), "window": (0.935, 0.89), "residual": (0.94, 0.9)}
LANGUAGES = 16
LOST = 0.1
"""So great a part of the words of an article never goes without a doubt."""


@pytest.mark.parametrize(
    ("folder", "frozen"), [(PAGES, FROZEN), (LATER_PAGES, LATER_FROZEN)], ids=["first", "later"]
)
def test_the_pages_are_those_that_were_written_first(folder: Path, frozen: str) -> None:
    digest = hashlib.sha256()
    for page in sorted(folder.glob("*.txt")):
        digest.update(page.name.encode() + b"\0" + page.read_bytes())
    assert digest.hexdigest() == frozen


@pytest.mark.parametrize("name", LATER_FLOORS)
def test_articles_of_later_pages_are_found(name: str) -> None:
    pages = cleaning_score.sets_of(LATER_PAGES)[name]
    cleaned = [clean(Seed("page.txt", page["input_text"], "")) for page in pages]
    score = cleaning_score.scored(pages, cleaned, cleaning_score.body)
    assert score.f1_of_runs >= LATER_FLOORS[name][0]
    assert score.f1_of_lines >= LATER_FLOORS[name][1]


def test_folds_and_doubts_have_a_row_each() -> None:
    pages = cleaning_score.sets_of(LATER_PAGES)["plain"]
    assert cleaning_folds.fold_row("plain", 0, pages).startswith("| plain | 1 | 23 | 0.9")
    assert cleaning_folds.doubt_row("plain", pages).startswith("| plain | 23 | ")


def test_the_pages_are_of_many_kinds_and_languages() -> None:
    names = [page.stem for page in PAGES.glob("*.txt")]
    assert len(names) >= 40
    assert len({name.partition("-")[0] for name in names}) >= LANGUAGES


@pytest.mark.parametrize("name", FLOORS)
def test_articles_of_unknown_pages_are_found(name: str) -> None:
    pages = cleaning_score.sets_of(PAGES)[name]
    cleaned = [clean(Seed("page.txt", page["input_text"], "")) for page in pages]
    score = cleaning_score.scored(pages, cleaned, cleaning_score.body)
    assert score.f1_of_runs >= FLOORS[name][0]
    assert score.f1_of_lines >= FLOORS[name][1]


@pytest.mark.parametrize("name", FLOORS)
def test_keeping_everything_is_worse(name: str) -> None:
    pages = cleaning_score.sets_of(PAGES)[name]
    cleaned = [clean(Seed("page.txt", page["input_text"], "")) for page in pages]
    score = cleaning_score.scored(pages, cleaned, cleaning_score.body)
    everything = cleaning_score.everything(pages)
    assert score.f1_of_runs > everything.f1_of_runs
    assert score.f1_of_lines > everything.f1_of_lines


@pytest.mark.parametrize("folder", [PAGES, LATER_PAGES], ids=["first", "later"])
@pytest.mark.parametrize("name", FLOORS)
def test_no_article_is_lost_without_a_doubt(name: str, folder: Path) -> None:
    for page in cleaning_score.sets_of(folder)[name]:
        result = clean(Seed("page.txt", page["input_text"], ""))
        if cleaning_score.share_lost(page, result) > LOST:
            assert result.doubts, page["input_text"].splitlines()[0]
