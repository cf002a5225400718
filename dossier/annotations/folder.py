"""Which files of ``annotations/`` are read, and as what."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath

from dossier.annotations.source import unreadable
from dossier.frozen import dataclass
from dossier.links import leads_out, outside_problem
from dossier.problems import Location, Problem, is_left_over, nearest
from dossier.schema.anchors import NAME as ANCHORS
from dossier.schema.editions import NAME as EDITIONS
from dossier.schema.published import NAME as PUBLISHED

SUFFIX = ".yml"
DOSSIER = "dossier"
ARTICLES = "articles"
LISTS = (
    *("events", "actors", "points", "quotations", "timeline", "records", "positions", "words"),
)
"""Collections that are one file, or a folder of files, or both."""

EXCERPTS = "excerpts"
EXCERPT_SUFFIX = ".txt"
"""The folder of what was copied from records, one text file for each: no YAML."""

DRAFTS = "drafts"
"""The folder of proposals, which are no annotations yet."""
_IGNORED_FOLDERS = frozenset({DRAFTS})


@dataclass(frozen=True, slots=True)
class AnnotationFile:
    """A file to read."""

    path: Path
    file: str
    """Its name in problems, relative to the project's folder."""
    kind: str
    """``dossier``, ``articles``, ``excerpts`` or one of the lists."""

    @property
    def stem(self) -> str:
        """The file's name without what it ends in: ``courier`` of ``courier.yml.txt``."""
        return self.path.name.partition(SUFFIX)[0] if SUFFIX in self.path.name else self.path.stem


def find(folder: Path, root: Path) -> tuple[tuple[AnnotationFile, ...], tuple[Problem, ...]]:
    """The files to read, in the order of reading, and the names that mean nothing.

    Args:
        folder: ``annotations/``.
        root: the project's folder, to which names in problems are relative.
    """
    name = shown(folder, root)
    if not folder.is_dir():
        return (), (_missing(Location(name), "The folder of annotations is missing"),)
    files: list[AnnotationFile] = []
    problems: list[Problem] = []
    for path in _entries(folder, name, root, problems):
        files += _top(path, f"{name}/{path.name}", root, problems)
    is_reported = any(problem.expected == f"{DOSSIER}{SUFFIX}" for problem in problems)
    if not is_reported and not any(item.kind == DOSSIER for item in files):
        place = Location(f"{name}/{DOSSIER}{SUFFIX}")
        problems.append(_missing(place, "The file with the dossier's title is missing"))
    # A collection's own file comes before the files of its folder.
    order = (DOSSIER, "events", ARTICLES, *LISTS[1:], EXCERPTS)
    files.sort(key=lambda item: (order.index(item.kind), item.file.count("/"), item.file))
    return tuple(files), tuple(problems)


def _top(path: Path, file: str, root: Path, problems: list[Problem]) -> list[AnnotationFile]:
    """What one entry of the folder gives to read; what is wrong with it goes to the list."""
    if path.is_dir() and path.name in (ARTICLES, *LISTS, EXCERPTS):
        inside = _entries(path, file, root, problems)
        return [AnnotationFile(inner, f"{file}/{inner.name}", path.name) for inner in inside]
    if path.suffix == SUFFIX and path.stem in (DOSSIER, *LISTS) and not path.is_dir():
        return [AnnotationFile(path, file, path.stem)]
    if path.name in (ANCHORS, EDITIONS, PUBLISHED) and not path.is_dir():
        return []  # no YAML, and no annotation
    problems.append(_unknown(path, file))
    return []


def _entries(folder: Path, file: str, root: Path, problems: list[Problem]) -> Iterator[Path]:
    """What stands in a folder and is not to be passed over, in the order of names."""
    try:
        listed = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError as error:
        problems.append(unreadable(file, error))
        return
    for path in listed:
        drafts = path.is_dir() and path.name in _IGNORED_FOLDERS
        if drafts or is_left_over(path.name):
            continue
        # What is no folder says so itself when it is read.
        if leads_out(path, root) and path.is_dir():
            problems.append(outside_problem(path, f"{file}/{path.name}"))
            continue
        yield path


def drafted(folder: Path) -> frozenset[str]:
    """The names of the drafts' folders that have a draft of an article.

    Args:
        folder: ``annotations/``.
    """
    return frozenset(
        path.parent.name for path in (folder / DRAFTS).glob(f"*/article{SUFFIX}") if path.is_file()
    )


