"""Record what changed since the last edition, with its day, in annotations/editions.json.

Creates the environment it needs on the first run. Exit code: 0 recorded, or nothing to record; 1
problems in the files, which are printed, and nothing was written; 2 the disk reported an error,
or something is missing.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Record the edition."""
    return delegate.call("edition", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
