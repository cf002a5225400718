"""What a file in a folder of captures holds, or why it is not read."""

from __future__ import annotations

from pathlib import Path

from dossier.links import leads_out, outside_problem
from dossier.problems import Location, Problem


def content(path: Path, display_path: str, most: int) -> bytes | Problem:
    """What a file holds, or why it is not read.

    Args:
        path: of the file, in a folder of the story.
        display_path: its name in problems.
        most: bytes that it may have.
    """
    if leads_out(path, path.parent.parent):
        return outside_problem(path, display_path)
    try:
        size = _size(path)
        if size <= most:
            return path.read_bytes()
    except OSError as error:
        return Problem(
            Location(display_path),
            "seed-unreadable",
            "The seed cannot be read",
            found=refusal(error),
            hint="Check that the file exists and that you have permission to read it",
        )
    return Problem(
        Location(display_path),
        "seed-large",
        "The file is far larger than an article",
        found=f"{size:,} bytes",
        expected=f"at most {most:,}",
        hint="Capture the text of the article alone, without pictures and other pages",
    )


def _size(path: Path) -> int:
    """How many bytes a file has.

    Raises:
        OSError: it is no file, or the system says nothing of it.
    """
    if path.exists() and not path.is_file():
        raise OSError(0, "not a file")  # reading a pipe would never end
    return path.stat().st_size


def refusal(error: OSError) -> str:
    """Why the system hands out no bytes, in words that are the same on every system."""
    if isinstance(error, FileNotFoundError):
        return "nothing with that name"
    if isinstance(error, NotADirectoryError):
        return "a file"
    if isinstance(error, PermissionError):
        return "reading is not allowed"
    return error.strerror or type(error).__name__
