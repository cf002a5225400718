"""Measure how the time to find shared passages grows with the number of articles.

At the end it prints the time for each of 160 articles, as a multiple of that for each of ten.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script

MODULE = "tests.compare.growth"


def main(arguments: Sequence[str]) -> int:
    """Run the measurement where the program is."""
    argparse.ArgumentParser(prog="scripts/tools/bench_passages.py", description=__doc__).parse_args(
        arguments
    )
    return script.call([environment.ready(), "-m", MODULE])


if __name__ == "__main__":
    script.run(main)
