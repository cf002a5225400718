"""Run the fast tests and measure which lines of the program they reach; fewer than the floor fail.

Exit code: 0 enough; 1 a test failed, or too few lines are reached; 2 something is missing on this
machine.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import ROOT
from testing import CHANGING, QUICK

FLOOR = 95
"""Per cent of the lines of `dossier/`. What only browsers, the live server and other processes run
is not counted; raise it when more is reached."""
DATA = ROOT / "build" / "coverage"


def main(arguments: Sequence[str]) -> int:
    """Measure, and print the files that are not reached as a whole."""
    argparse.ArgumentParser(
        prog="scripts/tools/measure_coverage.py", description=__doc__
    ).parse_args(arguments)
    python = environment.ready(environment.DEVELOPMENT)
    DATA.parent.mkdir(exist_ok=True)
    variables: dict[str, str | None] = {
        **dict.fromkeys(CHANGING),
        "COVERAGE_FILE": str(DATA),
        # Costs next to nothing; an older Python than 3.12 does without, and says so.
        "COVERAGE_CORE": "sysmon",
    }
    return any(script.call(command, variables) for command in commands(python))


def commands(python: Path, floor: int = FLOOR) -> list[list[str | Path]]:
    """The programs to run, until one fails."""
    measure: list[str | Path] = [python, "-m", "coverage", "run", "--source=dossier"]
    return [
        [*measure, "-m", "pytest", "-p", "no:cacheprovider", "-m", QUICK],
        [python, "-m", "coverage", "report", "--skip-covered", "-m", f"--fail-under={floor}"],
    ]


if __name__ == "__main__":
    script.run(main)
