"""Build the program's wheel in build/wheels/, for stories elsewhere, and print its SHA-256."""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import hashlib
import shutil
from collections.abc import Sequence

import environment
import script
from script import PROBLEMS, ROOT, say

TARGET = ROOT / "build" / "wheels"


def main(arguments: Sequence[str]) -> int:
    """Make it."""
    argparse.ArgumentParser(prog="scripts/wheel.py", description=__doc__).parse_args(arguments)
    python = environment.ready(environment.DEVELOPMENT)
    shutil.rmtree(TARGET, ignore_errors=True)
    if script.call([python, "-m", "hatchling", "build", "-t", "wheel", "-d", TARGET]):
        return PROBLEMS
    for wheel in TARGET.glob("*.whl"):
        say(f"\n{wheel}\nSHA-256 {hashlib.sha256(wheel.read_bytes()).hexdigest()}")
        say("To begin a story with it, from a Python in which it is installed:")
        say(f"    dossier new DIR --program {wheel}")
    return 0


if __name__ == "__main__":
    script.run(main)
