"""Decide on what the program proposes, one proposal after another, with one key each.

The same as the page of scripts/serve.py that ends in /.live/queue, in a terminal. For example:
scripts/decide.py points

Creates the environment it needs on the first run. Whatever is taken is checked and written as
scripts/accept.py does it, whatever is rejected is not proposed again, and both can be undone.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Show what waits, and obey the editor's keys."""
    return delegate.call("decide", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
