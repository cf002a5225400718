"""Where a story keeps its captures: in ``seeds/``, or in a folder that Git does not have."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath

from dossier.frozen import dataclass
from dossier.model import Seed
from dossier.problems import Location, Problem, is_left_over
from dossier.seeds import originals
from dossier.seeds.reading import read

SEEDS = "seeds"
"""The folder below the story's, and what problems call it wherever the captures are."""


@dataclass(frozen=True, slots=True)
class Captures:
    """Everything that was captured for a story."""

    seeds: tuple[Seed, ...] = ()
    originals: Mapping[str, str] | None = None
    """The hashes of the originals by their names, where they were asked for; nothing where
    the private folder is missing."""
    problems: tuple[Problem, ...] = ()
    missing: tuple[Problem, ...] = ()
    """That there is no private folder, where there is none: nothing can be said of the
    captures then."""


def gather(root: Path, private: str, location: Location, names: Collection[str]) -> Captures:
    """The captures of a story.

    Args:
        root: the story's folder.
        private: the folder that holds them in place of ``seeds/``, relative to the story's;
            empty where there is none.
        location: where that is said.
        names: of the originals whose hashes are asked for.
    """
    if not is_near(private):
        outside = (_outside(private, location),)
        return Captures(problems=outside, missing=outside)
    folder = folder_of(root, private)
    if private and not folder.is_dir():
        missing = (_missing(private, location),)
        return Captures(problems=missing, missing=missing)
    seeds, problems = read(folder, SEEDS)
    if private and _has_captures(root / SEEDS):
        problems = (*problems, _both(private, location))
    return Captures(seeds, originals.hashes(folder / originals.FOLDER, names), problems)


def folder_of(root: Path, private: str) -> Path:
    """The folder of a story's captures.

    Args:
        root: the story's folder.
        private: as for :func:`gather`.
    """
    return root / (private or SEEDS)


def is_near(private: str) -> bool:
    """Whether a private folder is inside the project or beside it, as far as its path says.

    Args:
        private: as for :func:`gather`.
    """
    if not private:
        return True
    path = PureWindowsPath(private)  # knows the strokes and drives of every system
    if path.anchor or PurePosixPath(private).is_absolute() or "\0" in private:
        return False
    depth = lowest = 0
    for part in path.parts:
        depth += -1 if part == ".." else 1
        lowest = min(lowest, depth)
    # The project itself, and what holds it, end where they began or above.
    return lowest >= -1 and depth >= 0 and path.parts[-1:] not in {(), ("..",)}


def _has_captures(folder: Path) -> bool:
    return folder.is_dir() and any(not is_left_over(path.name) for path in folder.iterdir())


def _missing(private: str, location: Location) -> Problem:
    return Problem(
        location,
        "private-missing",
        "The private folder of the captures is not here, so no words can be checked",
        found=private,
        expected="the folder with the seeds and originals of this story",
        hint="Put the folder there, or ask whoever keeps it. Where it is missing, as in most "
        "checks on GitHub, nothing is built",
    )


def _outside(private: str, location: Location) -> Problem:
    return Problem(
        location,
        "private-outside",
        "The private folder of the captures must be in the project or beside it",
        found=private,
        expected="a folder as in ../captures",
        hint="Move the folder beside the project's, and write ../ and its name",
    )


def _both(private: str, location: Location) -> Problem:
    return Problem(
        location,
        "private-seeds",
        f"The captures are in a private folder, and there are files in {SEEDS}/ as well",
        found=f"{private}, and {SEEDS}/",
        expected=f"no files in {SEEDS}/",
        hint=f"Move the files of {SEEDS}/ into {private}; what was committed stays in the "
        "history of Git",
    )
