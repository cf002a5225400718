"""Verify the time stamps beside the originals.

Creates the environment it needs on the first run. Exit code: 0 every stamp is good; 1 one is not;
2 something is missing on this machine.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Verify them."""
    return delegate.call_from_here("stamps", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
