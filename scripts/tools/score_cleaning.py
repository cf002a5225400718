"""Measure the cleaner on captured pages whose article is known.

The sets are files `*.jsonl.gz` in the given folder: one page on each line, with the fields
`input_text`, `gold_text`, `line_labels` (1 for a line of the article) and `neutral_lines`
(indices that do not count). A folder `html/` beside them has the same pages as they were fetched,
`ID.html.gz` by the field `id`. The figures in docs/cleaning.md come from here.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import subprocess
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import ROOT, UnusableError


def main(arguments: Sequence[str]) -> int:
    """Run the measurement where the packages are."""
    parser = argparse.ArgumentParser(
        prog="scripts/tools/score_cleaning.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", help="the folder with the sets")
    parser.add_argument(
        "--wrapped",
        action="store_true",
        help="how much the figures change when the pages are wrapped, in every form and width",
    )
    parser.add_argument(
        "--folds",
        action="store_true",
        help="the figures of five folds beside keeping everything, and how well doubts are placed",
    )
    options = parser.parse_args(arguments)
    has_markup = (Path(options.folder) / "html").is_dir()
    python = environment.ready(environment.CAPTURE if has_markup else environment.RUNTIME)
    program = "cleaning_score.py"
    if options.wrapped or options.folds:
        program = "cleaning_wraps.py" if options.wrapped else "cleaning_folds.py"
    called = subprocess.run(
        [str(python), str(ROOT / "scripts" / "tools" / program), options.folder],
        env=script.surroundings({"PYTHONPATH": str(ROOT)}),
        check=False,
    )
    if called.returncode:
        raise UnusableError("The cleaner could not be measured: see above.")
    return 0


if __name__ == "__main__":
    script.run(main)
