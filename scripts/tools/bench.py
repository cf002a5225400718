"""Measure how long each stage takes: our own work, and the renderer's for comparison.

Times differ from machine to machine and from run to run; the ratio at the end varies much less,
because both sides of it are measured in the same run.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import json
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import environment
import script
from script import PROBLEMS, ROOT, UnusableError, say

RENDERER = "MkDocs"
SAFETY = "tests.hostile.speed"
NOT_OURS = "export, write nothing new"
"""The stage that a first build does not have."""


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="scripts/tools/bench.py", description=__doc__)
    parser.add_argument(
        "--runs", type=int, default=5, help="number of runs, of which the median is taken; 5"
    )
    parser.add_argument(
        "--safety",
        action="store_true",
        help="in pairs of runs instead: what isolating texts, checks of values and the lock cost",
    )
    given = parser.parse_args(arguments)
    if given.safety:
        return script.call([environment.ready(environment.DEVELOPMENT), "-m", SAFETY])
    runs = max(1, given.runs)
    python = environment.ready()
    if script.call([python, "-m", "dossier", "build"]):
        return PROBLEMS
    say(f"\nMeasuring {runs} runs ...")
    start = statistics.median(timed([str(python), "-m", "dossier", "--help"]) for _ in range(runs))
    medians = measure(python, runs)
    rendering = min(render(python) for _ in range(min(runs, 2)))
    report(medians, start, rendering)
    return 0


def measure(python: Path, runs: int) -> Mapping[str, float]:
    """The median seconds of each stage, in the order of the work."""
    measured = [stages(python) for _ in range(runs)]
    return {
        stage: statistics.median(seconds[stage] for seconds in measured) for stage in measured[0]
    }


def stages(python: Path) -> dict[str, float]:
    """The seconds of each stage, in a run of its own."""
    answer = subprocess.run(
        [str(python), str(ROOT / "scripts" / "tools" / "stages.py"), str(ROOT)],
        stdout=subprocess.PIPE,
        env=script.surroundings({"PYTHONPATH": str(ROOT)}),
        check=False,
    )
    if answer.returncode:
        raise UnusableError("The stages could not be measured: see above.")
    seconds: dict[str, float] = json.loads(answer.stdout)
    return seconds


def timed(command: Sequence[str]) -> float:
    """How many seconds a silent program takes."""
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=script.surroundings(), capture_output=True, check=True)
    return time.perf_counter() - began


def render(python: Path) -> float:
    """How many seconds the renderer takes, its own start included."""
    began = time.perf_counter()
    rendering: list[str | Path] = [python, "-m", RENDERER.lower(), "build", "--strict", "--clean",
                 "--site-dir", ROOT / "build" / "bench"]  # fmt: skip
    if script.call(rendering, {"NO_MKDOCS_2_WARNING": "1"}):
        raise UnusableError("The site could not be rendered: see above.")
    return time.perf_counter() - began


def report(stages: Mapping[str, float], start: float, rendering: float) -> None:
    """Print a line for each stage, and the two sums with their ratio."""
    ours = sum(seconds for stage, seconds in stages.items() if stage != NOT_OURS)
    say("\nOur own work")
    for stage, seconds in stages.items():
        say(f"  {stage:26}{seconds:8.3f} s" + ("  (not in the sum)" if stage == NOT_OURS else ""))
    say(f"  {'together':26}{ours:8.3f} s")
    say(f"\nStarting the program{start:16.3f} s")
    say(f"{RENDERER + ', start included':26}{rendering:10.3f} s")
    say(f"\nOur own work takes {ours / rendering:.2f} of the time of {RENDERER}.")


if __name__ == "__main__":
    script.run(main)
