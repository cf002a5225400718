from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

import actions
import summary
from tests import story
from tests.copied import ROOT


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The invented story in a folder of its own, where the program is found."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    for folder in ("annotations", "seeds"):
        shutil.copytree(story.FOLDER / folder, tmp_path / folder)
    return tmp_path


def spoil(project: Path) -> None:
    path = project / "annotations" / "points.yml"
    path.write_text(path.read_text("utf-8").replace("topic: ", "topics: "), encoding="utf-8")


def written(project: Path) -> str:
    page = project / "page.md"
    summary.problems(Path(sys.executable), {actions.PAGE: str(page)}, project)
    return page.read_text("utf-8") if page.exists() else ""


def test_every_problem_stands_on_the_page_of_the_run(project: Path) -> None:
    number = (project / "annotations" / "points.yml").read_text("utf-8").count("topic: ")
    spoil(project)
    page = written(project)
    assert page.startswith("## What is wrong\n\n````````````text\nannotations/points.yml:3:3: ")
    assert page.count("key-unknown") == number


def test_where_nothing_is_wrong_nothing_is_added(project: Path) -> None:
    assert written(project) == ""


def test_without_such_a_page_nothing_is_asked(project: Path) -> None:
    spoil(project)
    summary.problems(Path("no such program"), {}, project)
