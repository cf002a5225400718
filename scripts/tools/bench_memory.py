"""Measure the memory of the live server while a large file is saved again and again.

It ought to be the same after a thousand saves as after a few. Linux only.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script

MODULE = "tests.serve.growth"


def main(arguments: Sequence[str]) -> int:
    """Run the measurement where the program is."""
    parser = argparse.ArgumentParser(prog="scripts/tools/bench_memory.py", description=__doc__)
    parser.add_argument("--saves", type=int, default=1000, help="saved changes; 1,000")
    parser.add_argument("--invented", action="store_true", help="the invented story, sooner done")
    given = parser.parse_args(arguments)
    story = ["invented"] if given.invented else []
    return script.call([environment.ready(), "-m", MODULE, str(max(1, given.saves)), *story])


if __name__ == "__main__":
    script.run(main)
