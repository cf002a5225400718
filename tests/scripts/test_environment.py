from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path

import pytest

import environment
import installer
from script import UnusableError
from tests.scripts.project import Project


def written(path: Path) -> tuple[int, int]:
    """Which file it is, and when it was last written; when it was read does not count."""
    status = path.stat()
    return status.st_ino, status.st_mtime_ns


def test_the_first_run_makes_and_fills_an_environment(project: Project) -> None:
    python = project.ready()
    assert python.is_relative_to(project.root / ".venv")
    assert project.installed == ["requirements.lock"]


def test_the_program_is_compiled_when_the_environment_is_filled(project: Project) -> None:
    package = project.root / "dossier"
    package.mkdir()
    (package / "one.py").write_text("ONE = 1\n", encoding="utf-8")
    project.ready()
    assert len(list(package.glob("__pycache__/one.*.pyc"))) == 1


def test_a_second_run_changes_nothing(project: Project) -> None:
    python = project.ready()
    before = written(project.record)
    assert project.ready() == python
    assert project.installed == ["requirements.lock"]
    assert written(project.record) == before


def test_a_changed_lock_is_installed_into_the_same_environment(project: Project) -> None:
    project.ready()
    made = written(project.root / ".venv" / "pyvenv.cfg")
    (project.root / "requirements.lock").write_text("one-2\n", encoding="utf-8")
    project.ready()
    assert project.installed == ["requirements.lock", "requirements.lock"]
    assert written(project.root / ".venv" / "pyvenv.cfg") == made


def test_line_ends_of_a_lock_do_not_count(project: Project) -> None:
    project.ready()
    (project.root / "requirements.lock").write_bytes(b"one-1\r\ntwo-2\r\n")
    project.ready()
    assert project.installed == ["requirements.lock"]


def test_what_the_tests_need_is_enough_for_building(project: Project) -> None:
    project.ready(environment.DEVELOPMENT)
    project.ready(environment.RUNTIME)
    assert project.installed == ["requirements-dev.lock"]


def test_what_reads_captures_comes_on_top_of_what_building_needs(project: Project) -> None:
    project.ready(environment.CAPTURE)
    project.ready(environment.CAPTURE)
    project.ready(environment.RUNTIME)
    assert project.installed == ["requirements.lock", "requirements-capture.lock"]


def test_building_installs_nothing_for_captures(project: Project) -> None:
    project.ready(environment.RUNTIME)
    project.ready(environment.CAPTURE)
    assert project.installed == ["requirements.lock", "requirements-capture.lock"]


def test_what_the_tests_need_is_enough_for_captures(project: Project) -> None:
    project.ready(environment.DEVELOPMENT)
    project.ready(environment.CAPTURE)
    assert project.installed == ["requirements-dev.lock"]


def test_a_changed_lock_of_captures_is_installed_alone(project: Project) -> None:
    project.ready(environment.CAPTURE)
    (project.root / environment.CAPTURE).write_text("four-5\n", encoding="utf-8")
    project.ready(environment.CAPTURE)
    assert project.installed[2:] == ["requirements-capture.lock"]


def test_what_building_needs_is_not_enough_for_the_tests(project: Project) -> None:
    project.ready(environment.RUNTIME)
    project.ready(environment.DEVELOPMENT)
    assert project.installed == ["requirements.lock", "requirements-dev.lock"]


def test_a_package_that_was_taken_away_comes_back(project: Project) -> None:
    project.ready()
    (project.packages / "two-2.dist-info").rmdir()
    project.ready()
    assert (project.packages / "two-2.dist-info").is_dir()


def test_a_package_that_somebody_added_stays(project: Project) -> None:
    project.ready()
    (project.packages / "more-9.dist-info").mkdir()
    project.ready()
    assert project.installed == ["requirements.lock"]


def test_a_half_made_environment_is_made_anew(project: Project) -> None:
    project.ready()
    environment._write(project.root / ".venv", environment.Record())
    (project.root / ".venv" / "left-over").touch()
    project.ready()
    assert not (project.root / ".venv" / "left-over").exists()


def test_a_failed_installation_is_tried_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(python: Path, lock: Path) -> None:
        raise UnusableError("no network")

    with monkeypatch.context() as patch:
        patch.setattr(installer, "install", fail)
        with pytest.raises(UnusableError, match="no network"):
            project.ready()
    project.ready()
    assert project.installed == ["requirements.lock"]


def test_a_damaged_record_counts_as_half_made(project: Project) -> None:
    project.ready()
    project.record.write_text('{"python": "3', encoding="utf-8")
    project.ready()
    assert project.installed == ["requirements.lock", "requirements.lock"]


def test_an_environment_whose_python_is_gone_is_made_anew(project: Project) -> None:
    python = project.ready()
    python.unlink()
    assert project.ready().exists()


@pytest.mark.skipif(os.name == "nt", reason="its Python is no link there, and always tried")
def test_a_python_that_is_the_same_file_is_not_tried_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = project.ready()
    with monkeypatch.context() as patch:
        patch.setattr(environment, "_runs", lambda *_: pytest.fail("it was tried"))
        assert project.ready() == python


@pytest.mark.skipif(os.name == "nt", reason="its Python is no link there, and always tried")
def test_an_environment_of_an_earlier_python_is_made_anew(project: Project) -> None:
    project.ready()
    record = environment._read(project.root / ".venv")
    earlier = ("/usr/bin/python3.8", 5, 5)
    environment._write(project.root / ".venv", record._replace(python="3.8", program=earlier))
    project.ready()
    now = environment._read(project.root / ".venv")
    assert ("{}.{}".format(*sys.version_info), record.program) == (now.python, now.program)


def test_an_environment_that_says_nothing_of_its_python_is_kept(project: Project) -> None:
    project.ready()
    record = environment._read(project.root / ".venv")
    text = {name: value for name, value in record._asdict().items() if name != "program"}
    project.record.write_text(json.dumps(text), encoding="utf-8")
    project.ready()
    assert project.installed == ["requirements.lock"]
    assert environment._read(project.root / ".venv") == record


def test_an_environment_of_somebody_else_is_left_alone(project: Project) -> None:
    theirs = project.root / ".venv"
    theirs.mkdir()
    (theirs / "theirs").touch()
    project.place = "build/venv"
    python = project.ready()
    assert python.is_relative_to(project.root / "build" / "venv")
    assert [path.name for path in theirs.iterdir()] == ["theirs"]


def test_two_environments_of_somebody_else_are_left_alone(project: Project) -> None:
    for place in environment.PLACES:
        (project.root / place).mkdir(parents=True)
        (project.root / place / "theirs").touch()
    with pytest.raises(UnusableError) as error:
        project.ready()
    assert str(error.value) == (
        "Both .venv and build/venv exist, and neither was made by these scripts. They have been "
        "left alone.\nRemove or rename one of them, then run this again."
    )


def test_a_python_that_is_named_is_taken_as_it_is(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOSSIER_PYTHON", "their/python")
    assert project.ready() == Path("their/python")
    assert not (project.root / ".venv").exists()


def test_a_python_that_makes_no_environments_says_so(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installer, "uv", lambda: None)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3")
    with pytest.raises(UnusableError) as error:
        project.ready()
    assert str(error.value) == (
        "This Python cannot create a virtual environment: its ensurepip module is missing "
        "(/usr/bin/python3).\n"
        "On Debian and Ubuntu:\n"
        "    sudo apt install python3-venv\n"
        "On other systems, get Python from https://www.python.org/downloads/, or install uv, "
        "which is used\nif it is found."
    )
