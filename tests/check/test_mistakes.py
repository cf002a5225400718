"""One mistake anywhere in the annotations is one problem, at the line of the mistake."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest

from dossier.problems import Problem
from tests import story
from tests.check.mistakes import MISTAKES, Line, Mistake, lines

ROOTS = {story.FOLDER: 4, Path(__file__).parents[2]: 1}
"""The invented story and the dossier itself, and how many mistakes of each kind are made there."""


@pytest.fixture(scope="module", params=ROOTS, ids=lambda root: root.name)
def copied(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, int, set[Problem]]:
    """A copy to make mistakes in, how many, and the problems that it has already."""
    folder = tmp_path_factory.mktemp("mistakes")
    for part in ("seeds", "annotations"):
        shutil.copytree(request.param / part, folder / part)
    return folder, ROOTS[request.param], set(story.checked(folder)[1])


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__)
def test_one_mistake_is_one_problem_at_its_line(
    mistake: Mistake, copied: tuple[Path, int, set[Problem]]
) -> None:
    folder, count, before = copied
    random = Random(mistake.__name__)
    for _ in range(count):
        file, line, changed = chosen(folder, mistake, random)
        kept = file.read_text("utf-8")
        listed = kept.split("\n")
        listed[line.number : line.number + 1] = [changed] if changed else []
        file.write_text("\n".join(listed), "utf-8")
        problems = set(story.checked(folder)[1]) - before
        file.write_text(kept, "utf-8")
        assert [(file.relative_to(folder).as_posix(), True)] == [
            (problem.location.file, is_near(problem, line)) for problem in problems
        ], (line, changed, problems)


def chosen(folder: Path, mistake: Mistake, random: Random) -> tuple[Path, Line, str]:
    """A file, a line of it, and the line with the mistake."""
    files = sorted((folder / "annotations").rglob("*.yml"))
    while True:
        file = random.choice(files)
        line = random.choice(lines(file.read_text("utf-8")))
        changed = mistake(line, random)
        if changed is not None:
            return file, line, changed


def is_near(problem: Problem, line: Line) -> bool:
    """Whether a problem is at the changed line, at its double, or at the entry it was cut from."""
    at = problem.location.line
    return line.number + 1 <= at <= line.number + 2 or (
        problem.code == "key-missing" and at <= line.number + 1
    )
