"""Build the site, serve it on this machine, and show every edit in the browser automatically.

Save a file in annotations/ or seeds/ and look at the page. Mistakes are shown here and in the
page, which stays as it was until they are fixed. Ctrl-C ends it.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Serve the site until somebody stops it."""
    return delegate.call("serve", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
