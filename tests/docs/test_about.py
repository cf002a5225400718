"""``docs/about.md`` explains the words of the site as the site does."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from dossier.pages import wording
from dossier.render import signs

ABOUT = Path(__file__).parents[2] / "docs" / "about.md"
EDITING = ABOUT.with_name("editing.md")


def _sentence(phrase: str) -> str:
    return f"{phrase[0].upper()}{phrase[1:]}."


TABLES: dict[str, Mapping[str, str]] = {
    "severity": {word: _sentence(text) for word, text in signs.SEVERITY_MEANINGS.items()},
    "status": wording.STATUS,
    "certainty": wording.CERTAINTY,
    "date": wording.DATE_CERTAINTY,
    "condition": wording.CONDITION,
    "mode": wording.MODE,
    "class": {kind.value: text for kind, text in wording.DIFFERENCE.items()},
}


def _table(page: Path, head: str) -> dict[str, str]:
    """The rows of the table whose first column is called ``head``."""
    _, _, rest = page.read_text("utf-8").partition(f"| {head} | meaning |\n")
    lines = rest.split("\n\n", 1)[0].splitlines()[1:]
    cells = (line.strip("| ").split(" | ") for line in lines)
    return {line[0]: line[1] for line in cells}


@pytest.mark.parametrize("head", TABLES)
def test_about_explains_every_word_as_the_pages_do(head: str) -> None:
    assert dict(TABLES[head]) == _table(ABOUT, head)


def test_about_explains_every_verdict() -> None:
    text = ABOUT.read_text("utf-8")
    rows = [f" | {verdict.value} | {meaning} |" for verdict, meaning in wording.VERDICT.items()]
    assert [] == [row for row in rows if row not in text]


@pytest.mark.parametrize("head", ["severity", "status", "certainty", "condition", "mode"])
def test_editing_explains_them_alike(head: str) -> None:
    text = EDITING.read_text("utf-8")
    rows = [f"| `{word}` | {meaning} |" for word, meaning in TABLES[head].items()]
    assert [] == [row for row in rows if row not in text]
