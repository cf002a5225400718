"""The queue: proposals for the whole dossier, made anew without losing what an editor changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from dossier import accept, build, check, draft, propose, write
from dossier.annotations import ADDITIONS, parse
from dossier.frozen import dataclass
from dossier.languages import ENGLISH
from dossier.links import leads_out, outside_problem
from dossier.model import CleanText
from dossier.problems import Problem, overtaken
from dossier.proposals.place import FOLDER, QUEUE
from dossier.schema import (
    ActorShape,
    AdditionShape,
    ArticleShape,
    MomentShape,
    PointShape,
    QuotationShape,
    RejectedShape,
    Shape,
    modeline,
)
from dossier.text.ids import free
from dossier.wording import Prose

POINTS = "points.yml"
Progress = Callable[[str], object]
"""Is told of each stage of the work as it begins."""
STAGES = ("what articles say", "names", "quotations", "the queue")
"""What is worked on, in this order."""
_HEADS = {
    "actors": modeline("actors", 1) + draft.ACTORS_HEAD,
    "quotations": modeline("quotations", 1) + draft.QUOTATIONS_HEAD,
    "points": modeline("points", 1) + draft.POINTS_HEAD,
    "timeline": modeline("timeline", 1) + draft.MOMENTS_HEAD,
    ADDITIONS: draft.ADDITIONS_HEAD,
}
"""What each file of the queue begins with."""


@dataclass(frozen=True, slots=True)
class Queued:
    """A file of the queue as it stands, entry by entry."""

    head: str
    entries: tuple[tuple[Shape, str], ...]
    """Each as read, and its lines with the comments above them."""


def renew(
    root: Path,
    gathered: build.Gathered,
    turned_down: Sequence[RejectedShape],
    versions: Collection[str] = (),
    progress: Progress = len,
) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Make the proposals for the whole dossier anew; what an editor changed in one stays.

    Args:
        root: the story's folder.
        gathered: what stands on the disk.
        turned_down: what was rejected.
        versions: the names of new seeds that look like another version of an article.
        progress: is told which of the ``STAGES`` begins.

    Returns:
        The paths below ``annotations/drafts/`` that were written, and why others were not.

    Raises:
        OSError: the disk refused.
    """
    fresh = proposed(gathered, turned_down, versions, progress)
    written: list[str] = []
    problems: list[Problem] = []
    for name, kind in QUEUE.items():
        path = root / build.ANNOTATIONS / FOLDER / name
        file = f"{build.ANNOTATIONS}/{FOLDER}/{name}"
        if leads_out(path, root):
            problems.append(outside_problem(path, file))
            continue
        old = path.read_bytes() if path.is_file() else None
        queued = read(old or b"", file, kind)
        if not isinstance(queued, Queued):
            problems += queued
            continue
        reserved = {shape.id for shape in getattr(gathered.annotations, kind, ())}
        content = merged(queued, fresh[kind], reserved, _HEADS[kind])
        new = content.encode("utf-8") if content else None
        if new == old:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        if not write.exchange(path, old, new):
            problems.append(overtaken(file))
        elif new is not None:
            written.append(name)
    return tuple(written), tuple(problems)


def read(content: bytes, file: str, kind: str = "points") -> Queued | tuple[Problem, ...]:
    """The entries of a file of the queue, or why they cannot be told apart.

    Args:
        content: the file; nothing where there is none.
        file: its name in problems.
        kind: of its entries.
    """
    if accept.is_empty(content):
        return Queued("", ())
    parsed = parse(content, file, kind)
    plain = content.removeprefix(accept.BYTE_ORDER_MARK)
    parts = accept.blocks(plain, [shape.at().line for shape in parsed.shapes])
    if parsed.unread or parts is None:
        return parsed.problems
    head, blocks = parts
    texts = (block.decode("utf-8") for block in blocks)
    return Queued(head.decode("utf-8"), tuple(zip(parsed.shapes, texts, strict=True)))


