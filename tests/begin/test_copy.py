"""Begin in a copy of the whole project: nothing of the old story stays, and a site is built."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

import pytest

import begin as verb
from dossier import begin
from tests.begin.leftovers import leftovers
from tests.begin.stories import HOSTILE, PETREL, ROOT, commit, whole_project
from tests.copied import run

OPTIONS = [f"--{key}={value}" for key, value in asdict(PETREL).items()]
NAME = "Petrelgate-7"
"""A name that nothing but the old story has."""


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy that tells the invented story under a name of its own, its pages written."""
    project = whole_project(tmp_path_factory.mktemp("project"))
    change(project / "annotations/dossier.yml", "The night the light went out", NAME)
    change(project / "mkdocs.yml", "site_name: ", f"site_name: {NAME} #")
    about = "      - About: about.md\n"
    change(project / "mkdocs.yml", about, f"{about}      - {NAME}: lamp.md\n")
    (project / "docs/lamp.md").write_text(f"# {NAME}\n", encoding="utf-8")
    (project / "README.md").write_text(f"# {NAME}\n", encoding="utf-8")
    commit(project)
    written = subprocess.run(
        [sys.executable, "-m", "dossier", "build", "--pages-only"],
        cwd=project,
        capture_output=True,
        check=False,
    )
    assert (0, True) == (written.returncode, (project / "docs/index.md").is_file())
    return project


@pytest.fixture
def copy(old: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(old, tmp_path / "project"))


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert 1 == text.count(old)
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


@pytest.mark.long
def test_nothing_has_the_old_name(copy: Path) -> None:
    before = {file for file, _ in leftovers(copy, [NAME])}
    assert {"README.md", "mkdocs.yml", "docs/index.md", "docs/lamp.md"} <= before
    done = run(copy, "begin.py", *OPTIONS, "--yes")
    assert (0, []) == (done.returncode, leftovers(copy, [NAME])), done.stdout


def test_workflows_stay_as_they_are(copy: Path) -> None:
    run(copy, "begin.py", *OPTIONS, "--yes")
    folder = ".github/workflows"
    assert [(path.name, path.read_bytes()) for path in sorted((ROOT / folder).iterdir())] == [
        (path.name, path.read_bytes()) for path in sorted((copy / folder).iterdir())
    ]


def test_it_needs_nothing_but_python_and_takes_less_than_a_second(copy: Path) -> None:
    # -S: no installed package is found; -E: nor one that a variable names.
    command = [sys.executable, "-S", "-E", str(copy / "scripts/begin.py"), *OPTIONS, "--yes"]
    subprocess.run([*command[:4], "--help"], check=True, capture_output=True)  # compiles
    before = os.times()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    after = os.times()
    # Of the processor: other work on the machine does not count.
    seconds = sum(after[2:4]) - sum(before[2:4])
    assert (0, True) == (done.returncode, seconds < 1), done.stderr


@pytest.mark.parametrize("title", ["-title", "--yes", "- a list", "=x", HOSTILE[1]])
def test_words_may_begin_like_an_option(title: str) -> None:
    expected = [f"--title={title}", "--yes"]
    assert expected == verb.joined(["--title", title, "--yes"])
    assert expected == verb.joined([*expected])


@pytest.mark.parametrize("given", [["--title=--yes"], ["--title", "--yes"]])
def test_a_title_that_is_an_option_becomes_the_title(copy: Path, given: list[str]) -> None:
    done = run(copy, "begin.py", *OPTIONS[1:], *given, "--yes")
    made = begin.readme(replace(PETREL, title="--yes"))
    assert made == (copy / "README.md").read_text(encoding="utf-8"), done.stdout


@pytest.mark.long
def test_the_command_is_the_script(copy: Path) -> None:
    command = [sys.executable, "-m", "dossier", "begin", *OPTIONS, "--yes"]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    again = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    assert (0, "Removed: see", 2, "Error: This story was already begun on 2") == (
        done.returncode, done.stdout[:12], again.returncode, again.stderr[:40],
    )  # fmt: skip


def test_the_script_refuses_in_one_sentence(copy: Path) -> None:
    done = run(copy, "begin.py", "--title=!", "--yes")
    assert (2, "The title “!” has no letters or digits.") == (
        done.returncode,
        done.stdout.strip(),
    )


@pytest.mark.site
def test_a_site_without_articles_is_built_and_says_so(copy: Path) -> None:
    run(copy, "begin.py", *OPTIONS, "--yes")
    built = run(copy, "build.py")
    assert 0 == built.returncode, built.stdout
    pages = {path: (copy / "site" / path.replace(".md", ".html")) for path in begin.WRITTEN}
    silent = [
        path for path, page in pages.items() if "No articles yet." not in page.read_text("utf-8")
    ]
    assert ([], []) == (silent, leftovers(copy, [NAME]))
    whole = json.loads((copy / "site/data/dossier.json").read_text("utf-8"))
    assert (PETREL.title, []) == (whole["dossier"]["title"], whole["dossier"]["articles"])
