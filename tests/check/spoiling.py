"""One mistake after the other in a copy of a story, and what is told of each."""

from __future__ import annotations

from pathlib import Path
from random import Random

from dossier.problems import Problem
from tests import story
from tests.check.mistakes import Line, Mistake, lines


def assert_each_is_one_problem(
    folder: Path, mistake: Mistake, count: int, before: set[Problem]
) -> None:
    """Make one mistake ``count`` times, each in another line, and take it back.

    Args:
        folder: a copy of a story.
        mistake: what to do to a line.
        count: how often.
        before: the problems that the story has already.
    """
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
    """A file of annotations, a line of it, and the line with the mistake."""
    files = annotated(folder)
    able = any(
        mistake(line, Random(0)) is not None
        for file in files
        for line in lines(file.read_text("utf-8"))
    )
    assert able, f"no line of these annotations can have the mistake {mistake.__name__}"
    while True:
        file = random.choice(files)
        listed = lines(file.read_text("utf-8"))
        line = random.choice(listed) if listed else None
        changed = mistake(line, random) if line else None
        if line is not None and changed is not None:
            return file, line, changed


def annotated(folder: Path) -> list[Path]:
    """The files of annotations, drafts and what was rejected left out."""
    annotations = folder / "annotations"
    return sorted(set(annotations.rglob("*.yml")) - set(annotations.glob("drafts/**/*")))


def is_near(problem: Problem, line: Line) -> bool:
    """Whether a problem is at the changed line, at its double, or at the entry it was cut from."""
    at = problem.location.line
    return line.number + 1 <= at <= line.number + 2 or (
        problem.code == "key-missing" and at <= line.number + 1
    )
