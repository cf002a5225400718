"""Compare the first build of a story without articles with MkDocs alone.

Begins such a story in a copy of the last commit. For each pair, scripts/build.py builds the site in
a fresh copy of that story, in which nothing was ever built; then nothing but MkDocs does, which
finds the same docs/ there; then scripts/build.py does it again. Times differ from machine to
machine; the ratio of each pair varies much less. The environment is ready, which is when the
program was compiled.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import os
import shutil
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


class Round(NamedTuple):
    """Builds of one copy of the story, in this order."""

    first: Times
    """By scripts/build.py, where nothing was built before."""
    alone: Times
    """By the renderer."""
    again: Times
    """By scripts/build.py, with what the first build left."""


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="scripts/tools/bench_empty.py", description=__doc__)
    parser.add_argument(
        "--runs", type=int, default=15, help="number of rounds, of which the median is taken; 15"
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
        quietly([python, "-m", "compileall", "-q", "dossier"], story, around)
        ours = [sys.executable, "scripts/build.py"]
        alone = [python, "-m", RENDERER.lower(), "build", "--strict", "--clean", "--site-dir",
                 Path(folder) / "alone"]  # fmt: skip
        rounds = []
        for number in range(1 + runs):  # the first finds files that the system has not read yet
            copy = Path(shutil.copytree(story, Path(folder) / str(number)))
            rounds.append(Round(*(quietly(words, copy, around) for words in (ours, alone, ours))))
            shutil.rmtree(copy, ignore_errors=True)
    report(rounds[1:])
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


def report(rounds: Sequence[Round]) -> None:
    """Print the medians of each, and of the ratios within the rounds."""
    names = {"first": "scripts/build.py", "again": "... once more", "alone": f"{RENDERER} alone"}
    for field, name in names.items():
        times: list[Times] = [getattr(each_round, field) for each_round in rounds]
        wall = statistics.median(time.wall for time in times)
        processor = statistics.median(time.processor for time in times)
        say(f"{name:20}{wall:8.3f} s    {processor:8.3f} s of processors")
    first = statistics.median(pair.first.wall / pair.alone.wall for pair in rounds)
    again = statistics.median(pair.again.wall / pair.alone.wall for pair in rounds)
    say(f"\nA story without articles is built in {first:.2f} of the time of {RENDERER} alone,")
    say(f"and once more in {again:.2f}.")


if __name__ == "__main__":
    script.run(main)
