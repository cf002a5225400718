"""Check the annotations and print every problem, without building anything.

Creates the environment it needs on the first run. Exit code: 0 no problems; 1 problems in the
files; 2 something is missing on this machine.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Check everything."""
    return delegate.call("check", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
