"""List what has not been read yet: for each article, the points nobody has read it for.

Creates the environment it needs on the first run. Nothing is written. Exit code: 0 listed; 1 the
annotations have problems; 2 something is missing on this machine.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Print the list."""
    return delegate.call("unread", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
