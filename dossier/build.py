"""Each command's pipeline, to be read like a table of contents.

Everything is gathered before anything is written, and nothing is written while there is a
problem. What costs most is remembered by what it was made from, so that a process that lives
on, while somebody edits, works out anew only what a change touches.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from dossier import check, clean, collate, compare, export, pages, seeds, write
from dossier.annotations import read as read_annotations
from dossier.model import (
    Agreement,
    CleanText,
    Collation,
    Dossier,
    Edition,
    Entry,
    Overrule,
    Quotation,
    Seed,
    Witness,
)
from dossier.problems import Problem
from dossier.schema import Annotations

SEEDS = "seeds"
ANNOTATIONS = "annotations"
DOCS = "docs"


@dataclass(frozen=True, slots=True)
class Gathered:
    """What stands on the disk, as values."""

    seeds: tuple[Seed, ...]
    annotations: Annotations
    problems: tuple[Problem, ...]

    @property
    def unreadable(self) -> frozenset[str]:
        """The names of the seeds that are there and could not be read; or the folder's own."""
        files = (problem.location.file for problem in self.problems)
        return frozenset(
            file.removeprefix(f"{SEEDS}/") for file in files if f"{file}/".startswith(f"{SEEDS}/")
        )


@dataclass(frozen=True, slots=True)
class Checked:
    """The dossier, or why there is none."""

    dossier: Dossier | None
    problems: tuple[Problem, ...]
    """Sorted by file, line and column."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    edition: Edition | None
    written: write.Written
    problems: tuple[Problem, ...]


def build_site_source(root: Path, repository: str = "", branch: str = "main") -> Built:
    """Seeds and annotations in, Markdown and data in ``docs/`` out.

    Args:
        root: the project's folder.
        repository: its public address, for links to the source; empty when unknown.
        branch: the one that these links lead to.

    Raises:
        OSError: the disk refused.
    """
    checked = check_annotations(root)
    if checked.dossier is None:
        return Built(None, write.Written((), (), 0), checked.problems)
    edition = work_out(checked.dossier, repository, branch)
    return write_out(root, edition, lay_out(edition))


def check_annotations(root: Path) -> Checked:
    """Read everything, anchor every citation, and say all that is wrong at once."""
    return check_gathered(gather(root))


def check_gathered(gathered: Gathered) -> Checked:
    """Hold what stands on the disk, or could stand there, against the seeds."""
    overrules, overrule_problems = check.overrules(gathered.annotations, gathered.seeds)
    cleaned = clean_seeds(gathered.seeds, overrules)
    dossier, check_problems = check.resolve(gathered.annotations, cleaned, gathered.unreadable)
    problems = {*gathered.problems, *overrule_problems, *check_problems}
    return Checked(None if problems else dossier, tuple(sorted(problems)))


def gather(root: Path) -> Gathered:
    """Read the two folders that a dossier is made from."""
    found, seed_problems = seeds.read(root / SEEDS)
    written, annotation_problems = read_annotations(root / ANNOTATIONS, root=root)
    return Gathered(found, written, (*seed_problems, *annotation_problems))


def clean_seeds(
    found: tuple[Seed, ...], overrules: Mapping[str, tuple[Overrule, ...]]
) -> dict[str, CleanText]:
    """Every seed cleaned, by its file's name."""
    return {
        seed.name: _cleaned(
            seed, tuple(other for other in found if other is not seed), overrules.get(seed.name, ())
        )
        for seed in found
    }


def work_out(dossier: Dossier, repository: str = "", branch: str = "main") -> Edition:
    """What the articles make of each other: collations, agreement, shared wording."""
    names = tuple(alias.text for actor in dossier.actors for alias in actor.aliases)
    collated = {
        quotation.id: _collated(witnesses, quotation.nearest, names)
        for quotation in dossier.quotations
        if len(witnesses := _witnesses(quotation)) > 1
    }
    return Edition(
        dossier=dossier,
        collations={id_: collation for id_, (collation, _) in collated.items()},
        apparatus={id_: apparatus for id_, (_, apparatus) in collated.items()},
        agreements=agreements(dossier),
        passages=compare.passages(dossier.articles),
        shares=compare.shared(dossier.articles),
        version=sha256(repr(dossier).encode("utf-8")).hexdigest()[:12],
        repository=repository,
        branch=branch,
    )


def agreements(dossier: Dossier) -> dict[str, Agreement]:
    """How the readings of each point stand to each other, by its id."""
    return {point.id: compare.agreement(point, dossier.articles) for point in dossier.points}


def lay_out(edition: Edition) -> dict[str, str]:
    """The Markdown of every page of an edition, by path below ``docs/``."""
    return pages.pages(edition)


def write_out(root: Path, edition: Edition, laid_out: Mapping[str, str]) -> Built:
    """Write the pages of an edition, as laid out, and its data files beside them.

    Raises:
        OSError: the disk refused.
    """
    files = {**laid_out, **export.exports(edition)}
    written, problems = write.write(root / DOCS, files)
    return Built(None if problems else edition, written, problems)


@lru_cache(maxsize=256)
def _cleaned(
    seed: Seed, neighbours: tuple[Seed, ...], overrules: tuple[Overrule, ...]
) -> CleanText:
    return clean.clean(seed, neighbours=neighbours, overrules=overrules)


@lru_cache(maxsize=1024)
def _collated(
    witnesses: tuple[Witness, ...], nearest: str, names: tuple[str, ...]
) -> tuple[Collation, tuple[Entry, ...]]:
    """The readings of a quotation word by word, and what the others have for the nearest's."""
    collation = collate.collate(witnesses, names)
    return collation, collate.apparatus(collation, collation.base(nearest), names)


def _witnesses(quotation: Quotation) -> tuple[Witness, ...]:
    """The readings that give words, one for each article and each record."""
    witnesses: dict[str, str] = {}
    for reading in quotation.readings:
        source = reading.article or reading.record
        words = reading.citation.exact if reading.citation else reading.quote
        # An article may print one utterance in two pieces: they are one witness.
        witnesses[source] = f"{witnesses[source]} {words}" if source in witnesses else words
    return tuple(Witness(name, words) for name, words in witnesses.items() if words)