def is_read(path: str, kind: str) -> bool:
    """Whether a file is read as one of a collection, if it is there.

    Args:
        path: below ``annotations/``, with forward slashes.
        kind: ``articles`` or one of the lists.
    """
    folder, _, name = path.rpartition("/")
    if not folder:
        return kind in LISTS and name == kind + SUFFIX
    # What a system takes for a folder or a drive in a name leads elsewhere.
    plain = PureWindowsPath(name).name == name == PurePosixPath(name).name and name.isprintable()
    return folder == kind and plain and name.endswith(SUFFIX) and not is_left_over(name)


def misnamed(annotation_file: AnnotationFile) -> Problem | None:
    """A file of a collection's folder that does not end as it should."""
    if annotation_file.path.is_dir():
        return Problem(
            Location(annotation_file.file),
            "file-unknown",
            "There cannot be a folder here",
            found=f"{annotation_file.path.name}/",
            expected=f"files that end in {SUFFIX}",
            hint="Move its files up into the folder above",
        )
    if annotation_file.path.suffix == SUFFIX:
        return None
    return Problem(
        Location(annotation_file.file),
        "file-unknown",
        f"The name of an annotation file must end in {SUFFIX}",
        found=annotation_file.path.name,
        expected=annotation_file.stem + SUFFIX,
        hint=_rename(annotation_file.path, annotation_file.stem + SUFFIX),
    )


def _unknown(path: Path, file: str) -> Problem:
    valid_names = [f"{DOSSIER}{SUFFIX}", f"{ARTICLES}/"]
    valid_names += [name for kind in LISTS for name in (f"{kind}{SUFFIX}", f"{kind}/")]
    valid_names.append(f"{EXCERPTS}/")
    name = f"{path.name}/" if path.is_dir() else path.name
    same_kind = {
        other.removesuffix(SUFFIX): other
        for other in valid_names
        if other.endswith("/") is path.is_dir()
    }
    meant = same_kind.get(nearest(name.partition(".")[0] if path.suffix else name, same_kind), "")
    if path.name in (ARTICLES, *LISTS, DOSSIER):
        meant = f"{DOSSIER}{SUFFIX}" if path.name == DOSSIER else f"{path.name}/"
    return Problem(
        Location(file),
        "file-unknown",
        "This is not the name of an annotation file",
        found=name,
        expected=meant or ", ".join(valid_names),
        hint=_rename(path, meant)
        if meant
        else "Move it into the folder for its kind, or out of the annotations",
    )


def _rename(path: Path, meant: str) -> str:
    """The hint that a name is another; never one that would replace another file."""
    if path.with_name(meant.rstrip("/")).exists() and path.name != meant.rstrip("/"):
        return f"{meant} is there too: if this is a copy, move it out of the annotations"
    if path.is_dir() != meant.endswith("/"):
        return (
            f"{meant} is a folder"
            if meant.endswith("/")
            else f"{meant} is a single file, not a folder"
        )
    return f"Rename it to {meant}"


def meant_kinds(problem: Problem) -> tuple[str, ...]:
    """The kinds of entry that a missing or misnamed file was probably meant to hold."""
    if problem.code == "file-missing":
        # Without its own file a dossier has no topics; its other entries stand in other files.
        own = problem.location.file.endswith(SUFFIX)
        return () if own else (ARTICLES, *LISTS)
    if problem.code == "link-outside":
        linked = PurePosixPath(problem.location.file).name
        return (linked,) if linked in (ARTICLES, *LISTS, EXCERPTS) else ()
    if "," in problem.expected and problem.location.file.endswith((SUFFIX, ".yaml")):
        return (ARTICLES, *LISTS)  # who knows
    kind = PurePosixPath(problem.expected.rstrip("/")).stem
    return (kind,) if kind in (ARTICLES, *LISTS) and "," not in problem.expected else ()


def _missing(location: Location, message: str) -> Problem:
    return Problem(
        location,
        "file-missing",
        message,
        found="no such file" if location.file.endswith(SUFFIX) else "no such folder",
        expected="title, standfirst, question, licence, rights and topics",
        hint=f"Write {DOSSIER}{SUFFIX}; the editing guide shows one",
    )


def shown(folder: Path, root: Path) -> str:
    """A folder's name in problems.

    Args:
        folder: any folder.
        root: the project's folder, to which the name is relative where it can be.
    """
    try:
        return folder.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return folder.as_posix()
