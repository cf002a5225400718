"""The annotations of this repository are as the program and the editors of their files need them.

How many entries there are is pinned, so that none is lost silently.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dossier.annotations import SHAPES
from dossier.annotations.folder import AnnotationFile, find
from dossier.problems import Problem
from dossier.schema import modeline
from tests import story
from tests.check.mistakes import MISTAKES, Mistake
from tests.check.spoiling import assert_each_is_one_problem
from tests.pins import FOLDER, RENEW, ROOT, pinned
from tests.schema.complaining import complaints
from tests.theme.config import CONFIG
from tests.yaml_file import read_yaml

FILES = [found for found in find(ROOT / "annotations", ROOT)[0] if found.kind in SHAPES]


def test_there_are_as_many_entries_as_there_were() -> None:
    kept = read_yaml(FOLDER / pinned.COUNTS)
    assert kept == pinned.numbers(), RENEW


@pytest.mark.parametrize("found", FILES, ids=lambda found: found.file)
def test_a_file_is_right_to_the_schema(found: AnnotationFile) -> None:
    assert [] == complaints(found)


@pytest.mark.parametrize("found", FILES, ids=lambda found: found.file)
def test_a_file_begins_with_the_way_to_its_schema(found: AnnotationFile) -> None:
    depth = len(found.path.relative_to(ROOT / "annotations").parts) - 1
    with found.path.open(encoding="utf-8") as file:
        assert modeline(found.kind, depth) == file.readline(), f"the first line of {found.file}"


@pytest.mark.parametrize("found", FILES, ids=lambda found: found.file)
def test_that_way_leads_to_a_schema(found: AnnotationFile) -> None:
    _, _, way = found.path.read_text(encoding="utf-8").partition("$schema=")
    assert (found.path.parent / way.splitlines()[0]).is_file()


def test_name_and_language_of_the_site_are_the_dossiers() -> None:
    dossier = read_yaml(ROOT / "annotations" / "dossier.yml")

    assert dossier["title"] == CONFIG["site_name"]
    assert dossier.get("language", "en") == CONFIG["theme"]["language"]


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, set[Problem]]:
    """A copy to make mistakes in, and the problems that it has already."""
    folder = tmp_path_factory.mktemp("mistakes")
    for part in story.PARTS:
        shutil.copytree(ROOT / part, folder / part)
    return folder, set(story.checked(folder)[1])


@pytest.mark.nightly
@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__)
def test_one_mistake_is_one_problem_at_its_line(
    mistake: Mistake, copied: tuple[Path, set[Problem]]
) -> None:
    folder, before = copied
    assert_each_is_one_problem(folder, mistake, 1, before)
