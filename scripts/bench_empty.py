"""Compare the build of a story without articles with MkDocs alone.

Begins such a story in a copy of the last commit, and builds its site in turn with scripts/build.py
and with nothing but MkDocs, which finds the same docs/ there. Times differ from machine to
machine; the ratio of each pair varies much less. scripts/build.py takes the Python it is given, as
if the environment had just been looked after.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import environment
import script
from script import ROOT, UnusableError, say

RENDERER = "MkDocs"
STORY = ("--title", "A story without articles", "--question", "What happened?", "--language", "en",
         "--event", "The first event", "--date", "2023-03-04", "--yes", "--again")  # fmt: skip


class Times(NamedTuple):
    """How long a program took, with all that it started."""

    wall: float
    """Seconds on the clock."""
    processor: float
    """Seconds of processors; nothing on Windows, which does not tell."""


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="scripts/bench_empty.py", description=__doc__)
    parser.add_argument(
        "--runs", type=int, default=15, help="number of pairs, of which the median is taken; 15"
    )
    runs = max(1, parser.parse_args(arguments).runs)
    python = environment.ready()
    # Git writes files that Windows does not delete.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        story = Path(folder) / "story"
        around = script.surroundings(
            {
                environment.VARIABLE: str(python),
                "NO_MKDOCS_2_WARNING": "1",
                "PYTHONDONTWRITEBYTECODE": None,  # setting up an environment compiles the program
            }
        )
        quietly(["git", "clone", "--quiet", "--no-hardlinks", ROOT, story], Path(folder), around)
        quietly([sys.executable, "scripts/begin.py", *STORY], story, around)
        ours = [sys.executable, "scripts/build.py"]
        alone = [python, "-m", RENDERER.lower(), "build", "--strict", "--clean", "--site-dir",
                 Path(folder) / "alone"]  # fmt: skip
        quietly(ours, story, around)  # docs/ is made, and the program compiled
        quietly(alone, story, around)
        pairs = [(quietly(ours, story, around), quietly(alone, story, around)) for _ in range(runs)]
    report(pairs)
    return 0


def quietly(command: Sequence[object], folder: Path, around: Mapping[str, str]) -> Times:
    """Run a program to its end; how long it took.

    Raises:
        UnusableError: it failed; what it printed is the message.
    """
    used, began = children(), time.perf_counter()
    answer = subprocess.run(
        [str(part) for part in command], cwd=folder, env=around,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    if answer.returncode:
        raise UnusableError(answer.stdout.decode("utf-8", "replace"))
    return Times(time.perf_counter() - began, children() - used)


def children() -> float:
    """Seconds of processors that all programs took which this one started and saw end."""
    times = os.times()
    return times.children_user + times.children_system


def report(pairs: Sequence[tuple[Times, Times]]) -> None:
    """Print the medians of both, and of the ratios of the pairs."""
    for number, name in enumerate(("scripts/build.py", f"{RENDERER} alone")):
        wall = statistics.median(pair[number].wall for pair in pairs)
        processor = statistics.median(pair[number].processor for pair in pairs)
        say(f"{name:20}{wall:8.3f} s    {processor:8.3f} s of processors")
    ratio = statistics.median(ours.wall / alone.wall for ours, alone in pairs)
    say(f"\nA story without articles is built in {ratio:.2f} of the time of {RENDERER} alone.")


if __name__ == "__main__":
    script.run(main)
