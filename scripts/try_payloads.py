"""Put texts that look like markup into every field of a story, and count what got through.

Each round gives every field another text; a page must have the elements and attributes that it
has with harmless words. Some rounds are built whole, with the search and the downloads.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script

MODULE = "tests.hostile.measure"


def main(arguments: Sequence[str]) -> int:
    """Run the rounds where the program is; 1 when something got through."""
    parser = argparse.ArgumentParser(prog="scripts/try_payloads.py", description=__doc__)
    parser.add_argument("--rounds", type=int, default=40, help="rounds of pages; 40")
    parser.add_argument("--builds", type=int, default=6, help="rounds that are built whole; 6")
    parser.add_argument("--first", type=int, default=0, help="number of the first round; 0")
    given = parser.parse_args(arguments)
    options = [f"--{name}={value}" for name, value in vars(given).items()]
    return script.call([environment.ready(), "-m", MODULE, *options])


if __name__ == "__main__":
    script.run(main)
