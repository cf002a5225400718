"""Which files are meant by what somebody names: a file, a folder, a page saved with its folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dossier.add.values import Material
from dossier.problems import Location, Problem, is_left_over
from dossier.seeds import refusal

MOST_BYTES = 25_000_000
"""Of an original: what GitHub takes when a file is uploaded in a browser. Repositories with larger
files become slow for everybody who copies them."""
SHOWN = 300
"""Signs of a name that are shown."""
PAGES = frozenset({".html", ".htm", ".xhtml", ".xht"})


def files(source: str) -> tuple[list[Path], tuple[Problem, ...]]:
    """The files that a path stands for.

    A browser that saves a page whole puts its pictures into a folder beside it, named after the
    page: the two are one capture, and the page is its original.

    Args:
        source: of a file or a folder, as it was given.
    """
    if not source.strip():
        return [], (_unreadable("FILE", "an empty name"),)
    path = Path(source)
    try:
        path.resolve()
        is_folder = path.is_dir()
    except (OSError, ValueError):  # far too long, or with a null character in it
        return [], (_unreadable(_printable(source), "no name that a file can have"),)
    if not is_folder:
        return [path], ()
    page = _page_of(path)
    if page:
        return [page], ()
    paths: list[Path] = []
    problems: list[Problem] = []
    for inner in sorted(path.iterdir()):
        if is_left_over(inner.name):
            continue
        if not inner.is_dir():
            paths.append(inner)
        elif not _page_of(inner):
            problems.append(_folder_inside(inner))
    if not paths and not problems:
        problems.append(_empty_folder(source))
    return paths, tuple(problems)


def uploaded(folder: Path) -> list[Path]:
    """The files among the seeds that are none.

    Args:
        folder: of the seeds.
    """
    inside = sorted(folder.iterdir()) if folder.is_dir() else []
    return [
        path
        for path in inside
        if path.is_file() and path.suffix.lower() != ".txt" and not is_left_over(path.name)
    ]


def material(path: Path, *, is_upload: bool = False) -> Material | Problem:
    """A file's bytes, or why they are not taken.

    Args:
        path: of the file.
        is_upload: whether it lies among the seeds, and goes from there once it is taken in.
    """
    display_name = _printable(path.as_posix())
    try:
        if path.exists() and not path.is_file():
            return _unreadable(display_name, "not a file")  # reading a pipe would never end
        size = path.stat().st_size
        if size > MOST_BYTES:
            return _large(display_name, size)
        return Material(display_name, path.name, path.read_bytes(), path if is_upload else None)
    except OSError as error:
        return _unreadable(display_name, refusal(error))


def _page_of(folder: Path) -> Path | None:
    """The saved page whose folder this is; nothing where it is none's."""
    for page in _beside(folder):
        # "_files", "-Dateien", "_fichiers", ".files": every browser in its own language.
        if folder.name.startswith(page.stem) and folder.name[len(page.stem) :][:1] in {*"_-."}:
            return page
    return None


def _beside(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.resolve().parent.iterdir()):
        if path.suffix.lower() in PAGES and path.is_file():
            yield folder.parent / path.name


def _printable(name: str) -> str:
    """A name in one line of a length that can be read."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in name[:SHOWN])


def _unreadable(display_name: str, why: str) -> Problem:
    return Problem(
        Location(display_name),
        "capture-unreadable",
        "The file cannot be read",
        found=why,
        expected="a file, a folder of files, or an address",
        hint="Check the name, and that you have permission to read it",
    )


def _large(display_name: str, size: int) -> Problem:
    return Problem(
        Location(display_name),
        "capture-large",
        "The file is larger than an original may be",
        found=f"{size:,} bytes",
        expected=f"at most {MOST_BYTES:,}",
        hint="Save the page or the article alone, without films and other pages",
    )


def _folder_inside(folder: Path) -> Problem:
    return Problem(
        Location(_printable(folder.as_posix())),
        "capture-folder",
        "A folder inside the folder is not looked into",
        found=f"{_printable(folder.name)}/",
        expected="files; or a folder that belongs to a saved page beside it",
        hint="Add it by its own name",
    )


def _empty_folder(source: str) -> Problem:
    return Problem(
        Location(_printable(source)),
        "capture-folder",
        "There is no file in this folder",
        found="an empty folder",
        expected="files with articles",
        hint="Check the name of the folder",
    )
