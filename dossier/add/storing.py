"""All files of one capture come to be, or none of them does."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from dossier import write


def store(files: Mapping[Path, bytes]) -> Path | None:
    """Write files where there are none; the seed comes last, so that it never stands alone.

    What a kill leaves behind is an original or a draft whose seed is missing: the same command
    finishes it.

    Args:
        files: by path, in the order in which they are written. One that is there with the same
            bytes is left alone.

    Returns:
        The file that is in the way; nothing if all were written.

    Raises:
        OSError: the disk refused; what was written is gone again.
    """
    written: list[Path] = []
    try:
        for path, content in files.items():
            if path.is_file() and path.read_bytes() == content:
                continue
            if not write.exchange(path, None, content):
                _take_back(written)
                return path
            written.append(path)
    except BaseException:
        _take_back(written)
        raise
    return None


def _take_back(written: list[Path]) -> None:
    for path in written:
        path.unlink(missing_ok=True)
        write.discard(path.parent)
