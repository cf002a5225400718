"""What a command says while it works."""

from __future__ import annotations

import os
import sys


def say(line: str = "") -> None:
    """Print a line at once, whatever the terminal's encoding can show."""
    encoding = sys.stdout.encoding or "utf-8"
    print(line.encode(encoding, "replace").decode(encoding), flush=True)


def has_colour() -> bool:
    """Whether what is printed may have colours."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ
