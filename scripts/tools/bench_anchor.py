"""Run many generated cases through the anchor, and count the wrong answers.

The same number and seed give the same cases. At the end it prints how long a thousand citations
take, in seconds and as a multiple of splitting the same text into words in the same run.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script

MODULE = "tests.anchor.generated.measure"
LANGUAGES = "tests.anchor.generated.languages"
MOST, MOST_LANGUAGES = 120_000, 20_000


def main(arguments: Sequence[str]) -> int:
    """Run the measurement where the program is; 1 when an answer is wrong."""
    parser = argparse.ArgumentParser(prog="scripts/tools/bench_anchor.py", description=__doc__)
    parser.add_argument("--cases", type=int, help="number of cases; 120,000, or 20,000")
    parser.add_argument("--seed", type=int, default=1, help="random seed; 1")
    parser.add_argument(
        "--languages",
        action="store_true",
        help="cases in nineteen languages instead: numbers, negations, units, marks left out",
    )
    given = parser.parse_args(arguments)
    python = environment.ready()
    cases = given.cases or (MOST_LANGUAGES if given.languages else MOST)
    options = [f"--cases={cases}", f"--seed={given.seed}"]
    return script.call([python, "-m", LANGUAGES if given.languages else MODULE, *options])


if __name__ == "__main__":
    script.run(main)
