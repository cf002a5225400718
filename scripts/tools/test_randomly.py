"""Run the tests that search for texts which break a property, on texts that no run had before.

The tests of every change look at the same hundred texts each time. Exit code: 0 nothing was
found; 1 something was: --seed with the number that is printed finds it again.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import secrets
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import PROBLEMS, say
from testing import CHANGING

PROFILE = "random"
"""Of tests/conftest.py."""


def main(arguments: Sequence[str]) -> int:
    """Search, and say how to repeat it."""
    parser = argparse.ArgumentParser(prog="scripts/tools/test_randomly.py", description=__doc__)
    parser.add_argument("--seed", type=int, help="a number; another one each time if left out")
    seed = parser.parse_args(arguments).seed
    seed = secrets.randbelow(2**32) if seed is None else seed
    python = environment.ready(environment.DEVELOPMENT)
    code = script.call(command(python, seed), dict.fromkeys(CHANGING))
    say(f"The seed was {seed}: python3 scripts/tools/test_randomly.py --seed {seed}")
    return PROBLEMS if code else 0


def command(python: Path, seed: int) -> list[str | Path]:
    """What runs the tests; the plugin of Hypothesis marks those that are its own."""
    only = ["-m", "hypothesis and not site", "-p", "no:cacheprovider", "-q"]
    profile = [f"--hypothesis-profile={PROFILE}", f"--hypothesis-seed={seed}"]
    return [python, "-m", "pytest", *only, *profile]


if __name__ == "__main__":
    script.run(main)
