"""What the lines of a seed were on the page that it was taken from, read beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from dossier import structure
from dossier.model import Seed, Structure
from dossier.problems import Location, Problem
from dossier.seeds.decoding import SHOWN
from dossier.seeds.files import content
from dossier.text import lines

MOST_STRUCTURE = 10_000_000
"""Bytes of the structure of a page: ten times as many as of the text, for its elements."""


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
