"""What decisions changed in the editors' files, so that each can be undone.

The record is in ``build/``, not in the repository: it serves the editor who has just decided. A
decision is undone by its lines, not by restoring files: what others have written since stays.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from dossier import build, write
from dossier.frozen import dataclass
from dossier.text import common_beginning

FILE = "build/decisions.json"
"""Below the story's folder."""
CONTEXT = 12
"""Lines above a change that are remembered."""
MOST = 200
"""Decisions that are remembered."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines in place of others."""

    before: bytes
    """The lines that were there."""
    after: bytes
    """The lines that stand in their place."""
    above: bytes
    """Some lines above these, by which they are told from others that read the same."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a decision did to one file."""

    file: str
    """Below the story's folder."""
    stretches: tuple[Stretch, ...]
    """In the order of the file."""
    was_there: bool
    """Whether there was a file before."""


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
        ValueError: the lines of the change are not there any more, or cannot be told from others.
    """
    lines = _lines(content)
    if _is_undone(lines, change.stretches):
        return content  # by an undoing that was stopped in the middle
    for stretch in reversed(change.stretches):
        after = _lines(stretch.after)
        start = _place(lines, after, _lines(stretch.above))
        if start is None or (start and not lines[start - 1].endswith((b"\n", b"\r"))):
            raise ValueError(change.file)
        lines[start : start + len(after)] = _lines(stretch.before)
    kept = b"".join(lines)
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
    old, new = _lines(before), _lines(after)
    start = common_beginning(old, new)
    end = common_beginning(old[start:][::-1], new[start:][::-1])
    matcher = SequenceMatcher(None, old[start : len(old) - end], new[start : len(new) - end])
    stretches = tuple(
        Stretch(
            b"".join(old[start + first : start + last]),
            b"".join(new[start + there : start + behind]),
            b"".join(new[max(0, start + there - CONTEXT) : start + there]),
        )
        for tag, first, last, there, behind in matcher.get_opcodes()
        if tag != "equal"
    )
    return Change(file, stretches, before is not None)


def _lines(content: bytes | None) -> list[bytes]:
    return (content or b"").splitlines(keepends=True)


def _is_undone(lines: Sequence[bytes], stretches: Sequence[Stretch]) -> bool:
    """Whether everything that was there is, and nothing that came in its place."""
    # Of lines that only came in, the first stands for an entry that was changed since.
    return all(
        _places(lines, _lines(stretch.before))
        and not (stretch.after and _places(lines, _lines(stretch.after)))
        if stretch.before
        else not any(line in lines for line in _lines(stretch.after) if line.strip())
        for stretch in stretches
    )


def _place(lines: Sequence[bytes], wanted: Sequence[bytes], above: Sequence[bytes]) -> int | None:
    """The place of some lines, or for some: the one that has most of the lines above it."""
    places = _places(lines, wanted) if wanted else [*range(len(lines) + 1)]
    scored = sorted(
        ((common_beginning(lines[:n][::-1], above[::-1]), n) for n in places), reverse=True
    )
    if not above:
        return 0 if not wanted or 0 in places else (places[0] if len(places) == 1 else None)
    if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return None
    best, place = scored[0]
    return place if best or len(scored) == 1 else None


def _places(lines: Sequence[bytes], wanted: Sequence[bytes]) -> list[int]:
    """Where some lines stand among others."""
    size = len(wanted)
    starts = [n for n in range(len(lines) - size + 1) if lines[n] == wanted[0]]
    return [n for n in starts if [*lines[n : n + size]] == [*wanted]]


def _record(decision: Decision) -> dict[str, Any]:
    return {
        "number": decision.number,
        "verdict": decision.verdict,
        "key": decision.key,
        "title": decision.title,
        "changes": [
            {
                "file": change.file,
                "stretches": [
                    [_text(part) for part in (stretch.before, stretch.after, stretch.above)]
                    for stretch in change.stretches
                ],
                "was_there": change.was_there,
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
                stretches=tuple(
                    Stretch(_bytes(before), _bytes(after), _bytes(above))
                    for before, after, above in change["stretches"]
                ),
                was_there=bool(change["was_there"]),
            )
            for change in record["changes"]
        ),
    )


def _text(content: bytes) -> str:
    return content.decode("utf-8", "surrogateescape")


def _bytes(text: str) -> bytes:
    return str(text).encode("utf-8", "surrogateescape")
