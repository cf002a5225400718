"""The build writes its own files and touches nothing else."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from dossier import write as room
from dossier.problems import Location, Problem
from dossier.write import (
    MANIFEST,
    UnusableManifest,
    Written,
    add,
    clear_half_written,
    replace,
    write,
)


def names(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    )


def test_first_run_writes_every_file(tmp_path: Path) -> None:
    written, problems = write(tmp_path, {"b/c.md": "see\n", "a.md": "ä\n"})
    assert ((), Written(("a.md", "b/c.md"), (), 0)) == (problems, written)
    assert "ä\n".encode() == (tmp_path / "a.md").read_bytes()


def test_second_run_writes_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "one\n"})
    before = (tmp_path / "a.md").stat().st_mtime_ns, (tmp_path / MANIFEST).stat().st_mtime_ns
    assert (Written((), (), 1), ()) == write(tmp_path, {"a.md": "one\n"})
    after = (tmp_path / "a.md").stat().st_mtime_ns, (tmp_path / MANIFEST).stat().st_mtime_ns
    assert before == after


def test_only_changed_files_are_written(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "one\n", "b.md": "two\n"})
    assert (Written(("b.md",), (), 1), ()) == write(tmp_path, {"a.md": "one\n", "b.md": "2\n"})


def test_stale_files_go_with_the_folders_they_leave_empty(tmp_path: Path) -> None:
    write(tmp_path, {"a/b/c.md": "one\n", "a/d.md": "two\n"})
    written, _ = write(tmp_path, {"a/d.md": "two\n"})
    assert ("a/b/c.md",) == written.removed
    assert not (tmp_path / "a" / "b").exists()


def test_a_hand_written_page_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "about.md").write_text("By hand.\n", encoding="utf-8")
    write(tmp_path, {"a.md": "one\n"})
    write(tmp_path, {})
    assert ["about.md"] == names(tmp_path)


def test_a_hand_written_page_in_the_way_is_a_problem_and_nothing_is_written(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "b.md").write_text("By hand.\n", encoding="utf-8")
    written, problems = write(folder, {"a.md": "one\n", "b.md": "two\n"})
    assert (
        Problem(
            Location("docs/b.md"),
            "page-in-the-way",
            "the build needs this name for one of its own pages",
            found="a file that was not written by the build",
            expected="no such file",
            hint="Move or rename it; nothing was written.",
        ),
    ) == problems
    assert (["b.md"], Written((), (), 0)) == (names(folder), written)


def test_a_written_page_changed_by_hand_is_a_problem_and_keeps_its_words(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "one\n"})
    (tmp_path / "a.md").write_text("mine\n", encoding="utf-8")
    _, problems = write(tmp_path, {"a.md": "two\n"})
    assert ["page-edited"] == [problem.code for problem in problems]
    assert "mine\n" == (tmp_path / "a.md").read_text(encoding="utf-8")


def test_a_stale_page_changed_by_hand_is_not_removed(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "one\n"})
    (tmp_path / "a.md").write_text("mine\n", encoding="utf-8")
    _, problems = write(tmp_path, {})
    assert ["page-edited"] == [problem.code for problem in problems]
    assert ["a.md"] == names(tmp_path)


def test_a_deleted_page_is_written_again(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "one\n"})
    (tmp_path / "a.md").unlink()
    assert (Written(("a.md",), (), 0), ()) == write(tmp_path, {"a.md": "one\n"})


@pytest.mark.parametrize("steps", range(1, 6))
def test_an_interrupted_run_can_be_run_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    write(tmp_path, {"a.md": "one\n", "b.md": "two\n", "old.md": "three\n"})
    left = steps

    def failing(path: Path, content: bytes) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError("no space left")
        replace(path, content)

    wanted = {"a.md": "1\n", "b.md": "2\n", "c.md": "3\n"}
    monkeypatch.setattr(room, "replace", failing)
    with suppress(OSError):
        write(tmp_path, wanted)
    monkeypatch.undo()
    _, problems = write(tmp_path, wanted)
    assert ((), ["a.md", "b.md", "c.md"]) == (problems, names(tmp_path))


def test_a_failed_replacement_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.md"
    target.write_bytes(b"old")

    def refuse(self: Path, other: Path) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="no space left"):
        replace(target, b"new")
    monkeypatch.undo()
    assert (b"old", ["a.md"]) == (target.read_bytes(), names(tmp_path))


def test_a_damaged_manifest_is_named(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text("{", encoding="utf-8")
    with pytest.raises(UnusableManifest, match=r"\.written\.json is damaged"):
        write(tmp_path, {"a.md": "one\n"})


def test_add_keeps_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("mine\n", encoding="utf-8")
    assert Written(("b.yml",), (), 1) == add(tmp_path, {"a.yml": "theirs\n", "b.yml": "new\n"})
    assert "mine\n" == (tmp_path / "a.yml").read_text(encoding="utf-8")


def test_a_name_that_is_too_long_leaves_no_folder(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(OSError, match="name"):
        replace(tmp_path / "a" / "b" / "c" / ("d" * 300), b"new")
    assert [tmp_path / "a"] == list(tmp_path.rglob("*"))


def test_what_was_left_half_written_is_cleared(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    for name in ("a/.writing-1x2y", ".writing-", "a/.hidden", "writing-1"):
        (tmp_path / name).write_bytes(b"half")
    clear_half_written(tmp_path)
    assert ["a/.hidden", "writing-1"] == names(tmp_path)


def test_an_error_is_about_the_file_that_was_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, dir: Path, prefix: str) -> None:  # noqa: A002 (as it is called)
        raise PermissionError(13, "Permission denied", str(dir / f"{prefix}1x2y"))

    monkeypatch.setattr("tempfile.mkstemp", refused)
    with pytest.raises(PermissionError) as raised:
        replace(tmp_path / "page.md", b"words")
    assert str(tmp_path / "page.md") == raised.value.filename
