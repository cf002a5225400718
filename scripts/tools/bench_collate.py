"""Compare our collation with CollateX: how accurate, how fast, and where they differ.

The figures in docs/collation.md come from here. Times differ from machine to machine; the
shares of correct pairs do not.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import subprocess
from collections.abc import Sequence

import environment
import script
from script import ROOT, UnusableError


def main(arguments: Sequence[str]) -> int:
    """Run the comparison where the packages are."""
    parser = argparse.ArgumentParser(prog="scripts/tools/bench_collate.py", description=__doc__)
    parser.add_argument("--sets", type=int, default=40, help="sets of witnesses of each kind; 40")
    parser.add_argument(
        "--quotations", action="store_true", help="compare the dossier's quotations instead"
    )
    options = parser.parse_args(arguments)
    python = environment.ready(environment.DEVELOPMENT)
    called = subprocess.run(
        [
            str(python),
            str(ROOT / "scripts" / "tools" / "collating.py"),
            str(ROOT),
            "quotations" if options.quotations else str(max(1, options.sets)),
        ],
        env=script.surroundings({"PYTHONPATH": str(ROOT)}),
        check=False,
    )
    if called.returncode:
        raise UnusableError("The comparison could not be made: see above.")
    return 0


if __name__ == "__main__":
    script.run(main)
