"""Move proposals of a draft into the annotations.

For example: scripts/accept.py annotations/drafts/courier/actors.yml harbour-master

Creates the environment it needs on the first run. Nothing else in the annotations changes. Exit
code: 0 moved; 1 something is wrong with the proposal, and nothing was written; 2 there is no
such proposal, or the disk reported an error.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script


def main(arguments: Sequence[str]) -> int:
    """Accept what is named."""
    parser = argparse.ArgumentParser(
        prog="scripts/accept.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", help="a file in annotations/drafts/")
    parser.add_argument("ids", nargs="*", help="the ids of the proposals; none for an article")
    parser.add_argument("--all", action="store_true", help="every proposal in the file")
    parser.add_argument("--as", metavar="ID", help="the id for an article; its draft's if left out")
    parser.add_argument(
        "--into", metavar="FILE", help="the file to append to, if there are several"
    )
    parser.parse_args(arguments)
    return script.become([environment.ready(), "-m", "dossier", "accept", *arguments])


if __name__ == "__main__":
    script.run(main)
