"""An editor who goes through the queue of a story, and what that takes; `play_editor.py` runs this.

The story is begun in a folder of its own, the captures become its seeds, and everything is drafted
and decided on as on the page of the live server: the same fields are missing there, and the same
keys are pressed. No file is opened by hand.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from dossier import build, new
from dossier.begin.skeleton import Story
from dossier.model import Disputes
from dossier.proposals import draft_annotations
from dossier.proposals.desk import REJECTED, TAKEN, Choice, Desk
from dossier.proposals.fields import Field
from dossier.proposals.pending import ORDER, Proposal

ROOT = Path(__file__).parents[2]
DAY = "2031-04-05"
ANSWERS = 5
"""Values that are asked for when a story is begun."""
WANTED = {"actors": 25, "quotations": 10, "points": 20, "timeline": 0, "additions": 0}
"""How many of each kind the editor takes, where so many are proposed."""
BY_KEY = {
    "description": "Named in the articles.",
    "kind": "other",
    "trust": "Not examined.",
}
"""What the editor types where nothing can be chosen."""

Judge = Callable[[Proposal], bool]
"""Whether the editor wants a proposal."""


@dataclass
class Work:
    """What an editor did."""

    values: int = ANSWERS
    """Filled in or chosen."""
    keys: int = 0
    """Pressed, besides those that type a value."""
    taken: Counter[str] = field(default_factory=Counter)
    rejected: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    by_key: Counter[str] = field(default_factory=Counter)
    """The values by what they stand under."""
    refused: list[str] = field(default_factory=list)
    """What the check did not let pass."""


def begin(root: Path, captures: Path) -> None:
    """A story with captures as seeds, and everything that is proposed for it.

    Args:
        root: an empty folder.
        captures: a folder with texts.
    """
    name = captures.name.replace("_", " ").replace("-", " ")
    story = Story(name.capitalize(), f"What happened: {name}?", "en", name.capitalize(), "2010")
    for file, content in new.of_story(story, date.fromisoformat(DAY)).items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_bytes(content)
    for path in sorted(captures.glob("*.txt")):
        shutil.copyfile(path, root / "seeds" / path.name)
    draft_annotations(root)


def play(root: Path, wants: Judge) -> Work:
    """Decide on one proposal after another, kind by kind, until enough is taken.

    Args:
        root: the folder of a story whose proposals wait.
        wants: what the editor thinks of each.
    """
    desk, work = Desk(root), Work()
    for kind in ORDER:
        seen: set[str] = set()
        while True:
            waiting = next(
                (it for it in desk.pending().proposals if it.kind == kind and it.key not in seen),
                None,
            )
            if waiting is None:
                break
            if kind in WANTED and work.taken[kind] >= WANTED[kind]:
                later = ORDER[ORDER.index(kind) + 1 :]
                # On to the next kind, if there is one.
                work.keys += any(it.kind in later for it in desk.pending().proposals)
                break
            seen.add(waiting.key)
            decide(desk, waiting, wants, work)
    return work


def decide(desk: Desk, waiting: Proposal, wants: Judge, work: Work) -> None:
    """Take, reject or leave one proposal, and count what that takes."""
    if not wants(waiting):
        work.keys += 1
        work.rejected[waiting.kind] += 1
        assert desk.reject(Choice(waiting.key, waiting.digest)).verdict == REJECTED
        return
    missing = [known for known in waiting.fields if known.is_missing]
    values = {known.key: typed(known, waiting) for known in missing}
    if not all(values.values()):
        work.keys += 1
        work.left[waiting.kind] += 1
        return
    work.values += len(values)
    work.by_key.update(values.keys())
    work.keys += max(1, len(values))  # from field to field, then to take it
    decided = desk.take(Choice(waiting.key, waiting.digest, values))
    if decided.verdict == TAKEN:
        work.taken[waiting.kind] += 1
    else:
        work.keys += 1
        work.left[waiting.kind] += 1
        work.refused += [f"{waiting.title}: {problem.message}" for problem in decided.problems]


def typed(known: Field, waiting: Proposal) -> str:
    """What the editor fills in; nothing where nothing can be chosen."""
    if known.key == "outlet":
        return f"Outlet of {waiting.id}"
    if known.is_closed:
        return next(iter(known.choices), "")
    return BY_KEY.get(known.key, "Some words")


def listed(desk: Desk) -> list[str]:
    """Every proposal in a line, for somebody who judges them by eye."""
    lines = []
    for waiting in desk.pending().proposals:
        lines.append(f"{waiting.kind}\t{waiting.title}")
        shown = desk.excerpts(waiting)[:6] if waiting.kind != "articles" else ()
        lines += [f"#   {it.article}: {' '.join(it.text.split())[:300]}" for it in shown]
    return lines


def report(work: Work, root: Path) -> list[str]:
    """What it took and what came of it, in lines."""
    gathered = build.gather(root)
    checked = build.check_gathered(gathered)
    points = checked.dossier.points if checked.dossier else ()
    taken, rejected, left = (
        ", ".join(f"{count} {kind}" for kind, count in counter.items()) or "nothing"
        for counter in (work.taken, work.rejected, work.left)
    )
    typed_under = ", ".join(f"{count} {key}" for key, count in work.by_key.items())
    return [
        f"values typed  {work.values}: {ANSWERS} to begin the story, {typed_under}",
        f"keys pressed  {work.keys}",
        f"taken         {taken}",
        f"rejected      {rejected}",
        f"left          {left}",
        f"the dossier   {Disputes.of(points)}; {len(checked.problems)} problems",
        *(f"refused       {line}" for line in work.refused),
    ]


def publish(root: Path) -> str:
    """Build the site of a story; what the build says at its end."""
    called = subprocess.run(
        [sys.executable, "-m", "dossier", "--root", str(root), "build"],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in called.stdout.splitlines() if line.startswith(("Built", "Nothing"))]
    return lines[0] if lines else (called.stdout + called.stderr)[-2000:]


def not_among(refused: Collection[tuple[str, str]]) -> Judge:
    """The judgement of somebody who has written down what is no good, by kind and title."""
    return lambda waiting: (waiting.kind, waiting.title) not in refused


def main(captures: Path, root: Path, refused_file: str, *, show: bool, site: bool) -> int:
    """Play an editor, and print what it took."""
    begin(root, captures)
    if show:
        print("\n".join(listed(Desk(root))))
        return 0
    lines = Path(refused_file).read_text("utf-8").splitlines() if refused_file else []
    entries = [line.partition("\t") for line in lines if line and not line.startswith("#")]
    work = play(root, not_among({(kind, title) for kind, _, title in entries}))
    judged = "by the list" if refused_file else "by nobody: every proposal is taken"
    print(f"\n## {captures.name}; judged {judged}")
    print("\n".join(report(work, root)))
    if site:
        print(f"the site      {publish(root)}")
    return 0


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    sys.exit(
        main(
            Path(given["captures"]),
            Path(given["root"]),
            given["refused"],
            show=given["show"],
            site=given["site"],
        )
    )
