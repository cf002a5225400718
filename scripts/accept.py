"""Move proposals of a draft into the annotations.

For example: scripts/accept.py annotations/drafts/actors.yml harbour-master

Creates the environment it needs on the first run. Nothing else in the annotations changes. Exit
code: 0 moved; 1 something is wrong with the proposal, and nothing was written; 2 there is no
such proposal, or the disk reported an error.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Accept what is named."""
    return delegate.call("accept", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
