"""What Git could not restore."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_SYSTEM = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
"""Files that systems leave in every folder; nobody would want them back."""
_ELSEWHERE = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
)  # fmt: skip
"""Variables that name another repository than the folder's, as in a hook of Git."""
_OF_ANOTHER = re.compile(r"/\.git(?:/|$)")


class NoRepositoryError(Exception):
    """Git is missing, or knows nothing of the folder; the message says which."""


def unsaved(root: Path, paths: Iterable[str]) -> tuple[str, ...]:
    """Files below ``paths`` that are there and stand otherwise, or not at all, in the last commit.

    A file that Git was told not to look at is among them: nobody knows how it stands.

    Args:
        root: the project's folder.
        paths: files and folders below it, with forward slashes.

    Raises:
        NoRepositoryError: nothing can be said.
    """
    prefix = _git(root, "rev-parse", "--show-prefix").rstrip("\n")
    answer = _git(
        root, "status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all",
        "--ignored=traditional", "--", *paths,
    )  # fmt: skip
    changed = [entry[3:].removeprefix(prefix) for entry in answer.split("\0") if entry]
    listed = _git(root, "ls-files", "-v", "-z", "--", *paths).split("\0")
    # Small letters are "assume-unchanged", S is "skip-worktree".
    changed += [entry[2:] for entry in listed if entry[:1].islower() or entry[:1] == "S"]
    return tuple(
        file
        for file in changed
        # Of what is gone already nothing more can be lost.
        if os.path.lexists(root / file) and Path(file).name.casefold() not in _SYSTEM
    )


def repositories(files: Iterable[str]) -> tuple[str, ...]:
    """Folders that hold a Git repository of their own: its commits are nowhere else.

    Args:
        files: paths below the project's folder.
    """
    matches = ((file, _OF_ANOTHER.search(file)) for file in files)
    return tuple(sorted({f"{file[: match.start()]}/" for file, match in matches if match}))


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), *arguments]
    # Looking must not change the index while somebody else works with it.
    variables = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    for name in _ELSEWHERE:
        variables.pop(name, None)
    try:
        done = subprocess.run(command, capture_output=True, env=variables, check=False)
    except OSError as error:
        raise NoRepositoryError("Git is not installed") from error
    if done.returncode:
        complaints = done.stderr.decode("utf-8", "replace").strip().splitlines()
        if any("not a git repository" in line for line in complaints):
            raise NoRepositoryError("this folder is not a Git repository")
        raise NoRepositoryError(f"Git says: {complaints[0] if complaints else 'nothing'}")
    return os.fsdecode(done.stdout)
