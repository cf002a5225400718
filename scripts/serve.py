"""Build the site, serve it on this machine, and show every edit in the browser automatically.

Save a file in annotations/ or seeds/ and look at the page. Mistakes are shown here and in the
page, which stays as it was until they are fixed. Ctrl-C ends it.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script


def main(arguments: Sequence[str]) -> int:
    """Serve the site until somebody stops it."""
    parser = argparse.ArgumentParser(prog="scripts/serve.py", description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="8000, or the next free one")
    parser.add_argument("--open", action="store_true", help="open the browser")
    parser.add_argument(
        "--allow-host", action="append", metavar="NAME",
        help="also answer under this name of your machine; may be repeated",
    )  # fmt: skip
    parser.parse_args(arguments)
    return script.become([environment.ready(), "-m", "dossier", "serve", *arguments])


if __name__ == "__main__":
    script.run(main)
