"""What decisions changed in the editors' files, so that each can be undone.

The record is in ``build/``, not in the repository: it serves the editor who has just decided. A
decision is undone by its lines, not by restoring files: what others have written since stays.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from dossier import build, write
from dossier.frozen import dataclass

FILE = "build/decisions.json"
"""Below the story's folder."""
MOST = 200
"""Decisions that are remembered."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a decision did to one file: one stretch of lines in place of another."""

    file: str
    """Below the story's folder."""
    before: bytes
    """The lines that were there."""
    after: bytes
    """The lines that stand in their place."""
    above: bytes
    """The line above them, by which their place is found where ``after`` is empty."""
    was_there: bool
    """Whether there was a file before."""
    is_there: bool
    """Whether there is one since."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision of an editor."""

    number: int
    """Larger than those of earlier decisions."""
    verdict: str
    """What was decided: taken, rejected."""
    key: str
    """Of the proposal."""
    title: str
    changes: tuple[Change, ...]


def snapshot(root: Path) -> dict[str, bytes]:
    """Every file of the annotations, by its path below the story's folder.

    Args:
        root: the story's folder.

    Raises:
        OSError: the disk refused.
    """
    folder = root / build.ANNOTATIONS
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*.yml"))
        if path.is_file() and not write.is_half_written(path.as_posix())
    }


def changes(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> tuple[Change, ...]:
    """What differs between two snapshots, file by file.

    Args:
        before: an earlier snapshot.
        after: a later one.
    """
    return tuple(
        _change(file, before.get(file), after.get(file))
        for file in sorted({*before, *after})
        if before.get(file) != after.get(file)
    )


def undone(change: Change, content: bytes | None) -> bytes | None:
    """A file without a change, whatever else was changed in it since.

    Args:
        change: as recorded.
        content: the file as it is; nothing where there is none.

    Returns:
        The file as it is to be; nothing where there is to be none.

    Raises:
        ValueError: the lines of the change are not there any more, or not only once.
    """
    lines = (content or b"").splitlines(keepends=True)
    after, before = change.after.splitlines(keepends=True), change.before.splitlines(keepends=True)
    if after:
        places = [n for n in range(len(lines)) if lines[n : n + len(after)] == after]
        if len(places) != 1:
            raise ValueError(change.file)
        start = places[0]
    else:
        above = [n + 1 for n, line in enumerate(lines) if line == change.above]
        start = above[0] if len(above) == 1 else len(lines)
        if start and not lines[start - 1].endswith((b"\n", b"\r")):
            raise ValueError(change.file)
    kept = b"".join((*lines[:start], *before, *lines[start + len(after) :]))
    return kept if change.was_there or kept.strip() else None


def read(root: Path) -> tuple[Decision, ...]:
    """The decisions that can be undone, oldest first; none where the record is damaged.

    Args:
        root: the story's folder.
    """
    try:
        records = json.loads((root / FILE).read_text("utf-8"))
        return tuple(_decision(record) for record in records)
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def save(root: Path, decisions: Sequence[Decision]) -> None:
    """Write the record anew.

    Args:
        root: the story's folder.
        decisions: oldest first; of too many, the last are kept.

    Raises:
        OSError: the disk refused.
    """
    records = [_record(decision) for decision in decisions[-MOST:]]
    write.replace(root / FILE, json.dumps(records, indent=1).encode("utf-8") + b"\n")


def _change(file: str, before: bytes | None, after: bytes | None) -> Change:
    old, new = (content.splitlines(keepends=True) if content else [] for content in (before, after))
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    return Change(
        file,
        b"".join(old[start : len(old) - end]),
        b"".join(new[start : len(new) - end]),
        old[start - 1] if start else b"",
        before is not None,
        after is not None,
    )


def _common(one: Sequence[bytes], other: Sequence[bytes]) -> int:
    """How many lines two lists have in common at the beginning."""
    pairs: Iterator[tuple[bytes, bytes]] = zip(one, other, strict=False)
    return next(
        (number for number, (left, right) in enumerate(pairs) if left != right),
        min(len(one), len(other)),
    )


def _record(decision: Decision) -> dict[str, Any]:
    return {
        "number": decision.number,
        "verdict": decision.verdict,
        "key": decision.key,
        "title": decision.title,
        "changes": [
            {
                "file": change.file,
                **{key: _text(getattr(change, key)) for key in ("before", "after", "above")},
                "was_there": change.was_there,
                "is_there": change.is_there,
            }
            for change in decision.changes
        ],
    }


def _decision(record: Mapping[str, Any]) -> Decision:
    return Decision(
        int(record["number"]),
        str(record["verdict"]),
        str(record["key"]),
        str(record["title"]),
        tuple(
            Change(
                file=str(change["file"]),
                before=_bytes(change["before"]),
                after=_bytes(change["after"]),
                above=_bytes(change["above"]),
                was_there=bool(change["was_there"]),
                is_there=bool(change["is_there"]),
            )
            for change in record["changes"]
        ),
    )


def _text(content: bytes) -> str:
    return content.decode("utf-8", "surrogateescape")


def _bytes(text: str) -> bytes:
    return str(text).encode("utf-8", "surrogateescape")
