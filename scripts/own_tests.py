"""Run the program's own tests if the repository has them; otherwise say that it has none.

A story that was made from the installed package has no copy of the program. Exit code: that of
scripts/test.py; 0 if there is nothing to test.
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

STORY_ONLY = (
    "This repository contains only a story; the program's tests run in the program's repository."
)


def main(arguments: Sequence[str]) -> int:
    """Run them, if they are here."""
    argparse.ArgumentParser(prog="scripts/own_tests.py", description=__doc__).parse_args(arguments)
    if here():
        return script.call([sys.executable, ROOT / "scripts" / "test.py"])
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
