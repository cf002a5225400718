"""How a process that does one thing and ends spends little on its memory.

Python looks for values that only refer to each other each time that some hundreds of new ones are
there, and once more when it ends: of the time of a command that reads a story, that is a fifth.
"""

from __future__ import annotations

import atexit
import gc

YOUNG = 100_000
"""New values after which Python looks among them; 700, unless it is told."""
YOUNGER_ROUNDS = (50, 100)
"""How often it looks among the new ones before it does among those that stayed; 10 and 10."""


def collect_seldom() -> None:
    """Look for unused values so seldom that only a large story's are ever looked for.

    At the end all are left to the system, which takes back the memory of a process as a whole.
    """
    gc.set_threshold(YOUNG, *YOUNGER_ROUNDS)
    atexit.register(gc.freeze)
