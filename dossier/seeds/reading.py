"""Reading the captures: every text file of a folder becomes a seed, or a problem.

A seed is the file as it is: byte order mark, line ends, no-break and zero-width characters
all stay where the capture has them. Only the bytes must be UTF-8.

Beside the seeds are two folders that are none: ``originals/``, the captured files as they came, and
``structure/``, what the lines of a seed were on the page that it was taken from.

What the lines of a seed were on the page that it was taken from, read beside it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from dossier import structure
from dossier.model import Seed, Structure
from dossier.problems import Location, Problem, is_left_over
from dossier.seeds import originals
from dossier.seeds.decoding import SHOWN, decoded, quoted
from dossier.seeds.files import content, refusal
from dossier.text import lines

MOST_STRUCTURE = 10_000_000
"""Bytes of the structure of a page: ten times as many as of the text, for its elements."""
SUFFIX = ".txt"
BESIDE = (originals.FOLDER, structure.FOLDER)
"""The folders among the seeds that hold no seeds."""
MOST_BYTES = 1_000_000
"""Of a seed; the longest articles have a fifth of that."""
MOST_SEEDS = 500
"""Of a dossier; each is compared with all others."""


def read(folder: Path, place: str = "") -> tuple[tuple[Seed, ...], tuple[Problem, ...]]:
    """Every seed of ``folder``, in the order of the names, and every file that is none.

    Whatever does not end in ``.txt`` is a problem, for it would be passed over in silence; but
    for hidden files, a ``README.md``, what editors and systems leave behind, and the two folders
    beside the seeds.

    Args:
        folder: of the seeds.
        place: what problems call it; its own name if left out.
    """
    place = place or folder.name or str(folder)
    try:
        paths = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError as error:
        return (), (_no_folder(place, error),)
    paths = [path for path in paths if not _is_beside(path)]
    if len(paths) > MOST_SEEDS:
        return (), (_too_many(place, len(paths)),)
    seeds: list[Seed] = []
    problems: list[Problem] = []
    for path in paths:
        seed = _read(path, f"{place}/{path.name}")
        if isinstance(seed, Seed):
            seeds.append(seed)
        else:
            problems.append(seed)
    if (folder / structure.FOLDER).is_dir():
        seeds, wrong = structured(folder, place, seeds)
        problems += wrong
    return tuple(seeds), tuple(problems)


def _is_beside(path: Path) -> bool:
    """Whether what is among the seeds is none of them, and known."""
    return is_left_over(path.name) or (path.name in BESIDE and path.is_dir())


def _too_many(place: str, count: int) -> Problem:
    return Problem(
        Location(place),
        "seeds-many",
        "There are more seeds than a dossier can have",
        found=f"{count:,} files",
        expected=f"at most {MOST_SEEDS}",
        hint="Keep the articles of one story, and move the other files elsewhere",
    )


def _no_folder(place: str, error: OSError) -> Problem:
    """The problem of a folder that cannot be listed."""
    missing = isinstance(error, FileNotFoundError)
    return Problem(
        Location(place),
        "seeds-folder",
        "There is no folder of seeds" if missing else "The folder of seeds cannot be read",
        found=refusal(error),
        expected=f"a folder {place}/ with a text file for each article",
        hint=f"Create the folder {place}/ and put the captures in it",
    )


def _read(path: Path, display_path: str) -> Seed | Problem:
    """The seed in one file, or what is wrong with it."""
    if path.is_dir():
        return Problem(
            Location(display_path),
            "seed-suffix",
            "There cannot be a folder among the seeds",
            found=f"{path.name}/",
            expected=f"text files that end in {SUFFIX}",
            hint="Move its text files up into the folder above, and everything else elsewhere",
        )
    if path.suffix != SUFFIX:
        return _other_suffix(path, display_path)
    data = content(path, display_path, MOST_BYTES)
    if isinstance(data, Problem):
        return data
    if not data.strip(b"\xef\xbb\xbf \t\r\n\0"):
        return Problem(
            Location(display_path),
            "seed-empty",
            "The seed is empty",
            found=f"{len(data)} bytes, none of them words",
            expected="the text of an article",
            hint="Capture the article again, or delete the file",
        )
    return decoded(data, path.name, display_path)


def _other_suffix(path: Path, display_path: str) -> Problem:
    name = path.name.removesuffix(path.suffix) + SUFFIX
    if path.suffix.lower() == SUFFIX:
        return Problem(
            Location(display_path),
            "seed-suffix",
            "The name of a seed must end in lower-case .txt",
            found=path.name,
            expected=name,
            hint=f"Rename the file to {name}",
        )
    return Problem(
        Location(display_path),
        "seed-suffix",
        "A seed must be a text file whose name ends in .txt",
        found=path.name,
        expected=name,
        hint=f"python3 scripts/add.py {quoted(display_path)} takes its text and keeps the file "
        "as the original; then delete it here",
    )


def structured(folder: Path, place: str, seeds: list[Seed]) -> tuple[list[Seed], list[Problem]]:
    """The seeds with the structure of their pages, where there is a file of it."""
    with_structure: list[Seed] = []
    problems: list[Problem] = []
    for seed in seeds:
        name = f"{structure.FOLDER}/{seed.name.removesuffix('.txt')}{structure.SUFFIX}"
        result = _structure(folder / name, f"{place}/{name}", seed)
        if isinstance(result, Problem):
            problems.append(result)
        with_structure.append(
            seed if isinstance(result, Problem) else replace(seed, structure=result)
        )
    return with_structure, problems


def _structure(path: Path, display_path: str, seed: Seed) -> Structure | Problem | None:
    """What the lines of a seed were on its page; nothing where that is not known."""
    if not path.exists():
        return None
    data = content(path, display_path, MOST_STRUCTURE)
    if isinstance(data, Problem):
        return data
    try:
        page_structure, sha256 = structure.from_json(data.decode("utf-8"))
    except ValueError as error:
        return _wrong_structure(display_path, str(error)[:SHOWN], "what add wrote")
    if sha256 != seed.sha256:
        return _wrong_structure(
            display_path, f"the hash {sha256}", f"that of the seed, {seed.sha256}"
        )
    if len(page_structure.lines) != len(lines(seed.text)):
        return _wrong_structure(
            display_path,
            f"{len(page_structure.lines)} lines",
            f"the seed's {len(lines(seed.text))}",
        )
    return page_structure


def _wrong_structure(display_path: str, wrong: str, expected: str) -> Problem:
    return Problem(
        Location(display_path),
        "seed-structure",
        "This is not the structure of the page that the seed was taken from",
        found=wrong,
        expected=expected,
        hint="Restore the seed and this file together; or delete this file, and the seed is "
        "cleaned by its text alone",
    )
