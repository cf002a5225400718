"""The committed lists of addresses are brought up to date; they only grow."""

from __future__ import annotations

from pathlib import Path

from dossier import build, pages, write
from dossier.frozen import dataclass
from dossier.problems import Location, Problem
from dossier.schema import write_anchors, write_published
from dossier.schema.anchors import NAME as ANCHORS_NAME
from dossier.schema.published import NAME

FILE = f"{build.ANNOTATIONS}/{NAME}"
"""Of entries, below the project's folder."""
ANCHORS = f"{build.ANNOTATIONS}/{ANCHORS_NAME}"
"""Of pages and places on them."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of the lists."""

    added: int
    total: int
    places: int = 0
    """Pages and places on them that were added."""
    problems: tuple[Problem, ...] = ()
    """Where there is one, nothing was written, or the list of entries alone."""


def record(root: Path) -> Recorded:
    """Add every address that there is now to ``annotations/published.txt`` and ``anchors.txt``.

    Raises:
        OSError: the disk refused; each list is as it was, or whole.
    """
    old = [_read(root / file) for file in (FILE, ANCHORS)]
    gathered = build.gather(root)
    checked = build.check_gathered(gathered)
    if checked.dossier is None:
        return Recorded(0, 0, problems=checked.problems)
    published = checked.dossier.published
    listed = {str(address) for address in gathered.annotations.published.addresses}
    present = pages.anchors(build.lay_out(build.work_out(checked.dossier)))
    before = published.anchors
    every = {
        page: before.get(page, frozenset()) | present.get(page, frozenset())
        for page in {*before, *present}
    }
    new = (write_published(published.addresses, published.begun), write_anchors(every))
    for file, read, text in zip((FILE, ANCHORS), old, new, strict=True):
        content = text.encode("utf-8")
        if content != read and not write.exchange(root / file, read, content):
            return Recorded(0, 0, problems=(_overtaken(file),))
    places = sum(len(names) + 1 for names in every.values())
    places -= sum(len(names) + 1 for names in before.values())
    return Recorded(len({*published.addresses} - listed), len(published.addresses), places)


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _overtaken(file: str) -> Problem:
    return Problem(
        Location(file),
        "draft-overtaken",
        "Somebody else has just changed the file",
        found="lines that differ from those read",
        expected="the file as it was",
        hint="Run the command again",
    )
