"""First proposals, for every seed that has no article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from dossier import build, check, draft, metadata, write
from dossier.frozen import dataclass
from dossier.languages import ENGLISH
from dossier.model import CleanText, Field
from dossier.problems import Location, Problem
from dossier.proposals import queue
from dossier.proposals.memory import rejected
from dossier.proposals.place import FOLDER
from dossier.schema import Annotations, ArticleShape
from dossier.wording import Prose

ALIKE = 0.6
"""The share of wording from which a capture without an address may be a version."""
ALIKE_THERE = 0.2
"""The same for one that has the article's own address."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """Proposals for new seeds."""

    files: Mapping[str, str] = field(default_factory=dict)
    """By path below ``annotations/drafts/``."""
    versions: frozenset[str] = frozenset()
    """The names of the seeds that look like another version of an article."""
    doubts: tuple[Problem, ...] = ()
    """What is odd about the seeds."""
    problems: tuple[Problem, ...] = ()
    """Why there are none."""


STAGES = ("reading captures", "articles", *queue.STAGES)
"""What is worked on, in this order."""


def draft_annotations(
    root: Path, progress: queue.Progress = len
) -> tuple[write.Written, tuple[Problem, ...]]:
    """Write proposals for every seed that has no article yet into ``annotations/drafts/``.

    Drafts help to make a dossier whole, so problems elsewhere do not stop them; only seeds
    that cannot be read have no draft, and while what was rejected cannot be read, or the
    dossier is of another format, nothing has. What is in doubt about a capture is said with it.

    Args:
        root: the story's folder.
        progress: is told which of the ``STAGES`` begins.

    Raises:
        OSError: the disk refused.
    """
    reading, articles, *_ = STAGES
    progress(reading)
    gathered = build.gather(root)
    progress(articles)
    made = drafted(root, gathered)
    if made.problems:
        return write.Written((), (), 0), made.problems
    seed_problems = tuple(
        problem
        for problem in gathered.problems
        if problem.location.file.removeprefix(f"{build.SEEDS}/") in gathered.unreadable
    )
    written = write.add(root / build.ANNOTATIONS / FOLDER, made.files)
    renewed, queue_problems = queue.renew(
        root, gathered, rejected(root)[0], made.versions, progress
    )
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
    annotated = check.annotated(gathered.annotations)
    families = check.families(gathered.annotations.articles, gathered.seeds)
    cleaned = build.clean_seeds(gathered.seeds, {}, families)
    new = tuple(text for name, text in cleaned.items() if name not in annotated)
    no_version = draft.rejected_additions(turned_down)
    versions = {
        name: likely
        for name, likely in _versions(new, cleaned, gathered.annotations, origins or {})
        if (likely.article.id, draft.folded(name)) not in no_version
    }
    if versions:
        # What stands in all versions of one article is no furniture.
        for name, likely in versions.items():
            families |= {name: likely.article.seed, likely.article.seed: likely.article.seed}
        cleaned = build.clean_seeds(gathered.seeds, {}, families)
        new = tuple(cleaned[text.seed.name] for text in new)
    wanted = new if origins is None else tuple(text for text in new if text.seed.name in origins)
    versions = {
        text.seed.name: versions[text.seed.name] for text in wanted if text.seed.name in versions
    }
    proposed = draft.article_ids(new, gathered.annotations, turned_down)
    copied = _copied(tuple(cleaned.values()), gathered.annotations, proposed)
    files = draft.article_drafts(new, gathered.annotations, turned_down, origins, copied, versions)
    others = [clean for clean in wanted if clean.seed.name not in versions]
    doubts = (
        *check.doubts(wanted),
        *_duplicates(cleaned.values(), others, gathered.annotations),
        *(_like(name, likely) for name, likely in versions.items()),
    )
    return Drafted(files, frozenset(versions), doubts)


def _versions(
    new: Iterable[CleanText],
    cleaned: Mapping[str, CleanText],
    annotations: Annotations,
    origins: Mapping[str, draft.Origin],
) -> Iterator[tuple[str, draft.LikelyVersion]]:
    """The new seeds that look like another version of an article that is there.

    Those that have its address, or most of its words and no other address.
    """
    for clean in new:
        origin = origins.get(clean.seed.name, draft.Origin())
        address = metadata.agreed(metadata.of(origin.statements, Field.URL), Field.URL)
        for article, share in check.like_articles(clean, cleaned, annotations.articles):
            is_same = bool(address) and address == article.url
            is_other = bool(address and article.url) and not is_same
            if share >= (ALIKE_THERE if is_same else ALIKE) and not is_other:
                yield clean.seed.name, draft.LikelyVersion(article, share, is_same)
                break


def _like(name: str, likely: draft.LikelyVersion) -> Problem:
    return Problem(
        Location(f"{build.SEEDS}/{name}"),
        "seed-version",
        f"This seed looks like another version of the article {likely.article.id}",
        found=likely.reason,
        expected="one article with its versions",
        hint="Accept the version that the draft proposes; or, if it is another article, reject it "
        "and complete its draft",
        is_doubt=True,
    )


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
    return Prose(clean.seed.name, shape.language if shape else ENGLISH, clean)


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
