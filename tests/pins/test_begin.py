"""After begin nothing speaks of the first dossier: no page, setting, form or file of Git's."""

from __future__ import annotations

import subprocess
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.begin.leftovers import leftovers, words_in
from tests.begin.stories import PETREL, commit
from tests.copied import copy_project, run

OPTIONS = [f"--{key}={value}" for key, value in asdict(PETREL).items()]


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, set[str]]:
    """A copy that has been begun anew, and the words of the first dossier."""
    project = commit(copy_project(tmp_path_factory.mktemp("project")))
    words = words_in(project)
    done = run(project, "begin.py", *OPTIONS, "--yes")
    assert 0 == done.returncode, done.stdout
    return project, words


@pytest.mark.long
def test_the_words_are_those_of_the_dossier(begun: tuple[Path, set[str]]) -> None:
    _, words = begun
    assert {"What was said in Geneva", "deputies-10-jan", "Sergei Ryabkov", "palpress"} <= words
    assert len(words) > 300


def test_no_word_of_it_is_left(begun: tuple[Path, set[str]]) -> None:
    project, words = begun
    assert [] == leftovers(project, words)


def test_no_picture_is_left_but_those_of_the_theme(begun: tuple[Path, set[str]]) -> None:
    project, _ = begun
    asked = ["git", "ls-files", "--", "*.png", "*.jpg", "*.jpeg", "*.gif", "*.webp", "*.svg"]
    answer = subprocess.run(asked, cwd=project, capture_output=True, text=True, check=True)
    there = [name for name in answer.stdout.split() if (project / name).exists()]
    assert [] == [name for name in there if not name.startswith("dossier/theme/")]


@pytest.mark.site
@pytest.mark.nightly
def test_no_page_of_the_site_has_a_word_of_it(begun: tuple[Path, set[str]]) -> None:
    project, words = begun
    built = run(project, "build.py")
    assert (0, []) == (built.returncode, leftovers(project, words)), built.stdout
