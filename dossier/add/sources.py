"""Which files are meant by what somebody names: a file, a folder, a page saved with its folder.

What lies in a folder of captures and plainly is none: passed over, each with a sentence.

A file that somebody names is always taken: only of a folder it is asked what is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from dossier.add.values import Material, PassedOver
from dossier.build import ANNOTATIONS, SEEDS
from dossier.frozen import dataclass
from dossier.problems import Location, Problem, is_left_over
from dossier.seeds import refusal

_ABOUT = re.compile(
    r"(?:readme|licen[cs]e|copying|notice|changelog|changes|history|contributing|authors|contributors"
    r"|code[_-]of[_-]conduct|security|codeowners|citation|makefile|dockerfile|requirements[\w-]*)"
    r"(?:[.-][\w.-]+)?",
    re.IGNORECASE,
)
_OF_SYSTEMS = frozenset({"thumbs.db", "desktop.ini", "robots.txt"})
KINDS = {
    "a program or settings": """
        py pyc pyi js mjs cjs ts css scss map sh bash bat cmd ps1 rb php java class jar c h cpp go
        rs yml yaml toml json jsonl jsonc json5 jsx tsx po pot mo patch diff swp lock ini cfg conf
        env sql db sqlite csv tsv xsl xsd dtd ipynb whl
    """,
    "a picture": "png jpg jpeg gif svg webp avif bmp ico tif tiff heic psd",
    "a film or sound": "mp3 mp4 m4a m4v mov avi mkv webm ogg ogv oga wav flac aac",
    "a font": "ttf otf woff woff2 eot",
    "an archive or a program": "zip tar tgz bz2 xz 7z rar dmg iso exe msi deb rpm apk dll so dylib",
    "a time stamp": "tsr tsq",
}
"""By what a file is, the endings of its name."""
OWN = frozenset(
    (ANNOTATIONS, SEEDS, "docs", "site", "build", "scripts", "dossier", "tests", "findings")
)
"""The folders that a story's own has, or its program's."""
_KIND_OF = {f".{ending}": kind for kind, endings in KINDS.items() for ending in endings.split()}
MOST_BYTES = 25_000_000
"""Of an original: what GitHub takes when a file is uploaded in a browser. Repositories with larger
files become slow for everybody who copies them."""
SHOWN = 300
"""Signs of a name that are shown."""
PAGES = frozenset({".html", ".htm", ".xhtml", ".xht"})


@dataclass(frozen=True, slots=True)
class Found:
    """What a path stands for."""

    paths: tuple[Path, ...] = ()
    problems: tuple[Problem, ...] = ()
    passed_over: tuple[PassedOver, ...] = ()


def files(source: str) -> Found:
    """The files that a path stands for.

    A browser that saves a page whole puts its pictures into a folder beside it, named after the
    page: the two are one capture, and the page is its original.

    Args:
        source: of a file or a folder, as it was given. Of a folder, what plainly is no capture is
            passed over.
    """
    if not source.strip():
        return Found(problems=(_unreadable("FILE", "an empty name"),))
    path = Path(source)
    try:
        path.resolve()
        is_folder = path.is_dir()
    except (OSError, ValueError):  # far too long, or with a null character in it
        problem = _unreadable(_printable(source), "no name that a file can have")
        return Found(problems=(problem,))
    if not is_folder:
        return Found((path,))
    page = _page_of(path)
    return Found((page,)) if page else _inside(path)


def _inside(folder: Path) -> Found:
    """What of a folder is meant when the folder is named."""
    paths: list[Path] = []
    problems: list[Problem] = []
    passed_over: list[PassedOver] = []
    in_project = is_project(folder)
    for path in sorted(folder.iterdir()):
        if why := reason(path, in_project=in_project):
            passed_over.append(PassedOver(_printable(path.as_posix()), why))
        elif is_left_over(path.name):
            continue
        elif not path.is_dir():
            paths.append(path)
        elif not _page_of(path):
            problems.append(_folder_inside(path))
    if not paths and not problems:
        problems.append(_empty_folder(folder, bool(passed_over)))
    return Found(tuple(paths), tuple(problems), tuple(passed_over))


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


def _empty_folder(folder: Path, has_others: bool) -> Problem:
    return Problem(
        Location(_printable(folder.as_posix())),
        "capture-folder",
        "There is no capture in this folder" if has_others else "There is no file in this folder",
        found="files of other kinds alone" if has_others else "an empty folder",
        expected="files with articles",
        hint="Check the name of the folder",
    )


def is_project(folder: Path) -> bool:
    """Whether a folder is that of a story, with its annotations and settings.

    Args:
        folder: that was named.
    """
    return (folder / ANNOTATIONS / "dossier.yml").is_file()


def reason(path: Path, *, in_project: bool) -> str:
    """Why what lies in a folder is no capture, in a few words; empty if it may be one.

    Args:
        path: of a file or a folder.
        in_project: whether it lies in the folder of a story.
    """
    name = path.name
    if path.is_dir():
        is_own = in_project and (name in OWN or name.startswith("."))
        return "a folder of the project" if is_own else ""
    if name.lower() in _OF_SYSTEMS or name.startswith("."):
        return "a file of the system or of a program"
    if _ABOUT.fullmatch(name):
        return "a file about a project, by its name"
    if name.lower().endswith(".warc.gz"):
        return ""
    kind = _KIND_OF.get(path.suffix.lower()) or ("a packed file" if path.suffix == ".gz" else "")
    return f"{kind}, by the ending of its name" if kind else ""
