"""Times each stage of the program's own work; `bench.py` runs this where the program is.

Prints one line of JSON: the seconds each stage took. Each run is a separate process, because
results are cached.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from dossier import build, check

Value = TypeVar("Value")


class Watch:
    """Notes how long each stage takes."""

    def __init__(self) -> None:
        """Nothing is measured yet."""
        self.seconds: dict[str, float] = {}

    def time(self, stage: str, work: Callable[[], Value]) -> Value:
        """Do the work of a stage, and note how long it took."""
        began = time.perf_counter()
        value = work()
        self.seconds[stage] = time.perf_counter() - began
        return value


def once(root: Path, target: Path, watch: Watch) -> None:
    """Go through all stages, as `dossier build` does, and write into an empty folder."""
    gathered = watch.time("read", lambda: build.gather(root))
    overruled = watch.time(
        "overrule", lambda: check.overrules(gathered.annotations, gathered.seeds)
    )
    cleaned = watch.time("clean", lambda: build.clean_seeds(gathered.seeds, overruled.placed))
    dossier, problems = watch.time(
        "anchor and check", lambda: check.resolve(gathered.annotations, cleaned, (), overruled)
    )
    if dossier is None:
        sys.exit(f"There are {len(problems)} problems: see scripts/build.py.")
    edition = watch.time("collate and compare", lambda: build.work_out(dossier))
    files = watch.time("lay out pages", lambda: build.lay_out(edition))
    watch.time("export and write all", lambda: build.write_out(target, edition, files))
    watch.time("export, write nothing new", lambda: build.write_out(target, edition, files))


def main(root: Path) -> None:
    """Measure, and print."""
    watch = Watch()
    with tempfile.TemporaryDirectory() as folder:
        once(root, Path(folder), watch)
    print(json.dumps(watch.seconds))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
