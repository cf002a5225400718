"""Every proposal that waits for a decision, in one order, whatever file it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from dossier import accept, build, draft
from dossier.cache import kept
from dossier.frozen import dataclass
from dossier.problems import Problem
from dossier.proposals import queue
from dossier.proposals.fields import Field, Offered, fields_of
from dossier.proposals.place import FOLDER, KINDS, QUEUE, Sheet, sheet
from dossier.proposals.values import Wish
from dossier.schema import AdditionShape, Annotations, ArticleShape, Shape

ORDER = ("articles", "actors", "quotations", "points", "timeline", "additions")
"""The kinds in the order in which they are decided: what others refer to comes first."""

_SCORE = re.compile(r"score (?P<score>[01]\.\d\d): (?P<reason>.*)")
_REMARK = re.compile(r"(?P<key>[a-z-]+):\s*(?P<rest>.*)")
_WORD = re.compile(r"[a-z0-9-]+")
_KEY = re.compile(r"(?:- )?[a-z-]+:(?:\s|$)")
_MODELINE = "yaml-language-server:"
_NOTES = frozenset(note.removeprefix("# ") for note in draft.NOTES)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal, as an editor decides on it."""

    file: str
    """That it stands in, below ``annotations/drafts/``."""
    id: str
    kind: str
    """Of the entry that it would be: articles, actors, quotations, points, timeline, additions."""
    title: str
    """What it is about: a name, a question, the first words of a quotation."""
    likelihood: float | None
    """From 0 to 1: how likely it is right; nothing where that is not said."""
    reasons: tuple[str, ...]
    fields: tuple[Field, ...]
    lines: str
    """As they would be written."""
    shape: Shape
    digest: str
    """Of its lines with the comments above them: another one where somebody has changed it."""

    @property
    def key(self) -> str:
        """By which it is named in requests."""
        return f"{self.file}#{self.id}"


@dataclass(frozen=True, slots=True)
class Pending:
    """All proposals, and what is wrong with files that cannot be read."""

    proposals: tuple[Proposal, ...]
    problems: tuple[Problem, ...]

    def find(self, key: str) -> Proposal | None:
        """The proposal of a key; nothing where it has been decided on.

        Args:
            key: as a proposal has it.
        """
        return next((proposal for proposal in self.proposals if proposal.key == key), None)


def pending(root: Path, annotations: Annotations) -> Pending:
    """What waits for a decision now.

    Args:
        root: the story's folder.
        annotations: for the ids that proposals can refer to.

    Raises:
        OSError: the disk refused.
    """
    offered = Offered.of(annotations)
    proposals: list[Proposal] = []
    problems: list[Problem] = []
    for source in sheets(root):
        made = _proposals(source, offered)
        if made is None:
            problems += source.found.problems
        else:
            proposals += made
    proposals.sort(key=_order)
    return Pending(tuple(proposals), tuple(problems))


def _order(proposal: Proposal) -> int:
    """A version comes before the article that the same capture could be instead."""
    is_version = isinstance(proposal.shape, AdditionShape) and proposal.shape.version is not None
    return -1 if is_version else ORDER.index(proposal.kind)


def sheets(root: Path) -> Iterator[Sheet]:
    """The files of proposals: versions, drafts of articles, then the queue, then older sheets.

    Args:
        root: the story's folder.
    """
    folder = root / build.ANNOTATIONS / FOLDER
    paths = [
        *sorted(folder.glob(f"*/{draft.VERSION}")),
        *sorted(folder.glob("*/article.yml")),
        *(folder / name for name in QUEUE),
        *(path for name in KINDS if name in QUEUE for path in sorted(folder.glob(f"*/{name}"))),
    ]
    for path in paths:
        if path.is_file():
            yield sheet(root, Wish(path.relative_to(folder).as_posix()))


