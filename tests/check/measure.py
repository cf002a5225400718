"""Makes single mistakes in a copy of a story, and counts how each is reported.

A mistake should be one problem, at its place. A mistake is what its seed and its turn make of it,
so a run that is stopped goes on where it was (``--first``), and nights add up.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from dossier import build
from dossier.problems import Problem
from tests import story
from tests.check.further_mistakes import FURTHER, Mistake
from tests.check.mistakes import MISTAKES
from tests.check.spoiling import annotated, chosen

TRIES = 20_000
"""Lines that are looked at for one in which a mistake can be made."""


@dataclass(frozen=True, slots=True)
class Spoilt:
    """A file with a mistake, and where that may be reported."""

    path: Path
    text: str
    first: int
    """From one, as is the last."""
    last: int
    what: str

    def is_near(self, problem: Problem, root: Path) -> bool:
        """Whether a problem is reported where the mistake is."""
        is_same = problem.location.file == self.path.relative_to(root).as_posix()
        # A key that was taken away is missed where its entry begins.
        first = 1 if problem.code == "key-missing" else self.first
        return is_same and first <= problem.location.line <= self.last


@dataclass(slots=True)
class Tally:
    """How many mistakes were made, and how they were reported."""

    made: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    by_kind: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def add(self, kind: str, spoilt: Spoilt, problems: tuple[Problem, ...], root: Path) -> None:
        """Count one mistake."""
        self.made += 1
        near = [problem for problem in problems if spoilt.is_near(problem, root)]
        faults = {
            "not reported": not problems,
            "away": bool(problems) and not near,
            "several times": len(problems) > 1,
        }
        for fault in (name for name, is_so in faults.items() if is_so):
            self.counts[fault] += 1
            self.by_kind[f"{kind}: {fault}"] += 1
            told = "\n  ".join(f"{one.location}: {one.code}: {one.message}" for one in problems)
            place = f"{spoilt.path.name}:{spoilt.first}"
            self.wrong.append(f"{kind}: {fault}: {place}: {spoilt.what}\n  {told}")


def further(root: Path, mistake: Mistake, random: Random) -> Spoilt | None:
    """A mistake in the lines of a file; nothing where no line can have it."""
    files = [path.read_text("utf-8").split("\n") for path in annotated(root)]
    for _ in range(TRIES):
        at = random.randrange(len(files))
        number = random.randrange(len(files[at]))
        made = mistake(list(files[at]), number, random)
        if made is not None:
            lines, first, last = made
            what = " | ".join(lines[number : number + 2])
            return Spoilt(annotated(root)[at], "\n".join(lines), first + 1, last + 1, what)
    return None


def single(root: Path, number: int, random: Random) -> Spoilt:
    """A mistake in a line with a key and a text."""
    path, line, changed = chosen(root, MISTAKES[number], random)
    lines = path.read_text("utf-8").split("\n")
    lines[line.number : line.number + 1] = [changed] if changed else []
    return Spoilt(path, "\n".join(lines), line.number + 1, line.number + 2, repr(changed))


def _reported(root: Path) -> tuple[Problem, ...]:
    """All problems and doubts of a story."""
    checked = build.check_annotations(root)
    return (*checked.problems, *checked.doubts)


def main(number: int, first: int, seed: int, own: Path | None) -> int:
    """Print every mistake that was not reported once at its place, and the sums; at most 1.

    Args:
        number: how many mistakes.
        first: the turn of the first one.
        seed: of what is chosen at random.
        own: the folder of another story; the invented one when there is none.
    """
    tally = Tally()
    kinds = len(MISTAKES) + len(FURTHER)
    with tempfile.TemporaryDirectory() as below:
        root = Path(below)
        if own is None:
            story.lay_out(root, more=True)
        for part in story.PARTS if own else ():
            shutil.copytree(own / part if own else root, root / part)
        before = set(_reported(root))
        for turn in range(first, first + number):
            kind, random = turn % kinds, Random(f"{seed} {turn}")
            if kind < len(MISTAKES):
                name, spoilt = MISTAKES[kind].__name__, single(root, kind, random)
            else:
                mistake = FURTHER[kind - len(MISTAKES)]
                name = mistake.__name__
                found = further(root, mistake, random)
                if found is None:
                    continue
                spoilt = found
            kept = spoilt.path.read_bytes()
            spoilt.path.write_bytes(spoilt.text.encode())
            problems = tuple(sorted(set(_reported(root)) - before))
            spoilt.path.write_bytes(kept)
            told = len(tally.wrong)
            tally.add(name, spoilt, problems, root)
            for wrong in tally.wrong[told:]:
                print(f"turn {turn}: {wrong}", flush=True)
    print("\n".join(f"{count:5} {kind}" for kind, count in tally.by_kind.most_common()))
    counts = ", ".join(f"{tally.counts[each]} {each}" for each in _FAULTS)
    turns = f"turns {first} to {first + number - 1}"
    print(f"{tally.made} mistakes of {kinds} kinds, seed {seed}, {turns}: {counts}")
    return int(tally.counts["not reported"] > 0 or tally.counts["away"] > tally.made // 40)


_FAULTS = ("not reported", "away", "several times")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=1500)
    parser.add_argument("--first", type=int, default=0, help="turn of the first mistake; 0")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--story", type=Path, help="folder of a story; the invented one")
    given = parser.parse_args()
    sys.exit(main(given.number, given.first, given.seed, given.story))
