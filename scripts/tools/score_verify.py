"""Measure the check of a text's quotations on 2,000 quotations whose truth is known.

They are planted in 200 texts against the invented story and the story that is here. Where a file
is named, articles whose quotations and speakers somebody marked are sources as well.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import ROOT

MODULE = "tests.verify.planted.measure"


def main(arguments: Sequence[str]) -> int:
    """Run the measurement where the program is."""
    parser = argparse.ArgumentParser(prog="scripts/tools/score_verify.py", description=__doc__)
    parser.add_argument("--texts", type=int, default=200, help="so many, ten quotations each")
    parser.add_argument("--seed", type=int, default=1, help="another one, other quotations")
    parser.add_argument("--marked", type=Path, help="articles with marked quotations, JSON lines")
    parser.add_argument("--wrong", action="store_true", help="list what was said wrongly")
    chosen = parser.parse_args(arguments)
    options = [f"--texts={chosen.texts}", f"--seed={chosen.seed}", f"--story={ROOT}"]
    options += [f"--marked={chosen.marked.resolve()}"] if chosen.marked else []
    options += ["--wrong"] if chosen.wrong else []
    return script.call([environment.ready(), "-m", MODULE, *options])


if __name__ == "__main__":
    script.run(main)
