"""Explain on the page of a run how to view the site that it built.

The variable ARCHIVE contains the address of the archive. Exit code: 0; 2 without an address.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import os
import re
from collections.abc import Sequence

import actions
import script
from script import UnusableError

VARIABLE = "ARCHIVE"
ADDRESS = re.compile(r"https?://[\w.~:/?#@!$&*+,;=%-]+")
"""Without what would end a link in Markdown."""

WORDS = """\
## The site with this change

1. [Download the archive]({address}). You must be signed in to GitHub.
2. Unpack it.
3. Open the file index.html in a browser. The site needs no server and no network.
"""


def main(arguments: Sequence[str]) -> int:
    """Add it to the page."""
    argparse.ArgumentParser(prog="scripts/preview.py", description=__doc__).parse_args(arguments)
    address = os.environ.get(VARIABLE, "")
    if not ADDRESS.fullmatch(address):
        raise UnusableError(f"{VARIABLE} does not contain the address of an archive.")
    actions.add_to_page(WORDS.format(address=address))
    return 0


if __name__ == "__main__":
    script.run(main)
