from __future__ import annotations

import functools
import gc
import shutil
from pathlib import Path

import pytest

from dossier import build, export
from dossier.cache import ROUNDS, Kept, kept, next_round

STORY = Path("tests/story")

EDITS = [
    ("annotations/points.yml", "How many passengers were on board?", "Who was on board?"),
    ("annotations/points.yml", "- id: passengers\n", "# one line more\n- id: passengers\n"),
    ("annotations/actors.yml", "harbour grasp, kind: garbled", "harbour grasp, kind: misspelling"),
    ("annotations/quotations.yml", "    article: courier\n", "    article: telegraph\n"),
    ("annotations/articles/courier.yml", "siglum: A", "siglum: E"),
    (
        "annotations/articles/courier.yml",
        'keep:\n    - quote: "Source',
        'drop:\n    - quote: "Source',
    ),
    ("annotations/articles/tidewire.yml", "condition:", "language: de\ncondition:"),
]
"""One after the other: a word, a place, a name, a quotation, and what is said of articles."""


def made(root: Path) -> dict[str, str]:
    """Every file that the build would write."""
    checked = build.check_annotations(root)
    assert checked.dossier is not None, checked.problems
    edition = build.work_out(checked.dossier, "https://example.org/harbour")
    return {**build.lay_out(edition), **export.exports(edition)}


def forget() -> None:
    """Empty every memory of the program, as if it had just been started."""
    for found in gc.get_objects():
        is_memory = isinstance(found, functools._lru_cache_wrapper | Kept)
        if is_memory and found.__module__.startswith("dossier."):
            found.cache_clear()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    for name in ("annotations", "seeds"):
        shutil.copytree(STORY / name, tmp_path / name)
    return tmp_path


@pytest.mark.long
def test_what_is_remembered_is_what_would_be_worked_out(story: Path) -> None:
    made(story)
    for name, old, new in EDITS:
        file = story / name
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old!r}"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        remembered = made(story)
        forget()
        assert remembered == made(story), f"after {new!r}"


def test_a_problem_is_gone_when_its_file_is_as_it_was(story: Path) -> None:
    before = made(story)
    file = story / "annotations" / "points.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("  topic:", "  topik:", 1), encoding="utf-8")
    assert build.check_annotations(story).dossier is None
    file.write_text(text, encoding="utf-8")
    assert made(story) == before


def test_a_result_is_kept_as_long_as_it_is_asked_for() -> None:
    worked_out: list[str] = []

    @kept(most=2)
    def said(words: str) -> str:
        worked_out.append(words)
        return words.upper()

    for _ in range(2 * ROUNDS):
        assert "A" == said("a")
        next_round()
    said("b")
    for _ in range(ROUNDS + 1):
        said("a")
        next_round()
    assert ["a", "b"] == worked_out
    said("b")
    assert ["a", "b", "b"] == worked_out
    said("c")
    assert ["C", "B"] == [said("c"), said("b")]
    assert ["a", "b", "b", "c"] == worked_out
    said("a")
    assert ["a", "b", "b", "c", "a"] == worked_out
