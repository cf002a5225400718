"""Make seeds of captured files and addresses, keep the originals, and draft the articles.

Creates the environment it needs on the first run, with the packages that read web pages, PDFs,
mails, archives and documents. Exit code: 0 everything was added; 1 something could not be; 2
something is missing on this machine.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import script


def main(arguments: Sequence[str]) -> int:
    """Add what is named."""
    return delegate.call_from_here("add", arguments, __doc__)


if __name__ == "__main__":
    script.run(main)
