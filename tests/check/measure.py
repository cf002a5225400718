"""Makes single mistakes in copies of the invented stories, and counts how each is reported.

A mistake should be one problem, at its line. The same number and seed give the same mistakes.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests import story
from tests.check.mistakes import MISTAKES, Mistake
from tests.check.spoiling import chosen, is_near

SHOWN = 20
"""Of what went wrong, so many are printed."""


@dataclass(slots=True)
class Tally:
    """How many mistakes were made, and how they were reported."""

    made: int = 0
    away: int = 0
    """No problem at the line of the mistake."""
    several: int = 0
    """More than one problem."""
    silent: int = 0
    """No problem at all."""
    wrong: list[str] = field(default_factory=list)
    by_kind: Counter[str] = field(default_factory=Counter)


def tried(folder: Path, mistake: Mistake, random: Random, tally: Tally) -> None:
    """Make one mistake in a copy of a story, count how it is reported, and take it back."""
    file, line, changed = chosen(folder, mistake, random)
    kept = file.read_bytes()
    listed = kept.decode().split("\n")
    listed[line.number : line.number + 1] = [changed] if changed else []
    file.write_bytes("\n".join(listed).encode())
    try:
        problems = story.checked(folder)[1]
    finally:
        file.write_bytes(kept)
    name = file.relative_to(folder).as_posix()
    near = [one for one in problems if one.location.file == name and is_near(one, line)]
    tally.made += 1
    faults = {
        "silent": not problems,
        "away": bool(problems) and not near,
        "several": len(problems) > 1,
    }
    for fault in (fault for fault, is_so in faults.items() if is_so):
        setattr(tally, fault, getattr(tally, fault) + 1)
        tally.by_kind[f"{mistake.__name__}: {fault}"] += 1
        codes = ", ".join(f"{one.location}: {one.code}" for one in problems)
        tally.wrong.append(f"{fault}: {name}, line {line.number + 1}: {changed!r}\n  {codes}")


def main(number: int, seed: int) -> int:
    """Print every mistake that was not reported once at its line, and the sums; at most 1."""
    tally = Tally()
    random = Random(seed)
    with tempfile.TemporaryDirectory() as below:
        folder = story.lay_out(Path(below), more=True)
        for turn in range(number):
            tried(folder, MISTAKES[turn % len(MISTAKES)], random, tally)
    print("\n".join(tally.wrong[:SHOWN]))
    print("\n".join(f"{count:5} {kind}" for kind, count in tally.by_kind.most_common()))
    print(
        f"{tally.made} mistakes of {len(MISTAKES)} kinds, seed {seed}: {tally.silent} not "
        f"reported, {tally.away} away from the change, {tally.several} several times"
    )
    return int(bool(tally.silent) or tally.away + tally.several > tally.made // 30)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sys.exit(main(given.number, given.seed))
