"""Measure how long it takes from saving an annotation until the browser shows the new words.

A copy of the project is served by `serve.py` and shown in a real browser, and the question of a
point is changed again and again. Times differ from machine to machine.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import subprocess
from collections.abc import Sequence

import browser
import environment
import script
from script import ROOT


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="scripts/tools/bench_serve.py", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="edits measured on each page; 5")
    runs = max(1, parser.parse_args(arguments).runs)
    python = environment.ready(environment.DEVELOPMENT)
    path = browser.ready(python)
    return subprocess.run(
        [str(python), str(ROOT / "scripts" / "tools" / "showing.py"), str(path), str(runs)],
        env=script.surroundings({"PYTHONPATH": str(ROOT)}),
        check=False,
    ).returncode


if __name__ == "__main__":
    script.run(main)
