"""A dossier of an older format becomes one of the present format.

Works on bytes, and holds what was made against what it was made from before anything is kept.
The number is written last, so that after a crash the same command ends what was begun.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import unified_diff
from pathlib import Path

from dossier import build, write
from dossier.annotations import (
    FORMAT_KEY,
    Document,
    document,
    documents,
    other_format,
    parse,
    stated_format,
)
from dossier.frozen import dataclass
from dossier.problems import Location, Problem, overtaken
from dossier.schema import FORMAT
from dossier.upgrade.number import numbered
from dossier.upgrade.steps import STEPS, Decision, Step

__all__ = ["STEPS", "Decision", "Step", "Upgraded", "upgrade"]

KIND = "dossier"


@dataclass(frozen=True, slots=True)
class Upgraded:
    """What became of a dossier."""

    before: int = 0
    """The format it was in; the present one when there was nothing to do."""
    steps: tuple[Step, ...] = ()
    changed: tuple[str, ...] = ()
    """The files that were rewritten, in the order of writing."""
    diff: str = ""
    """What is different in them, as ``diff -u`` shows it."""
    decisions: tuple[Decision, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Where there is one, nothing was written."""


def upgrade(root: Path, *, keep: bool = True) -> Upgraded:
    """Rewrite what can be rewritten, step by step from the format found to the present one.

    Args:
        root: the project's folder.
        keep: whether the files are written; otherwise it is only worked out what would be.

    Raises:
        OSError: the disk refused; the same command ends what was begun.
    """
    files, problems = documents(root / build.ANNOTATIONS, root=root)
    head = next((item for item in files if item.kind == KIND), None)
    stated = stated_format(head.content, head.file) if head else None
    if isinstance(stated, int) and stated > FORMAT and head:
        problems = tuple(filter(None, [other_format(head.path, head.file)]))
    elif isinstance(stated, Problem):
        problems = (stated,)
    if problems or head is None:
        return Upgraded(problems=problems)
    if not isinstance(stated, int):
        return Upgraded(problems=parse(head.content, head.file, KIND).problems or (_unfit(head),))
    if stated == FORMAT:
        return Upgraded(FORMAT)
    steps = tuple(step for step in STEPS if step.number >= stated)
    made = _stepped(files, steps)
    if isinstance(made, Problem):
        return Upgraded(problems=(made,))
    pairs = [(old, new) for old, new in zip(files, made, strict=True) if old.content != new.content]
    pairs.sort(key=lambda pair: pair[1].kind == KIND)
    for old, new in pairs if keep else ():
        if not write.exchange(new.path, old.content, new.content):
            return Upgraded(problems=(overtaken(new.file),))
    return Upgraded(
        before=stated,
        steps=steps,
        changed=tuple(new.file for _, new in pairs),
        diff="".join(_diff(old, new) for old, new in pairs),
        decisions=tuple(decision for step in steps for decision in step.decisions(made)),
    )


def _stepped(files: Sequence[Document], steps: Sequence[Step]) -> tuple[Document, ...] | Problem:
    """The files after all steps, or the first that no longer says what it should."""
    made = []
    for item in files:
        for step in steps:
            expected = step.meaning(item.kind, item.values)
            item = document(item.path, item.file, item.kind, step.rewrite(item))  # noqa: PLW2901
            if item.problems or item.values != expected:
                return _unfit(item)
        if item.kind == KIND:
            with_number = _numbered(item)
            if with_number is None:
                return _unfit(item)
            item = with_number  # noqa: PLW2901
        made.append(item)
    return tuple(made)


def _numbered(head: Document) -> Document | None:
    """``dossier.yml`` with its number, where that changes nothing else in it."""
    expected = {**head.values, FORMAT_KEY: str(FORMAT)}
    made = (replace(head, content=content) for content in numbered(head, FORMAT))
    read = (document(item.path, item.file, item.kind, item.content) for item in made)
    return next((item for item in read if not item.problems and item.values == expected), None)


def _diff(old: Document, new: Document) -> str:
    before, after = (item.content.decode("utf-8").splitlines(keepends=True) for item in (old, new))
    lines = unified_diff(before, after, old.file, new.file)
    return "".join(line if line.endswith(("\n", "\r")) else f"{line}\n" for line in lines)


def _unfit(item: Document) -> Problem:
    return Problem(
        Location(item.file),
        "upgrade-unfit",
        "This file cannot be rewritten without changing something else in it",
        found="keys that do not begin in the first column, or an unexpected layout",
        expected="one key on each line, starting in the first column",
        hint=f"Fix the layout of the file and run the command again. If all else fits the format, "
        f"it, write {FORMAT_KEY}: {FORMAT} into dossier.yml by hand"
        if item.kind == KIND
        else "Fix the layout of the file and run the command again",
    )
