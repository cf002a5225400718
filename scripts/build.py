"""Check the annotations, write the pages, and build the site into site/.

Creates the environment it needs on the first run. Exit code: 0 built; 1 problems in the files,
which are printed, and the last site stays as it was; 2 something is missing on this machine.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Build the site."""
    return delegate.call("build", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
