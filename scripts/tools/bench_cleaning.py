"""Measure how the time of cleaning grows with the number of seeds.

It prints the time for 100, 200, 400 and 800 seeds, each as a multiple of the one before.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script

MODULE = "tests.clean.growth"


def main(arguments: Sequence[str]) -> int:
    """Run the measurement where the program is."""
    argparse.ArgumentParser(prog="scripts/tools/bench_cleaning.py", description=__doc__).parse_args(
        arguments
    )
    return script.call([environment.ready(), "-m", MODULE])


if __name__ == "__main__":
    script.run(main)
