"""A small invented story that tests of all rooms share.

Three articles about a ferry and a lighthouse: ``seeds/`` with left-overs of their pages,
``annotations/`` with entries of every kind, and no problem in either.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from dossier import check, clean, seeds
from dossier.annotations import read
from dossier.model import Dossier
from dossier.problems import Problem

FOLDER = Path(__file__).parent


def checked(root: Path = FOLDER) -> tuple[Dossier | None, tuple[Problem, ...]]:
    """The dossier below ``root``, and everything that is wrong with it."""
    found, seed_problems = seeds.read(root / "seeds")
    written, problems = read(root / "annotations", root=root)
    overrules, wrong_overrules = check.overrules(written, found)
    cleaned = {
        seed.name: clean.clean(
            seed,
            neighbours=tuple(other for other in found if other is not seed),
            overrules=overrules.get(seed.name, ()),
        )
        for seed in found
    }
    unreadable = [problem.location.file.rpartition("/")[2] for problem in seed_problems]
    dossier, wrong = check.resolve(written, cleaned, unreadable)
    return dossier, (*seed_problems, *problems, *wrong_overrules, *wrong)


@cache
def dossier() -> Dossier:
    """The story, resolved."""
    whole, problems = checked()
    assert whole is not None, problems
    return whole
