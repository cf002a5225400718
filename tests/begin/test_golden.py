"""The pages of a story without an article are golden; `scripts/renew.py` renews them."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier import begin
from golden import BEGUN, begun_pages

FOLDER = Path(__file__).parents[2] / BEGUN
KEPT = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.md"))


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return begun_pages()


def test_every_written_page_is_golden() -> None:
    assert sorted(begin.WRITTEN) == KEPT


@pytest.mark.parametrize("path", KEPT)
def test_page_is_golden(made: dict[str, str], path: str) -> None:
    assert (FOLDER / path).read_text(encoding="utf-8") == made[path]


@pytest.mark.parametrize("path", KEPT)
def test_page_says_that_there_is_no_article(made: dict[str, str], path: str) -> None:
    assert "No articles yet. Put captures in `seeds/`. [The guide](" in made[path]


@pytest.mark.parametrize("path", KEPT)
def test_page_has_no_empty_table_or_list(made: dict[str, str], path: str) -> None:
    assert ("| --- |" in made[path], 'markdown="1">\n\n</div>' in made[path]) == (False, False)
