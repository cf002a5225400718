"""Remove proposals from a draft, so that they are not made again.

For example: scripts/reject.py annotations/drafts/courier/actors.yml harbour-master

Creates the environment it needs on the first run. Rejected proposals are remembered in
annotations/drafts/rejected.yml. Exit code: 0 done; 1 something is wrong with the draft, and
nothing was written; 2 there is no such proposal, or the disk reported an error.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script


def main(arguments: Sequence[str]) -> int:
    """Reject what is named."""
    parser = argparse.ArgumentParser(
        prog="scripts/reject.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", help="a file in annotations/drafts/")
    parser.add_argument("ids", nargs="*", help="the ids of the proposals; none for an article")
    parser.add_argument("--all", action="store_true", help="every proposal in the file")
    parser.parse_args(arguments)
    return script.become([environment.ready(), "-m", "dossier", "reject", *arguments])


if __name__ == "__main__":
    script.run(main)
