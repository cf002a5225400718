"""Propose annotations for every seed that has none, and points, in annotations/drafts/.

Creates the environment it needs on the first run. Existing drafts are left alone. Exit
code: 0 all seeds could be read; 1 some could not; 2 something is missing on this machine.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Write the drafts."""
    return delegate.call("draft", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