def blocks(source: Sheet) -> tuple[str, ...] | None:
    """Each proposal of a file with the comments above it; nothing where they cannot be told apart.

    Args:
        source: a file of proposals.
    """
    if source.kind == "articles":
        return (source.content.removeprefix(accept.BYTE_ORDER_MARK).decode("utf-8"),)
    read = _read(source.content, source.file, source.kind)
    if not isinstance(read, queue.Queued):
        return None
    return tuple(block for _, block in read.entries)


def digest(block: str) -> str:
    """By which it shows that somebody has changed a proposal.

    Args:
        block: its lines with the comments above them.
    """
    return sha256(block.strip().encode("utf-8")).hexdigest()[:16]


@kept(most=64)
def _read(content: bytes, file: str, kind: str) -> queue.Queued | tuple[Problem, ...]:
    return queue.read(content, file, kind)


def _proposals(source: Sheet, offered: Offered) -> list[Proposal] | None:
    made = blocks(source)
    if made is None or len(made) != len(source.shapes) or source.found.unread:
        return None
    return [
        _proposal(source, shape, block, offered)
        for shape, block in zip(source.shapes, made, strict=True)
    ]


def _proposal(source: Sheet, shape: Shape, block: str, offered: Offered) -> Proposal:
    comments, lines = _parted(block, is_article=source.kind == "articles")
    score = next((match for text in comments if (match := _SCORE.fullmatch(text))), None)
    hints = _hints(lines)
    is_article = isinstance(shape, ArticleShape)
    id_ = source.draft if is_article else str(getattr(shape, "id", ""))
    return Proposal(
        file=source.file.removeprefix(f"{build.ANNOTATIONS}/{FOLDER}/"),
        id=id_,
        kind=source.kind,
        title=_title(shape, id_),
        likelihood=float(score["score"]) if score else None,
        reasons=tuple(_reasons(comments)),
        fields=fields_of(source.kind, shape, offered, hints, id_),
        lines=lines,
        shape=shape,
        digest=digest(block),
    )


def _parted(block: str, *, is_article: bool) -> tuple[list[str], str]:
    """The comments above an entry, and its own lines; of an article, those all through its file."""
    lines = block.splitlines(keepends=True)
    if is_article:
        return [line.lstrip("# ").strip() for line in lines if line.startswith("#")], block
    first = next((n for n, line in enumerate(lines) if line.startswith("-")), len(lines))
    comments = [line.lstrip("# ").strip() for line in lines[:first] if line.startswith("#")]
    return comments, "".join(lines[first:]).strip("\n") + "\n"


def _reasons(comments: Sequence[str]) -> Iterator[str]:
    for text in comments:
        score = _SCORE.fullmatch(text)
        remark = score["reason"] if score else text
        is_ours = remark in _NOTES or remark.startswith((draft.MARK, _MODELINE))
        # In an article's draft, comments are keys to be completed, and lines of its lineage.
        if not is_ours and not _KEY.match(remark):
            yield remark


def _hints(lines: str) -> dict[str, tuple[str, ...]]:
    """What comments inside an entry put forward for a key: ``# speaker: ada, jon``."""
    hints = {}
    for line in lines.splitlines():
        if line.lstrip().startswith("#"):
            remark = _REMARK.fullmatch(line.lstrip("# ").strip())
            if remark:
                words = (word.strip() for word in remark["rest"].split(","))
                hints[remark["key"]] = tuple(filter(_WORD.fullmatch, words))
    return hints


def _title(shape: Shape, id_: str) -> str:
    for key in ("question", "title", "name", "headline"):
        if key in shape.places and key not in shape.torn:
            value = getattr(shape, key)
            if value and isinstance(value, str):
                return " ".join(value.split())
    items = (getattr(shape, key, None) for key in ("alias", "title", "reading", "version"))
    item = next(filter(None, items), None)
    keys = ("text", "quote", "seed")
    words = next(filter(None, (getattr(item, key, None) for key in keys)), None)
    goals = (getattr(shape, key, None) for key in draft.ADDED_TO)
    goal = next(filter(None, goals), "")
    return f"{goal}: {' '.join(str(words).split())}" if goal and words else id_
