"""The captured files that seeds were taken from: only their hashes are of interest."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from functools import lru_cache
from pathlib import Path

FOLDER = "originals"
"""Inside the folder of the seeds."""


def hashes(folder: Path, names: Collection[str]) -> Mapping[str, str]:
    """The SHA-256 of each file of a folder that is named, by its name; empty for the others.

    Args:
        folder: of the originals; it need not be there.
        names: of the files whose hashes are asked for.
    """
    if not folder.is_dir():
        return {}
    paths = sorted(path for path in folder.iterdir() if path.is_file())
    return {path.name: _hash(path) if path.name in names else "" for path in paths}


def _hash(path: Path) -> str:
    """The hash of a file; empty where it cannot be read."""
    try:
        state = path.stat()
        return _hash_of(path, state.st_size, state.st_mtime_ns)
    except OSError:
        return ""


@lru_cache(maxsize=1024)
def _hash_of(path: Path, _size: int, _changed: int) -> str:
    """The hash of a file that has such a size and was changed then."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
