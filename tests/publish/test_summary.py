from __future__ import annotations

from pathlib import Path

from dossier.problems import Location, Problem
from dossier.publish import summary

PROBLEMS = [
    Problem(Location("annotations/points.yml", line, 3), "key-unknown", "There is no such key")
    for line in range(1, 13)
]


def written(page: Path, problems: list[Problem]) -> str:
    summary.add_problems(problems, {summary.VARIABLE: str(page)})
    return page.read_text("utf-8") if page.exists() else ""


def test_every_problem_stands_on_the_page_of_the_run(tmp_path: Path) -> None:
    page = written(tmp_path / "page.md", PROBLEMS)
    assert page.startswith(f"## What is wrong\n\n{'`' * 12}text\nannotations/points.yml:1:3: ")
    assert page.count("key-unknown") == len(PROBLEMS)


def test_no_words_of_a_file_end_the_fence(tmp_path: Path) -> None:
    ticks = "`" * 20
    problem = Problem(Location("annotations/points.yml", 1, 3), "key-unknown", ticks)
    assert f"\n{ticks}`\n" in written(tmp_path / "page.md", [problem])


def test_where_nothing_is_wrong_nothing_is_added(tmp_path: Path) -> None:
    assert written(tmp_path / "page.md", []) == ""


def test_without_such_a_page_nothing_is_written(tmp_path: Path) -> None:
    summary.add_problems(PROBLEMS, {})
    assert list(tmp_path.iterdir()) == []
