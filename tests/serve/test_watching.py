from __future__ import annotations

import itertools
import os
import time
from pathlib import Path

import pytest

from dossier.serve import watching


def test_a_file_that_comes_goes_or_changes_is_noticed(tmp_path: Path) -> None:
    for name in ("same", "goes", "changes"):
        (tmp_path / name).write_text("1", encoding="utf-8")
    before = watching.look([tmp_path])
    (tmp_path / "goes").unlink()
    (tmp_path / "changes").write_text("22", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "comes").touch()
    found = watching.changed(before, watching.look([tmp_path]))
    names = ["changes", "folder/comes", "goes"]
    assert found == [str(tmp_path / name) for name in names]


def test_a_touched_file_of_the_same_size_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_text("a: 1", encoding="utf-8")
    os.utime(path, ns=(0, 0))
    before = watching.look([path])
    path.write_text("a: 2", encoding="utf-8")
    assert watching.changed(before, watching.look([path])) == [str(path)]


def test_a_change_that_keeps_size_and_time_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_text("a: 1", encoding="utf-8")
    os.utime(path, ns=(10**9, 10**9))
    before = watching.look([path])
    time.sleep(0.02)  # a disk counts time in steps
    path.write_text("a: 2", encoding="utf-8")
    os.utime(path, ns=(10**9, 10**9))
    assert watching.changed(before, watching.look([path])) == [str(path)]


def test_a_file_that_another_replaced_is_noticed(tmp_path: Path) -> None:
    path, other = tmp_path / "a.yml", tmp_path / "b.yml"
    for file in (path, other):
        file.write_text("a: 1", encoding="utf-8")
        os.utime(file, ns=(10**9, 10**9))
    before = watching.look([path])
    other.replace(path)
    assert watching.changed(before, watching.look([path])) == [str(path)]


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert watching.look([tmp_path / "missing"]) == {}


def test_what_programs_leave_behind_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").touch()
    (tmp_path / ".points.yml.swp").touch()
    (tmp_path / "points.yml~").touch()
    assert watching.look([tmp_path]) == {}


def test_a_file_that_is_saved_in_steps_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yml"
    steps = iter(["a", "a: ", "a: 1"])
    monkeypatch.setattr(time, "sleep", lambda _: path.write_text(next(steps, "a: 1"), "utf-8"))
    assert watching.settled([path])[str(path)].size == len("a: 1")


def test_a_file_that_never_rests_is_taken_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yml"
    clock, steps = itertools.count(), itertools.count(1)
    monkeypatch.setattr(time, "monotonic", lambda: next(clock) * watching.PATIENCE / 5)
    monkeypatch.setattr(time, "sleep", lambda _: path.write_text("a" * next(steps)))
    assert watching.settled([path])[str(path)].size > 0
