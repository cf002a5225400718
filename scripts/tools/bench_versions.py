"""Measure how right whole articles are compared with their next versions, and how fast.

The versions are generated, so that every change is known. Seconds differ from machine to machine;
the ratios at the end hardly do.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script

MODULE = "tests.collate.measured_versions"


def main(arguments: Sequence[str]) -> int:
    """Run the measurement where the program is."""
    parser = argparse.ArgumentParser(prog="scripts/tools/bench_versions.py", description=__doc__)
    parser.add_argument("--texts", type=int, default=20, help="generated of each kind; 20")
    parser.add_argument("--turns", type=int, default=5, help="of measuring the time; 5")
    options = parser.parse_args(arguments)
    counts = str(options.texts), str(options.turns)
    return script.call([environment.ready(environment.DEVELOPMENT), "-m", MODULE, *counts])


if __name__ == "__main__":
    script.run(main)
