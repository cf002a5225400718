"""Which file of proposals an editor means, and which proposals in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dossier import build
from dossier.annotations import ADDITIONS, Read, parse
from dossier.frozen import dataclass
from dossier.problems import DossierError, Problem, did_you_mean
from dossier.proposals.values import Wish
from dossier.schema import Shape

FOLDER = "drafts"
"""Below the folder of annotations."""
QUEUE = {
    "actors.yml": "actors",
    "quotations.yml": "quotations",
    "points.yml": "points",
    "timeline.yml": "timeline",
    "additions.yml": ADDITIONS,
}
"""The kind of entry that each file of the queue proposes, for the whole dossier."""
KINDS = {
    "article.yml": "articles",
    "version.yml": ADDITIONS,
    "actors.yml": "actors",
    "quotations.yml": "quotations",
}
"""The kind of entry that each file of a draft proposes. Drafts of earlier versions of the program
have actors and quotations, too."""


class UnknownProposal(DossierError):
    """The command names a draft or a proposal that is not there; the message says what is."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file of proposals."""

    path: Path
    file: str
    """Its name in problems."""
    draft: str
    """The name of the draft's folder: the id first proposed for the article; empty in the queue."""
    kind: str
    content: bytes
    found: Read

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """The proposals."""
        return self.found.shapes


def sheet(root: Path, wish: Wish) -> Sheet:
    """The file of proposals that is meant.

    Args:
        root: the project's folder.
        wish: from the command line.

    Raises:
        UnknownProposal: there is no such file.
    """
    folder = root / build.ANNOTATIONS / FOLDER
    tried = (Path(wish.place), *(base / wish.place for base in (root, folder.parent, folder)))
    path = next((path for path in tried if _proposes(path, folder)), None)
    if path is None:
        raise UnknownProposal(f"{wish.place} is not a file of proposals. {_drafts(folder)}")
    is_queued = path.resolve().parent == folder.resolve()
    draft = "" if is_queued else path.resolve().parent.name
    file = f"{build.ANNOTATIONS}/{FOLDER}/{path.resolve().relative_to(folder.resolve()).as_posix()}"
    kind, content = (QUEUE if is_queued else KINDS)[path.name], path.read_bytes()
    parsed = parse(content, file, kind, wish.name or draft)
    return Sheet(path, file, draft, kind, content, parsed)


def _proposes(path: Path, folder: Path) -> bool:
    """Whether a path is a file of proposals: of an article's draft, or of the queue."""
    if not path.is_file():
        return False
    parents = path.resolve().parents
    if parents[0] == folder.resolve():
        return path.name in QUEUE
    return parents[1] == folder.resolve() and path.name in KINDS


def chosen(sheet: Sheet, wish: Wish) -> tuple[int, ...]:
    """The proposals that are meant, by their index in the file's shapes, in the file's order.

    Args:
        sheet: the file of proposals.
        wish: from the command line.

    Raises:
        UnknownProposal: none is named, or one that is not there.
    """
    ids = [str(getattr(shape, "id", "")) for shape in sheet.shapes]
    if wish.every and ids:
        return tuple(range(len(ids)))
    available = f"It proposes: {', '.join(ids)}." if ids else "It proposes nothing: delete it."
    if not wish.ids:
        raise UnknownProposal(f"Name proposals in {sheet.file}, or use --all. {available}")
    for id_ in wish.ids:
        if id_ not in ids:
            meant = did_you_mean(id_, ids)
            hint = f"{meant[:1].upper()}{meant[1:]}" if meant else available
            raise UnknownProposal(f"{sheet.file} has no proposal {id_}. {hint}")
    return tuple(index for index, id_ in enumerate(ids) if id_ in wish.ids)


def wrong_in(sheet: Sheet, which: Sequence[int]) -> tuple[Problem, ...]:
    """The problems of some of a file's entries.

    When not all entries can be read, those of the whole file: who knows where they begin.

    Args:
        sheet: the file of proposals.
        which: indices of its entries.
    """
    if sheet.found.unread:
        return sheet.found.problems
    starts = [shape.at().line for shape in sheet.shapes]
    ends = [*starts[1:], len(sheet.content.splitlines()) + 2]
    return tuple(
        problem
        for problem in sheet.found.problems
        if any(starts[index] <= problem.location.line < ends[index] for index in which)
    )


def _drafts(folder: Path) -> str:
    files = [*folder.glob("*.yml"), *folder.glob("*/*.yml")] if folder.is_dir() else []
    names = sorted(path.relative_to(folder).as_posix() for path in files if _proposes(path, folder))
    if not names:
        return f"There are none in {build.ANNOTATIONS}/{FOLDER}/ at present."
    return f"In {build.ANNOTATIONS}/{FOLDER}/ there are: {', '.join(names)}."
