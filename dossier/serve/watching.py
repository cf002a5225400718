"""Notices changed files by looking at them again and again: it works on every disk."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple


class State(NamedTuple):
    """How a file stands: what differs once somebody has changed it.

    The time of writing can be set, and then a change that keeps the size shows in the rest; on
    Windows, whose second time is that of the file's making, only if the file was replaced.
    """

    written: int
    """Nanoseconds since 1970."""
    status_changed: int
    """Nanoseconds since 1970."""
    size: int
    """Bytes."""
    number: int
    """On the disk."""


Snapshot = dict[str, State]
"""The state of each file, by path."""

PAUSE = 0.05
"""Seconds between two looks."""
STEPS = 0.03
"""Seconds in which an editor that saves in several steps takes the next one."""
PATIENCE = 0.5
"""Seconds after which files that never rest are taken as they are."""
PASSED_OVER = "__pycache__"


def look(places: Iterable[Path]) -> Snapshot:
    """What is there now, below each folder and for each file.

    What is hidden (Git's folder, the swap files of editors) and backup copies are passed over.
    """
    snapshot: Snapshot = {}
    for place in places:
        for path in _files(place) if place.is_dir() else [str(place)]:
            try:
                status = os.stat(path)  # noqa: PTH116 (hundreds of files, ten times a second)
            except OSError:
                continue  # gone between the listing and the look, or never there
            snapshot[path] = State(
                status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino
            )
    return snapshot


def settled(places: Iterable[Path]) -> Snapshot:
    """What is there once two looks in a row agree: an editor may save in several steps."""
    places = tuple(places)
    end = time.monotonic() + PATIENCE
    before = look(places)
    while True:
        time.sleep(STEPS)
        now = look(places)
        if now == before or time.monotonic() > end:
            return now
        before = now


def changed(before: Snapshot, now: Snapshot) -> list[str]:
    """The paths that came, went or changed, in order.

    Args:
        before: an earlier snapshot.
        now: a later one.
    """
    return sorted({path for path, _ in before.items() ^ now.items()})


def _files(folder: Path | str) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name.endswith("~") or entry.name == PASSED_OVER:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path)
        elif entry.is_file():
            yield entry.path
