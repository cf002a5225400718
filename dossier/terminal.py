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


def refusal(error: OSError) -> str:
    """What the system said, and about which file, in a sentence."""
    about = error.filename2 or error.filename
    words = error.strerror or str(error) or type(error).__name__
    return f"The system reported: {words}{f': {about}' if about else ''}."
