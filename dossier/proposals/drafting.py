"""First proposals, for every seed that has no article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from dossier import build, check, draft, write
from dossier.frozen import dataclass
from dossier.model import CleanText
from dossier.problems import Problem
from dossier.proposals import queue
from dossier.proposals.memory import rejected
from dossier.proposals.place import FOLDER
from dossier.schema import Annotations, ArticleShape
from dossier.wording import Prose

DEFAULT_LANGUAGE = "en"
"""Of a capture that no editor has seen yet, as in its draft."""


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
    renewed, queue_problems = queue.renew(root, gathered, rejected(root)[0])
    if renewed:
        written = replace(written, written=(*written.written, *renewed))
    return written, gathered.located((*seed_problems, *queue_problems, *made.doubts))


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
    annotated = {article.seed for article in gathered.annotations.articles}
    cleaned = build.clean_seeds(gathered.seeds, {})
    new = tuple(text for name, text in cleaned.items() if name not in annotated)
    wanted = new if origins is None else tuple(text for text in new if text.seed.name in origins)
    proposed = draft.article_ids(new, gathered.annotations, turned_down)
    copied = _copied(tuple(cleaned.values()), gathered.annotations, proposed)
    files = draft.drafts(new, gathered.annotations, turned_down, origins, copied)
    doubts = (*check.doubts(wanted), *_duplicates(cleaned.values(), wanted, gathered.annotations))
    return Drafted(files, doubts)


def _copied(
    cleaned: Sequence[CleanText], annotations: Annotations, proposed: Mapping[str, str]
) -> dict[str, tuple[draft.Copied, ...]]:
    """What new seeds have in common with all others, by their names, the most words first.

    Args:
        cleaned: every seed.
        annotations: with the articles that there are.
        proposed: ids of articles by the names of new seeds.
    """
    if not proposed:
        return {}
    from dossier import compare  # noqa: PLC0415 (often there is nothing new)

    shapes = {shape.seed: shape for shape in annotations.articles}
    texts = [_prose(clean, shapes) for clean in cleaned]
    ids = {**{name: shape.id or "" for name, shape in shapes.items()}, **proposed}
    found: dict[str, list[draft.Copied]] = {}
    for (name, other), runs in compare.copied(texts).items():
        if name in proposed and other in ids:
            published = shapes[other].published if other in shapes else ""
            found.setdefault(name, []).append(draft.Copied(ids[other], published or "", runs))
    return {name: tuple(sorted(others, key=_words, reverse=True)) for name, others in found.items()}


def _prose(clean: CleanText, shapes: Mapping[str, ArticleShape]) -> Prose:
    shape = shapes.get(clean.seed.name)
    return Prose(clean.seed.name, shape.language if shape else DEFAULT_LANGUAGE, clean)


def _words(copied: draft.Copied) -> int:
    return sum(len(run.shared) for run in copied.runs)


def _duplicates(
    cleaned: Iterable[CleanText], new: Sequence[CleanText], annotations: Annotations
) -> Iterator[Problem]:
    """The doubts of new seeds that have the article of another."""
    ordered = (*(clean for clean in cleaned if clean not in new), *new)
    names = {f"{build.SEEDS}/{clean.seed.name}" for clean in new}
    for doubt in check.duplicates(ordered, annotations.articles):
        if doubt.location.file in names:
            yield doubt
