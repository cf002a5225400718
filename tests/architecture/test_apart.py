"""The tests of the program and the story of this repository come apart.

Whoever begins another story empties ``seeds/`` and ``annotations/`` and takes ``tests/pins/``
away; every other test must pass as before, so none may read them.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.copied import ROOT, kept, surroundings

PINS = "tests/pins/"
HERE = "tests/architecture/test_apart.py"
STORY = ("seeds/", "annotations/")
SCHEMAS = "annotations/.schema/"

COPIES = frozenset({"tests/begin/stories.py", "tests/copied.py"})
"""Modules that may ask for a copy of the project: they put the invented story into it."""

READING = (
    r"""(?:\bROOT|parents?(?:\[\d\])?|\bTESTS\.parent)\s*/\s*f?["'](?:seeds|annotations)\b(?!/\.)""",
    r"""\bPath\(\s*["'](?:\./)?(?:seeds|annotations)\b(?!/\.)""",
    r"""\bopen\(\s*["'](?:\./)?(?:seeds|annotations)\b(?!/\.)""",
    r"""\b(?:from|import)\s+tests\.pins\b""",
)
COPYING = r"""\bcopy_project\b"""


def faults(name: str, text: str) -> list[str]:
    """What in a module of the tests reaches for the story of the repository."""
    patterns = READING if name in COPIES else (*READING, COPYING)
    return [f"{name}: {met[0]}" for pattern in patterns for met in re.finditer(pattern, text)]


def modules() -> dict[str, str]:
    """The text of every module of the tests but the pins and this one, by its path."""
    names = sorted(name for name in kept() if name.startswith("tests/") and name.endswith(".py"))
    return {
        name: (ROOT / name).read_text(encoding="utf-8")
        for name in names
        if not name.startswith(PINS) and name != HERE and (ROOT / name).is_file()
    }


def test_no_other_test_reads_the_story_of_this_repository() -> None:
    read = modules()
    assert len(read) > 100
    assert [] == [fault for name, text in read.items() for fault in faults(name, text)]


@pytest.mark.parametrize(
    "line",
    [
        'read(ROOT / "annotations", root=ROOT)',
        'SEEDS = Path(__file__).parents[3] / "seeds"',
        'sorted((TESTS.parent / "annotations").glob("*.yml"))',
        'Path("seeds/000.txt").read_text()',
        "open('annotations/dossier.yml')",
        "from tests.pins import pinned",
        "project = copy_project(tmp_path)",
    ],
)
def test_what_reads_it_is_found(line: str) -> None:
    assert [line] != faults("tests/any/test_one.py", line) != []


@pytest.mark.parametrize(
    "line",
    [
        'read(story.FOLDER / "annotations", root=story.FOLDER)',
        '(project / "seeds" / "new.txt").write_text(SEED)',
        'ROOT / "annotations/.schema"',
    ],
)
def test_what_reads_another_story_is_passed_over(line: str) -> None:
    assert [] == faults("tests/any/test_one.py", line)


def without_a_story(target: Path) -> Path:
    """The project as Git keeps it, emptied of its story and of what pins it."""
    for name in sorted(kept()):
        gone = name.startswith((*STORY, PINS)) and not name.startswith(SCHEMAS)
        if not gone and (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
    (target / "seeds").mkdir(exist_ok=True)
    return target


@pytest.mark.nightly
def test_without_a_story_every_test_is_still_there(tmp_path: Path) -> None:
    """Collecting runs all that modules read and all that cases are made of."""
    project = without_a_story(tmp_path)
    assert not list(project.glob("seeds/*"))
    assert not list(project.glob("annotations/*.yml"))
    asked = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider"]
    met = subprocess.run(
        asked, cwd=project, capture_output=True, text=True, encoding="utf-8", check=False,
        env=surroundings(),
    )  # fmt: skip
    listed, _, errors = met.stdout.partition("= ERRORS =")
    assert (met.returncode, errors) == (0, "")
    collected = {line.partition("::")[0] for line in listed.splitlines() if "::" in line}
    assert {name for name in modules() if Path(name).name.startswith("test_")} <= collected
    # A parameter without values is a test that would be skipped.
    assert [line for line in listed.splitlines() if "NOTSET" in line] == []
