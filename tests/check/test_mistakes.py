"""One mistake anywhere in the annotations is one problem, at the line of the mistake."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from dossier.problems import Problem
from tests import story
from tests.check.mistakes import MISTAKES, Line, Mistake
from tests.check.spoiling import annotated, assert_each_is_one_problem, chosen

TOLD = {"story": (False, 4), "more": (True, 2)}
"""The invented story, without and with the hearing, and how many mistakes of each kind are made."""


@pytest.fixture(scope="module", params=TOLD.values(), ids=list(TOLD))
def copied(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, int, set[Problem]]:
    """A copy to make mistakes in, how many, and the problems that it has already."""
    more, count = request.param
    folder = story.lay_out(tmp_path_factory.mktemp("mistakes"), more=more)
    return folder, count, set(story.checked(folder)[1])


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__)
def test_one_mistake_is_one_problem_at_its_line(
    mistake: Mistake, copied: tuple[Path, int, set[Problem]]
) -> None:
    folder, count, before = copied
    assert_each_is_one_problem(folder, mistake, count, before)


def test_a_mistake_that_no_line_can_have_is_told(tmp_path: Path) -> None:
    def never(line: Line, random: Random) -> str | None:
        return None

    with pytest.raises(AssertionError, match="can have the mistake never"):
        chosen(story.lay_out(tmp_path), never, Random(0))


def test_drafts_are_left_alone(tmp_path: Path) -> None:
    before = annotated(story.lay_out(tmp_path))
    drafts = tmp_path / "annotations" / "drafts"
    (drafts / "courier").mkdir(parents=True)
    for name in ("rejected.yml", "courier/article.yml"):
        (drafts / name).write_text("- proposal: actor\n", "utf-8")
    assert before == annotated(tmp_path)
