"""Add every current address to annotations/published.txt, and remove none.

Creates the environment it needs on the first run. Exit code: 0 added, or nothing to add; 1 problems
in the files, which are printed, and nothing was written; 2 the disk reported an error, or
something is missing.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Record the addresses."""
    return delegate.call("record", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
