"""Run the program's own tests if the repository has them; otherwise say that it has none.

A story that was made from the installed package has no copy of the program. Exit code: that of
the script that runs them; 0 if there is nothing to test.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import actions
import script
from script import ROOT

RUNS: dict[str, tuple[str, ...]] = {
    "all": ("test.py",),
    "fast": ("test.py", "--fast", "--only", "tests"),
    "coverage": ("tools/measure_coverage.py",),
}
"""By name: a script and its options."""
STORY_ONLY = (
    "This repository contains only a story; the program's tests run in the program's repository."
)


def main(arguments: Sequence[str]) -> int:
    """Run them, if they are here."""
    parser = argparse.ArgumentParser(prog="scripts/own_tests.py", description=__doc__)
    parser.add_argument("which", nargs="?", choices=sorted(RUNS), default="all", help="which tests")
    which = parser.parse_args(arguments).which
    if here():
        name, *options = RUNS[which]
        return script.call([sys.executable, ROOT / "scripts" / name, *options])
    say_none()
    return 0


def here(root: Path = ROOT) -> bool:
    """Whether the program and its tests are in the repository."""
    return (root / "tests").is_dir() and (root / "dossier").is_dir()


def say_none() -> None:
    """Say that the repository has a story only, in the log and on the page of the run."""
    actions.annotate("notice", STORY_ONLY)
    actions.add_to_page(STORY_ONLY)


if __name__ == "__main__":
    script.run(main)
