"""Notices changed files by looking at them again and again: it works on every disk."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

Snapshot = dict[str, tuple[int, int]]
"""When each file was last changed, in nanoseconds, and its size in bytes; by path."""

PAUSE = 0.3
"""Seconds between two looks."""
PASSED_OVER = ("__pycache__", ".git")


def look(places: Iterable[Path]) -> Snapshot:
    """What is there now, below each folder and for each file."""
    found: Snapshot = {}
    for place in places:
        for path in [place, *place.rglob("*")] if place.is_dir() else [place]:
            try:
                status = path.stat()
            except OSError:
                continue  # gone between the listing and the look, or never there
            if path.is_file() and not any(part in PASSED_OVER for part in path.parts):
                found[str(path)] = (status.st_mtime_ns, status.st_size)
    return found


def settled(places: Iterable[Path]) -> Snapshot:
    """What is there once two looks in a row agree: an editor may save in several steps."""
    places = tuple(places)
    before = look(places)
    while True:
        time.sleep(PAUSE)
        now = look(places)
        if now == before:
            return now
        before = now


def changed(before: Snapshot, now: Snapshot) -> list[str]:
    """The paths that came, went or changed, in order."""
    return sorted({path for path, _ in before.items() ^ now.items()})
