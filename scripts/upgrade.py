"""Rewrite the annotations in the format that this program reads, and list what is left to decide.

Creates the environment it needs on the first run. Only the lines affected by the new format change.
Exit code: 0 rewritten, or nothing to do; 1 problems, which are printed: either nothing was
written, or they are what the check finds now; 2 the disk reported an error, or something is
missing.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Upgrade the dossier."""
    return delegate.call("upgrade", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
