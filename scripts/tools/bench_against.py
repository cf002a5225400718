"""Compare the speed of the program with that of an older version, on the same texts.

The older version is checked out beside this one for as long as it is measured. Both work in turn
on the citations, quotations, points, articles and captures of this repository's story, as they
are today, in a process for each stage. Printed are the medians of the processor's time in
milliseconds and the median of the ratios: for the first piece of work with all that it loads, and
for the later half of the pieces.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import json
import statistics
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import ROOT, UnusableError, say

STAGES = ("anchor", "anchor near", "collate", "agreement", "passages", "clean", "clean pages")
PARTS = ("first", "warm")
Seconds = dict[str, float]


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        prog="scripts/tools/bench_against.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("commit", help="the older version, as Git names it")
    parser.add_argument("--pairs", type=int, default=9, help="pairs of runs; 9")
    parser.add_argument("--stages", nargs="+", choices=STAGES, default=STAGES, help="all")
    parser.add_argument("--pages", default="", help="a folder of pages, as for score_cleaning.py")
    given = parser.parse_args(arguments)
    python = environment.ready()
    with tempfile.TemporaryDirectory() as folder:
        older, file = Path(folder, "older"), Path(folder, "texts.json")
        _checked_out(given.commit, older)
        try:
            for root in (older, ROOT):
                script.call([python, "-m", "compileall", "-q", root / "dossier"])
            further = [given.pages] if given.pages else []
            file.write_text(_run(python, ROOT, ["texts", str(ROOT), *further]), encoding="utf-8")
            for stage in given.stages:
                if stage == "clean pages" and not given.pages:
                    continue
                _print(stage, _pairs(python, older, stage, file, max(1, given.pairs)))
        finally:
            script.call(["git", "worktree", "remove", "--force", older])
    return 0


def _checked_out(commit: str, folder: Path) -> None:
    if script.call(["git", "worktree", "add", "--quiet", "--detach", folder, commit]):
        raise UnusableError(f"{commit} could not be checked out: see above.")


def _pairs(
    python: Path, older: Path, stage: str, file: Path, number: int
) -> list[tuple[Seconds, Seconds]]:
    """What the older version and this one take, the one that begins in turn."""
    pairs = []
    for turn in range(number):
        roots = (older, ROOT) if turn % 2 else (ROOT, older)
        taken = {root: json.loads(_run(python, root, [stage, str(file)])) for root in roots}
        pairs.append((taken[older], taken[ROOT]))
    return pairs


def _run(python: Path, root: Path, arguments: Sequence[str]) -> str:
    """What ``pacing.py`` prints with the program of a folder."""
    answer = subprocess.run(
        [str(python), str(ROOT / "scripts" / "tools" / "pacing.py"), *arguments],
        stdout=subprocess.PIPE,
        env=script.surroundings({"PYTHONPATH": str(root), "PYTHONHASHSEED": "0"}),
        encoding="utf-8",
        check=False,
    )
    if answer.returncode:
        raise UnusableError("A stage could not be measured: see above.")
    return answer.stdout


def _print(stage: str, pairs: Sequence[tuple[Seconds, Seconds]]) -> None:
    parts = []
    for part in PARTS:
        older = statistics.median(before[part] for before, _ in pairs)
        newer = statistics.median(after[part] for _, after in pairs)
        ratio = statistics.median(after[part] / before[part] for before, after in pairs)
        parts.append(f"{part} {older * 1000:7.1f} {newer * 1000:7.1f} ms {ratio:6.2f}x")
    say(f"{stage:12}  " + "   ".join(parts))


if __name__ == "__main__":
    script.run(main)
