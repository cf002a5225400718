"""Begin takes nothing away that Git could not bring back, unless it is told to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.begin.running import LEFT, refusal, run
from tests.begin.stories import commit, files, git, project, wish


def new_seed(root: Path) -> None:
    (root / "seeds/new.txt").write_text("An article.\n", "utf-8")


def edited_readme(root: Path) -> None:
    (root / "README.md").write_text("My words.\n", "utf-8")


def staged_annotation(root: Path) -> None:
    (root / "annotations/events.yml").write_text("- id: new\n", "utf-8")
    git(root, "add", "--all")


def ignored_page(root: Path) -> None:
    (root / ".git/info/exclude").write_text("/docs/secret.md\n", "utf-8")
    (root / "docs/secret.md").write_text("# Mine\n", "utf-8")


def repository_of_its_own(root: Path) -> None:
    inner = root / "seeds/mine"
    inner.mkdir()
    (inner / "a.txt").write_text("An article.\n", "utf-8")
    commit(inner)


def repository_in_the_last_commit(root: Path) -> None:
    repository_of_its_own(root)
    commit(root)


def unwatched_annotation(root: Path, mark: str = "--assume-unchanged") -> None:
    git(root, "update-index", mark, "annotations/events.yml")
    (root / "annotations/events.yml").write_text("- id: new\n", "utf-8")


def skipped_annotation(root: Path) -> None:
    unwatched_annotation(root, "--skip-worktree")


@pytest.mark.parametrize(
    ("change", "file"),
    [
        (new_seed, "seeds/new.txt"),
        (edited_readme, "README.md"),
        (staged_annotation, "annotations/events.yml"),
        (ignored_page, "docs/secret.md"),
        (repository_of_its_own, "seeds/mine/"),
        (repository_in_the_last_commit, "seeds/mine/"),
        (unwatched_annotation, "annotations/events.yml"),
        (skipped_annotation, "annotations/events.yml"),
    ],
)
def test_nothing_goes_that_git_does_not_have(
    old: Path, change: Callable[[Path], None], file: str
) -> None:
    change(old)
    assert (
        f"Not committed, and begin would remove or change: {file}. Commit first, or use "
        "--uncommitted."
    ) == refusal(old, wish())
    run(old, wish(uncommitted=True))
    assert LEFT == files(old)


def test_a_hook_of_another_repository_is_not_asked(
    old: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = commit(project(tmp_path_factory.mktemp("other")))
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other))
    new_seed(old)
    assert "remove or change: seeds/new.txt. " in refusal(old, wish())


def test_many_files_are_counted(old: Path) -> None:
    for number in range(7):
        (old / f"seeds/{number}.txt").write_text("An article.\n", "utf-8")
    assert "seeds/0.txt, seeds/1.txt, seeds/2.txt and 4 more. Commit " in refusal(old, wish())


def test_changes_elsewhere_do_not_matter(old: Path) -> None:
    (old / "tests/other.py").write_text("changed = True\n", "utf-8")
    (old / "seeds/.DS_Store").write_text("", "utf-8")
    run(old, wish())
    assert ["changed = True\n", False] == [
        (old / "tests/other.py").read_text("utf-8"), (old / "seeds/.DS_Store").exists(),
    ]  # fmt: skip


def test_a_project_inside_another_repository(tmp_path: Path) -> None:
    root = project(tmp_path / "work" / "a story")
    commit(tmp_path)
    new_seed(root)
    assert "remove or change: seeds/new.txt. " in refusal(root, wish())
    (root / "seeds/new.txt").unlink()
    run(root, wish())
    assert LEFT == files(root)


def test_without_a_repository_only_when_told(tmp_path: Path) -> None:
    root = project(tmp_path)
    assert (
        "What is removed could not be restored: this folder is not a Git repository. Commit "
        "the project to a Git repository first, or use --uncommitted."
    ) == refusal(root, wish())
    run(root, wish(uncommitted=True))
    assert LEFT == files(root)


def test_without_git_only_when_told(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(old / "nothing"))
    assert ": Git is not installed. " in refusal(old, wish())
    run(old, wish(uncommitted=True))
    assert LEFT == files(old)
