"""Remove proposals from a draft, so that they are not made again.

For example: scripts/reject.py annotations/drafts/actors.yml harbour-master

Creates the environment it needs on the first run. Rejected proposals are remembered in
annotations/drafts/rejected.yml. Exit code: 0 done; 1 something is wrong with the draft, and
nothing was written; 2 there is no such proposal, or the disk reported an error.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Reject what is named."""
    return delegate.call("reject", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
