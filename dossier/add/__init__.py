"""Captures come in: each becomes a seed, with its original beside it and a draft of its article.

1. The files that are meant, and the pages at addresses (``sources``, ``fetch``).
2. The texts in them, and which are meant (``capture``, ``adding``).
3. What is there already, names, time stamps, drafts (``planning``).
4. All files of one capture, or none of them (``adding``).

The time stamps beside the originals, verified.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dossier import build, seeds, stamp
from dossier.add.adding import add
from dossier.add.values import Added, Outcome, Wish
from dossier.problems import Location, Problem
from dossier.stamp import Stamp

__all__ = ["Added", "Outcome", "Wish", "add", "verify_stamps"]


def verify_stamps(
    root: Path, pem: Sequence[bytes]
) -> tuple[tuple[tuple[str, Stamp], ...], tuple[Problem, ...]]:
    """What each stamp proves, by its original's name in problems, and those that prove nothing.

    Args:
        root: the story's folder.
        pem: the contents of files with certificates that are trusted, besides the system's.

    Raises:
        ValueError: one has no certificate.
        ModuleNotFoundError: the library for stamps is not installed.
    """
    gathered = build.gather(root)
    if gathered.blocking:
        return (), gathered.blocking
    private = build.private_folder(gathered.annotations)
    folder = seeds.folder_of(root, private) / seeds.ORIGINALS
    roots = stamp.trusted(pem)
    verified: list[tuple[str, Stamp]] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob(f"*{stamp.SUFFIX}")):
        place = f"{build.SEEDS}/{seeds.ORIGINALS}/{path.name}"
        original = path.with_name(path.name.removesuffix(stamp.SUFFIX))
        if not original.is_file():
            problems.append(_alone(place, original.name))
            continue
        verified_stamp = stamp.verify(original.read_bytes(), path.read_bytes(), roots, place)
        if isinstance(verified_stamp, Problem):
            problems.append(verified_stamp)
        else:
            verified.append((place.removesuffix(stamp.SUFFIX), verified_stamp))
    return tuple(verified), gathered.located(problems)


def _alone(place: str, original: str) -> Problem:
    return Problem(
        Location(place),
        "stamp-invalid",
        "There is no original beside this time stamp",
        found="no file of that name",
        expected=original,
        hint="Put the original back, or delete its stamp",
    )