def merged(
    queued: Queued,
    fresh: Sequence[draft.QueueEntry],
    reserved: Collection[str],
    head: str = _HEADS["points"],
) -> str:
    """The file with what is proposed now, and with every proposal that an editor changed.

    Args:
        queued: the file as it stands.
        fresh: what is proposed now, in its order.
        reserved: ids that entries of the annotations have.
        head: what a new file begins with.
    """
    changed = [(shape, block) for shape, block in queued.entries if draft.is_changed(block)]
    by_word: dict[str, list[int]] = {}
    for number, (shape, _) in enumerate(changed):
        for word in sorted(_key(shape)[1]):
            by_word.setdefault(word, []).append(number)
    taken = {*reserved, *(_id(shape) for shape, _ in changed)}
    parts: list[str] = []
    placed: set[int] = set()
    for entry in fresh:
        same = _changed_before(entry, changed, by_word)
        if same is None:
            id_ = free(entry.name, taken)
            taken.add(id_)
            parts.append(entry.text(id_))
        elif same not in placed:
            placed.add(same)
            parts.append(changed[same][1])
    parts += [block for number, (_, block) in enumerate(changed) if number not in placed]
    if not parts:
        return ""
    begin = queued.head or head
    return "\n".join([begin.rstrip("\n") + "\n", *(part.strip("\n") + "\n" for part in parts)])


def _key(shape: Shape) -> tuple[str, frozenset[str]]:
    """By what a proposal is known again."""
    if isinstance(shape, AdditionShape):
        return draft.addition_key(shape)
    if isinstance(shape, ActorShape):
        return "", draft.actor_key(shape)
    if isinstance(shape, MomentShape):
        return "", draft.quoted_key(shape)
    if isinstance(shape, QuotationShape):
        return "", draft.quoted_key(shape)
    return draft.point_key(shape) if isinstance(shape, PointShape) else ("", frozenset())


def _id(shape: Shape) -> str:
    return str(getattr(shape, "id", ""))


def remarked(before: bytes, after: bytes, file: str, kind: str) -> bytes:
    """A file of the queue with new marks, once the program itself has changed its entries.

    What an editor had changed keeps its old mark, by which that shows.

    Args:
        before: the file as it was.
        after: the same entries, of which some were changed.
        file: its name in problems.
        kind: of its entries.
    """
    old, new = read(before, file, kind), read(after, file, kind)
    if not isinstance(old, Queued) or not isinstance(new, Queued):
        return after
    parts = [
        block if draft.is_changed(was) else draft.marked(draft.unmarked(block))
        for (_, was), (_, block) in zip(old.entries, new.entries, strict=True)
    ]
    return "".join((new.head, *parts)).encode("utf-8")


def _changed_before(
    entry: draft.QueueEntry,
    changed: Sequence[tuple[Shape, str]],
    by_word: Mapping[str, Sequence[int]],
) -> int | None:
    """The changed proposal that one proposed now is, by its place among the changed."""
    near = sorted({number for word in entry.words for number in by_word.get(word, ())})
    for number in near:
        kind, words = _key(changed[number][0])
        if draft.is_same(entry.kind, entry.words, kind, words):
            return number
    return None


