"""Files that nobody wrote for the dossier, and of which nothing is to be said."""

from __future__ import annotations

_ENDINGS = ("~", ".bak", ".orig", ".rej", ".swp", ".tmp")
_NAMES = frozenset({"readme.md", "thumbs.db", "desktop.ini"})


def is_left_over(name: str) -> bool:
    """Whether a file is hidden, says something of its folder, or was left by a program.

    Args:
        name: of the file, without its folder.
    """
    folded = name.casefold()
    return folded.startswith(".") or folded.endswith(_ENDINGS) or folded in _NAMES
