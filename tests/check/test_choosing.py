"""Forms that count for two loaded words, and demands that are answered by whoever makes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier import build
from tests import story

_OTHER = """
- id: lamp-word
  title: What lit the sea
  terms:
    - word: lamp
      forms: [burning, lamp]
      presupposes: That it is small.
"""


def told(tmp_path: Path, file: str, words: str, by: str) -> list[tuple[str, int, str]]:
    root = story.lay_out(tmp_path)
    path = root / "annotations" / file
    path.write_text(path.read_text("utf-8").replace(words, by, 1), "utf-8")
    checked = build.check_annotations(root)
    assert () == checked.problems
    return [(doubt.code, doubt.location.line, doubt.found) for doubt in checked.doubts]


def test_a_form_of_two_words_is_told(tmp_path: Path) -> None:
    doubts = told(tmp_path, "words.yml", "[darkish]", "[darkish, dark]")
    assert [("form-twice", 8, "dark")] == doubts


def test_a_form_of_two_choices_is_told(tmp_path: Path) -> None:
    path = story.FOLDER / "annotations/words.yml"
    text = path.read_text("utf-8")
    doubts = told(tmp_path, "words.yml", text, text + _OTHER)
    assert [("form-twice", "burning")] == [(code, found) for code, _, found in doubts]


@pytest.mark.parametrize("words", ["- by: [lighthouse-keeper]", "- by: [town-council]"])
def test_whoever_answers_their_own_demand_is_told(tmp_path: Path, words: str) -> None:
    doubts = told(tmp_path, "positions.yml", words, "- by: [harbour-master]")
    assert [("answer-own", "harbour-master")] == [(code, found) for code, _, found in doubts]


def test_one_of_several_may_answer_with_somebody_else(tmp_path: Path) -> None:
    by = "- by: [harbour-master, lighthouse-keeper]"
    assert [] == told(tmp_path, "positions.yml", "- by: [lighthouse-keeper]", by)
