"""First proposals, for every seed that has no article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from pathlib import Path

from dossier import build, check, draft, write
from dossier.frozen import dataclass
from dossier.model import CleanText
from dossier.problems import Problem
from dossier.proposals.memory import rejected
from dossier.proposals.place import FOLDER
from dossier.schema import Annotations


@dataclass(frozen=True, slots=True)
class Drafted:
    """Proposals for new seeds."""

    files: Mapping[str, str] = field(default_factory=dict)
    """By path below ``annotations/drafts/``."""
    doubts: tuple[Problem, ...] = ()
    """What is odd about the seeds."""
    problems: tuple[Problem, ...] = ()
    """Why there are none."""


def draft_annotations(root: Path) -> tuple[write.Written, tuple[Problem, ...]]:
    """Write proposals for every seed that has no article yet into ``annotations/drafts/``.

    Drafts help to make a dossier whole, so problems elsewhere do not stop them; only seeds
    that cannot be read have no draft, and while what was rejected cannot be read, or the
    dossier is of another format, nothing has. What is in doubt about a capture is said with it.

    Raises:
        OSError: the disk refused.
    """
    gathered = build.gather(root)
    made = drafted(root, gathered)
    if made.problems:
        return write.Written((), (), 0), made.problems
    seed_problems = tuple(
        problem
        for problem in gathered.problems
        if problem.location.file.removeprefix(f"{build.SEEDS}/") in gathered.unreadable
    )
    written = write.add(root / build.ANNOTATIONS / FOLDER, made.files)
    return written, gathered.located((*seed_problems, *made.doubts))


def drafted(
    root: Path, gathered: build.Gathered, origins: Mapping[str, draft.Origin] | None = None
) -> Drafted:
    """Proposals for every seed that has no article yet; nothing is written.

    Args:
        root: the story's folder.
        gathered: what stands on the disk, or will.
        origins: where new seeds come from, by their names; if given, there are proposals and
            doubts for these alone.
    """
    turned_down, problems = rejected(root)
    problems = gathered.blocking or problems
    if problems:
        return Drafted(problems=problems)
    annotated = check.annotated(gathered.annotations)
    families = check.families(gathered.annotations.articles)
    cleaned = build.clean_seeds(gathered.seeds, {}, families)
    new = tuple(text for name, text in cleaned.items() if name not in annotated)
    wanted = new if origins is None else tuple(text for text in new if text.seed.name in origins)
    files = draft.drafts(new, gathered.annotations, turned_down, origins)
    doubts = (*check.doubts(wanted), *_duplicates(cleaned.values(), wanted, gathered.annotations))
    return Drafted(files, doubts)


def _duplicates(
    cleaned: Iterable[CleanText], new: Sequence[CleanText], annotations: Annotations
) -> Iterator[Problem]:
    """The doubts of new seeds that have the article of another."""
    ordered = (*(clean for clean in cleaned if clean not in new), *new)
    names = {f"{build.SEEDS}/{clean.seed.name}" for clean in new}
    for doubt in check.duplicates(ordered, annotations.articles):
        if doubt.location.file in names:
            yield doubt
