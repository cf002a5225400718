"""A small invented story that tests of all rooms share.

Three articles about a ferry and a lighthouse: ``seeds/`` with left-overs of their pages,
``annotations/`` with entries of every kind, and no problem in either.

``more/`` goes on telling it, for the tests in a browser: a hearing in two long articles, one of
them reworded by a program sentence by sentence, with names and words in other scripts. It is laid
over the rest and is not whole without it.
"""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from dossier import build, check, seeds
from dossier.annotations import read
from dossier.model import CleanText, Dossier
from dossier.problems import Location, Problem
from dossier.schema import original_files

FOLDER = Path(__file__).parent
MORE = FOLDER / "more"
PARTS = ("annotations", "seeds")


def lay_out(root: Path, *, more: bool = False) -> Path:
    """Copy the story into a folder that has no other; gives the folder.

    Args:
        root: the folder; it need not be there yet.
        more: whether the hearing is told too.
    """
    for told in (FOLDER, MORE) if more else (FOLDER,):
        for part in PARTS:
            shutil.copytree(told / part, root / part, dirs_exist_ok=True)
    return root


def without_versions(root: Path) -> Path:
    """Take the second version of an article out of a copy of the story; gives its folder.

    Args:
        root: the copy.
    """
    (root / "seeds/courier-6-march.txt").unlink()
    for name, rest in (("articles/courier", "versions:"), ("points", "- id: company-on-its-crew")):
        file = root / f"annotations/{name}.yml"
        file.write_text(file.read_text("utf-8").partition(rest)[0], "utf-8", newline="")
    return root


def cleaned() -> dict[str, CleanText]:
    """The clean texts of the story, by the names of the seeds."""
    texts = [version for article in dossier().articles for version in article.versions]
    return {
        clean.seed.name: clean
        for clean in (
            *(article.clean for article in dossier().articles),
            *(version.clean for version in texts),
        )
    }


def checked(root: Path = FOLDER) -> tuple[Dossier | None, tuple[Problem, ...]]:
    """The dossier below ``root``, and everything that is wrong with it."""
    found, seed_problems = seeds.read(root / "seeds")
    written, problems = read(root / "annotations", root=root)
    overruled = check.overrules(written, found)
    cleaned = build.clean_seeds(found, overruled.placed, check.families(written.articles, found))
    unreadable = [problem.location.file.rpartition("/")[2] for problem in seed_problems]
    named = original_files(written.articles)
    captures = seeds.gather(root, "", Location(""), named)
    dossier, wrong = check.resolve(written, cleaned, unreadable, overruled, captures.originals)
    return dossier, (*seed_problems, *problems, *overruled.problems, *wrong)


@cache
def dossier() -> Dossier:
    """The story, resolved."""
    whole, problems = checked()
    assert whole is not None, problems
    return whole
