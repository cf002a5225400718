"""The files that the package brings for a story: settings, scripts, workflows, method pages.

An installed package has them in a folder of its own, put there when the wheel is built
(``pyproject.toml``). In the program's own repository they are its files, at the same paths.
Everything is read through ``importlib.resources``, so that a package inside an archive works.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from dossier.problems import DossierError

FOLDER = "_project"
"""Where an installed package has the files."""

SETTINGS = "mkdocs.yml"
LOCK = "requirements.lock"
CAPTURE_LOCK = "requirements-capture.lock"
PARQUET_LOCK = "requirements-parquet.lock"
RENDERER_LOCKS = ("requirements-properdocs.lock", "requirements-zensical.lock")
"""The packages that read captured files, on top of those."""

METHOD_PAGES = (
    "about.md",
    "anchoring.md",
    "cleaning.md",
    "collation.md",
    "contributing.md",
    "dictionary.md",
    "editing.md",
    "problems.md",
    "verify.md",
)
"""The pages about the method, below ``docs/``; the same in every dossier."""

_JOINED = tuple(f"assets/{folder}/" for folder in ("css", "scripts", "search", "asked"))
"""Where the parts lie of what ``dossier.pages`` joins."""
INCOMPLETE = (
    "The package's data files are incomplete ({path} is missing). Reinstall it from its wheel; "
    "in a copy of the repository, use the whole copy."
)


class IncompletePackageError(DossierError):
    """A file that belongs to the package is not there."""


def read(path: str) -> bytes:
    """A file, by its path in a story's folder, with forward slashes.

    Raises:
        IncompletePackageError: the package does not have it.
    """
    place = _root()
    for part in path.split("/"):
        place = place / part
    if not place.is_file():
        raise IncompletePackageError(INCOMPLETE.format(path=path))
    return place.read_bytes()


def below(folder: str) -> dict[str, bytes]:
    """Every file of a folder, by its path in a story's folder, in the order of paths.

    Raises:
        IncompletePackageError: the package does not have the folder.
    """
    place = _root() / folder
    if not place.is_dir():
        raise IncompletePackageError(INCOMPLETE.format(path=f"{folder}/"))
    return dict(sorted(_files(place, folder)))


def theme() -> dict[str, bytes]:
    """Templates, typefaces and pictures of the site, by path below the theme's folder.

    The parts of the style sheet and of the scripts are left out: pages load what
    ``dossier.pages`` joins them into.

    Raises:
        IncompletePackageError: the package does not have them.
    """
    place = files("dossier") / "theme"
    if not (place / "main.html").is_file():
        raise IncompletePackageError(INCOMPLETE.format(path="theme/main.html"))
    return {
        path: content for path, content in sorted(_files(place, "")) if not path.startswith(_JOINED)
    }


@cache
def method_pages() -> dict[str, str]:
    """The pages about the method, by path below ``docs/``.

    Raises:
        IncompletePackageError: the package does not have them.
    """
    return {name: read(f"docs/{name}").decode("utf-8") for name in METHOD_PAGES}


def _root() -> Traversable:
    installed = files("dossier") / FOLDER
    return installed if installed.is_dir() else Path(__file__).parent.parent


def _files(place: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    for entry in place.iterdir():
        inside = posixpath.join(path, entry.name)
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(entry, inside)
        else:
            yield inside, entry.read_bytes()
