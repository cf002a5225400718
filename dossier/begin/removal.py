"""What is removed of the existing story, and how."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from dossier import write
from dossier.begin.skeleton import METHOD
from dossier.frozen import dataclass
from dossier.problems import Problem

DOCS = "docs"
SETTINGS = "mkdocs.yml"
README = "README.md"
DOSSIER = "annotations/dossier.yml"
PROGRAM = "dossier/__init__.py"
"""Where the program is, in a copy that contains a story."""
SCHEMAS = ".schema"
"""The one thing in ``annotations/`` that is the program's."""

PLACES = ("seeds", "annotations", DOCS, "tests/pins", ".github/home.png", SETTINGS, README)
"""Where all that goes or changes lies."""
_WHOLE = ("tests/pins", ".github/home.png")
"""What belongs to the first story alone: the tests of it, and the picture of its first page."""
_SITES = ("site", "build/site", "build/last-site")
"""Where renderers leave sites."""

_KEEPER = ".gitkeep"
"""Keeps ``docs/`` in Git where no page by hand does."""

_BEGUN = re.compile(r"^begun:[ \t]*(?P<day>[^\s#]*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Removal:
    """The old story: paths below the project's folder, with forward slashes, sorted."""

    files: tuple[str, ...]
    """Captures, annotations, pages and pictures by hand, pins."""
    sites: tuple[str, ...]
    """Folders of built sites."""

    def summary(self) -> str:
        """The files in one line: folders with the number of theirs, other files by name."""
        folders = ("seeds", "annotations", "tests/pins")
        parts = []
        for folder in folders:
            number = sum(file.startswith(f"{folder}/") for file in self.files)
            if number:
                parts.append(f"{folder}/ ({number} {'file' if number == 1 else 'files'})")
        return ", ".join([*parts, *(f for f in self.files if not _is_below(f, folders))])


def begun(root: Path) -> str:
    """The day on which the story was begun; ``?`` for one that no one wrote; else empty."""
    file = root / DOSSIER
    match = _BEGUN.search(file.read_text("utf-8", "replace")) if file.is_file() else None
    return (match["day"] or "?") if match else ""


def removal(root: Path) -> Removal:
    """Look at the disk, and change nothing.

    Raises:
        UnusableManifest: nobody knows what the build wrote.
    """
    files = [
        *_below(root, "seeds"),
        *(file for file in _below(root, "annotations") if f"/{SCHEMAS}/" not in file),
        *_of_docs(root),
        *(file for folder in _WHOLE for file in _below(root, folder)),
    ]
    return Removal(tuple(sorted(files)), tuple(path for path in _SITES if (root / path).is_dir()))


def remove_written_pages(root: Path, *, edited: bool) -> tuple[int, tuple[Problem, ...]]:
    """Take away what the build wrote into ``docs/``: how many, or which were edited since.

    Args:
        root: the project's folder.
        edited: whether pages that somebody edited go as well.
    """
    docs = root / DOCS
    number = sum((docs / path).is_file() for path in write.written(docs))
    _, problems = write.write(docs, {})
    if problems and edited:
        for problem in problems:
            _remove(root / problem.location.file)
        _, problems = write.write(docs, {})
    if not problems:
        (docs / write.MANIFEST).unlink(missing_ok=True)
    return number, problems


def remove(root: Path, old: Removal, *, keep: str) -> None:
    """Take away the old story; folders that are left empty go, too.

    Args:
        root: the project's folder.
        old: what goes.
        keep: the one file that stays until another takes its place.
    """
    for site in old.sites:
        _remove(root / site)
    for file in old.files:
        if file != keep:
            _remove(root / file)
    for folder in ("seeds", "annotations", DOCS, "tests/pins"):
        _remove_empty(root / folder)


def _of_docs(root: Path) -> Iterator[str]:
    """Pages by hand that are not about the method, and pictures that no such page shows."""
    written = write.written(root / DOCS)
    method_pages = [root / DOCS / name for name in METHOD]
    method_text = "".join(
        path.read_text("utf-8", "replace") for path in method_pages if path.is_file()
    )
    for file in _below(root, DOCS):
        path = file.removeprefix(f"{DOCS}/")
        if path in written or path in METHOD or path in (write.MANIFEST, _KEEPER):
            continue
        if path.endswith(".md") or path.rpartition("/")[2] not in method_text:
            yield file


def _below(root: Path, path: str) -> Iterator[str]:
    """A file, or every file of a folder; links are not followed."""
    start = root / path
    if start.is_symlink() or start.is_file():
        yield path
        return
    for folder, names, files in os.walk(start):
        links = [name for name in names if (Path(folder) / name).is_symlink()]
        for name in (*files, *links):
            yield (Path(folder) / name).relative_to(root).as_posix()


def _is_below(file: str, folders: tuple[str, ...]) -> bool:
    return any(file.startswith(f"{folder}/") for folder in folders)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _remove_empty(folder: Path) -> None:
    """Remove the folders below one, and itself, that contain nothing."""
    if folder.is_dir() and not folder.is_symlink():
        for inner in list(folder.iterdir()):
            if inner.is_dir():
                _remove_empty(inner)
        write.discard(folder)
