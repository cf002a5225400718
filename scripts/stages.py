"""Times each stage of the program's own work; `bench.py` runs this where the program is.

Prints one line of JSON: by stage, the median of several runs in seconds.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from dossier import build, check, write

Value = TypeVar("Value")


class Watch:
    """Adds up how long each stage took, run after run."""

    def __init__(self) -> None:
        """Nothing is measured yet."""
        self.seconds: dict[str, list[float]] = {}

    def time(self, stage: str, work: Callable[[], Value]) -> Value:
        """Do the work of a stage, and note how long it took."""
        began = time.perf_counter()
        value = work()
        self.seconds.setdefault(stage, []).append(time.perf_counter() - began)
        return value


def once(root: Path, target: Path, watch: Watch) -> None:
    """Go through all stages, as `dossier build` does, and write into an empty folder."""
    gathered = watch.time("read", lambda: build.gather(root))
    overrules, _ = watch.time(
        "overrule", lambda: check.overrules(gathered.annotations, gathered.seeds)
    )
    cleaned = watch.time("clean", lambda: build.clean_seeds(gathered.seeds, overrules))
    dossier, problems = watch.time(
        "anchor and check", lambda: check.resolve(gathered.annotations, cleaned)
    )
    if dossier is None:
        sys.exit(f"There are {len(problems)} problems: see scripts/build.py.")
    edition = watch.time("collate and compare", lambda: build.work_out(dossier))
    files = watch.time("lay out pages", lambda: build.lay_out(edition))
    watch.time("write all", lambda: write.write(target, files))
    watch.time("write nothing new", lambda: write.write(target, files))


def main(root: Path, runs: int) -> None:
    """Measure, and print the medians."""
    watch = Watch()
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            once(root, Path(folder), watch)
    print(json.dumps({stage: statistics.median(took) for stage, took in watch.seconds.items()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