def proposed(
    gathered: build.Gathered,
    turned_down: Sequence[RejectedShape],
    versions: Collection[str] = (),
    progress: Progress = len,
) -> dict[str, tuple[draft.QueueEntry, ...]]:
    """What is proposed for all articles, and for the seeds that are none yet, by kind.

    Args:
        gathered: seeds and annotations.
        turned_down: what was rejected.
        versions: the names of new seeds that are no articles of their own, so that nothing is
            proposed from them.
        progress: is told which of the ``STAGES`` begins.
    """
    statements, names_of_all, quotations, entries = STAGES
    progress(statements)
    cleaned = _cleaned(gathered)
    proses = _proses(gathered, cleaned, turned_down, versions)
    given = _given(gathered, turned_down, proses)
    days = {
        shape.id: day
        for shape in gathered.annotations.articles
        if (day := _day(shape)) and shape.id
    }
    compared = propose.proposed(proses, days)
    progress(names_of_all)
    names = draft.names_by_article(given.unread)
    progress(quotations)
    sayings = draft.united_quotations(names, given.unread)
    progress(entries)
    return {
        "actors": tuple(draft.actor_entries(draft.united(names), given, draft.speaking(sayings))),
        "quotations": tuple(draft.quotation_entries(sayings, given)),
        "points": tuple(draft.point_entries(compared.points, given)),
        "timeline": tuple(draft.moment_entries(compared.moments, given, days)),
        ADDITIONS: tuple(
            draft.additions(compared.points, given, names, _versions(gathered, cleaned))
        ),
    }


def texts(gathered: build.Gathered, turned_down: Sequence[RejectedShape]) -> dict[str, str]:
    """The clean texts of articles, and of seeds that are to become some, by their ids.

    Those of other versions are there too, by the article's id and the day, with a space between.

    Args:
        gathered: seeds and annotations.
        turned_down: what was rejected.
    """
    cleaned = _cleaned(gathered)
    own = {prose.id: prose.text for prose in _proses(gathered, cleaned, turned_down, ())}
    versions = _versions(gathered, cleaned)
    return own | {
        f"{article} {day}": text for article, days in versions.items() for day, text in days.items()
    }


def _given(
    gathered: build.Gathered, turned_down: Sequence[RejectedShape], proses: Sequence[Prose]
) -> draft.Given:
    """What proposals are held against."""
    return draft.Given(
        gathered.annotations,
        turned_down,
        {prose.id: prose.text for prose in proses},
        frozenset(
            shape.id
            for shape in gathered.annotations.articles
            if shape.id and shape.events and {*shape.events} <= {*shape.read}
        ),
    )


def _cleaned(gathered: build.Gathered) -> dict[str, CleanText]:
    """Every seed cleaned as the build does it, by its name."""
    overruled = check.overrules(gathered.annotations, gathered.seeds)
    families = check.families(gathered.annotations.articles, gathered.seeds)
    return build.clean_seeds(gathered.seeds, overruled.placed, families)


def _versions(
    gathered: build.Gathered, cleaned: Mapping[str, CleanText]
) -> dict[str, dict[str, str]]:
    """The clean texts of other versions by their days, by the ids of their articles."""
    return {
        article.id: {
            version.day: cleaned[version.seed].text
            for version in article.versions
            if version.seed in cleaned and version.day
        }
        for article in gathered.annotations.articles
        if article.id and article.versions and not article.withdrawn
    }


def _proses(
    gathered: build.Gathered,
    cleaned: Mapping[str, CleanText],
    turned_down: Sequence[RejectedShape],
    versions: Collection[str],
) -> list[Prose]:
    """The articles, and seeds that are to become some, in the order of their files."""
    annotations = gathered.annotations
    shapes = {shape.seed: shape for shape in annotations.articles}
    passed_over = {*check.annotated(annotations), *versions}
    new = [clean for name, clean in cleaned.items() if name not in passed_over]
    ids = draft.article_ids(new, annotations, turned_down)
    proses = []
    for name, clean in cleaned.items():
        shape = shapes.get(name)
        if shape is not None and shape.id and not shape.withdrawn:
            proses.append(Prose(shape.id, shape.language, clean))
        elif shape is None and name in ids:
            proses.append(Prose(ids[name], ENGLISH, clean))
    return proses


def _day(shape: ArticleShape) -> dt.date | None:
    """The day on which an article was published, where that is one day."""
    try:
        return dt.date.fromisoformat(str(shape.published or ""))
    except ValueError:
        return None
