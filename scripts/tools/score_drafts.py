"""Measure what is drafted against stories, quotations and annotations whose truth is known.

The folder has `stories/NAME/` with articles as text files, some of them with a file
`gold/gold.yaml`, and `quotes/quotes.jsonl.gz`; its `score_story.py` and `score_quotes.py` print
the figures. The story of this repository is drafted as if it had no annotations, and compared with
those that it has. `--show` lists the first points that are proposed for a story.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import subprocess
from collections.abc import Sequence

import environment
import script
from script import ROOT, UnusableError


def main(arguments: Sequence[str]) -> int:
    """Run the measurement where the packages are."""
    parser = argparse.ArgumentParser(
        prog="scripts/tools/score_drafts.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", help="the folder with stories, quotations and scorers")
    parser.add_argument("--show", metavar="STORY", default="", help="list what is proposed for it")
    parser.add_argument("--first", type=int, default=20, help="how many of these points")
    options = parser.parse_args(arguments)
    python = environment.ready(environment.RUNTIME)
    words = [options.folder, options.show, str(options.first)]
    called = subprocess.run(
        [str(python), str(ROOT / "scripts" / "tools" / "drafts_score.py"), *words],
        env=script.surroundings({"PYTHONPATH": str(ROOT)}),
        check=False,
    )
    if called.returncode:
        raise UnusableError("The drafts could not be measured: see above.")
    return 0


if __name__ == "__main__":
    script.run(main)
