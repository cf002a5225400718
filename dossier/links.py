"""Links in an editor's folders that lead to files of somebody else."""

from __future__ import annotations

from pathlib import Path

from dossier.problems import Location, Problem


def leads_out(path: Path, root: Path) -> bool:
    """Whether a path is a link to something outside the project.

    Args:
        path: in a folder of the project, which may itself be a link: then it is meant so.
        root: the project's folder.
    """
    if not path.is_symlink():
        return False
    try:
        target = path.resolve()
    except (OSError, RuntimeError):  # a link that leads to itself; reading it says so
        return False
    return not any(target.is_relative_to(folder.resolve()) for folder in (root, path.parent))


def outside_problem(path: Path, file: str) -> Problem:
    """That a link leads out of the project.

    Args:
        path: the link.
        file: its name in problems.
    """
    return Problem(
        Location(file),
        "link-outside",
        "This is a link to something outside the project",
        found=f"{path.name} -> {path.readlink().as_posix()}",
        expected="a file of the project",
        hint="Replace the link with a copy of what it leads to",
    )
