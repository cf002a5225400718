"""Try a corpus in its long form: many more cases than the tests have time for, and a line of sums.

The corpora are parts of the tests. `scripts/tools/try_corpora.py NAME --help` has the options
of one.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script

CORPORA = {
    "payloads": "tests.hostile.measure",
    "mistakes": "tests.check.measure",
    "kills": "tests.cli.kills",
}
"""By name: the module that tries it; it ends with another code than 0 when something is wrong."""


def main(arguments: Sequence[str]) -> int:
    """Try one corpus where the program is; 1 when something is wrong."""
    parser = argparse.ArgumentParser(prog="scripts/tools/try_corpora.py", description=__doc__)
    parser.add_argument("corpus", choices=list(CORPORA))
    parser.add_argument("options", nargs=argparse.REMAINDER, help="of the corpus")
    given = parser.parse_args(arguments)
    python = environment.ready(environment.DEVELOPMENT)
    return script.call([python, "-m", CORPORA[given.corpus], *given.options])


if __name__ == "__main__":
    script.run(main)
