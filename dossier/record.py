"""The committed list of addresses is brought up to date; it only grows."""

from __future__ import annotations

from pathlib import Path

from dossier import build, write
from dossier.frozen import dataclass
from dossier.problems import Location, Problem
from dossier.schema import write_published
from dossier.schema.published import NAME

FILE = f"{build.ANNOTATIONS}/{NAME}"
"""Below the project's folder."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of the list."""

    added: int
    total: int
    problems: tuple[Problem, ...] = ()
    """Where there is one, nothing was written."""


def record(root: Path) -> Recorded:
    """Add every address that there is now to ``annotations/published.txt``.

    Raises:
        OSError: the disk refused; the list is as it was.
    """
    path = root / FILE
    old = path.read_bytes() if path.is_file() else None
    gathered = build.gather(root)
    checked = build.check_gathered(gathered)
    if checked.dossier is None:
        return Recorded(0, 0, checked.problems)
    published = checked.dossier.published
    listed = {str(address) for address in gathered.annotations.published.addresses}
    new = write_published(published.addresses, published.begun).encode("utf-8")
    if new != old and not write.exchange(path, old, new):
        return Recorded(0, 0, (_overtaken(),))
    return Recorded(len({*published.addresses} - listed), len(published.addresses))


def _overtaken() -> Problem:
    return Problem(
        Location(FILE),
        "draft-overtaken",
        "Somebody else has just changed the file",
        found="lines that differ from those read",
        expected="the file as it was",
        hint="Run the command again",
    )
