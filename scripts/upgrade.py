"""Rewrite the annotations in the format that this program reads, and list what is left to decide.

Creates the environment it needs on the first run. Only the lines affected by the new format change.
Exit code: 0 rewritten, or nothing to do; 1 problems, which are printed: either nothing was
written, or they are what the check finds now; 2 the disk reported an error, or something is
missing.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script


def main(arguments: Sequence[str]) -> int:
    """Upgrade the dossier."""
    parser = argparse.ArgumentParser(
        prog="scripts/upgrade.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--dry-run", action="store_true", help="only show what would change")
    parser.parse_args(arguments)
    return script.become([environment.ready(), "-m", "dossier", "upgrade", *arguments])


if __name__ == "__main__":
    script.run(main)
