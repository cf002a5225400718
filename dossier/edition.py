"""An edition is recorded: what changed since the last one goes into a committed file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import dossier as program
from dossier import build, changed, check, write
from dossier.frozen import dataclass
from dossier.model import (
    Actor,
    Article,
    Dossier,
    EntryChange,
    Point,
    Quotation,
    RecordedEdition,
)
from dossier.problems import Location, Problem
from dossier.schema import Editions, State, write_editions
from dossier.schema.editions import NAME

FILE = f"{build.ANNOTATIONS}/{NAME}"
"""Below the project's folder."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of it."""

    edition: RecordedEdition | None
    """Nothing where there are problems."""
    is_new: bool = False
    """Whether it was not recorded before."""
    problems: tuple[Problem, ...] = ()
    """Where there is one, nothing was written."""


def record_edition(root: Path, day: str) -> Recorded:
    """Add what changed since the last recorded edition to ``annotations/editions.json``.

    Args:
        root: the project's folder.
        day: on which it is recorded, in EDTF.

    Raises:
        OSError: the disk refused; the file is as it was.
    """
    path = root / FILE
    old = path.read_bytes() if path.is_file() else None
    gathered = build.gather(root)
    checked = build.check_gathered(gathered)
    if checked.dossier is None:
        return Recorded(None, problems=checked.problems)
    edition = build.work_out(checked.dossier)
    placed = check.overrules(gathered.annotations, gathered.seeds).placed
    cleaning = {name: repr(overrules) for name, overrules in sorted(placed.items()) if overrules}
    state = changed.state(edition, cleaning)
    recorded, last = _recorded(gathered.annotations.editions, state, checked.dossier)
    if recorded and recorded[-1].number == edition.version and not last:
        return Recorded(recorded[-1])
    newest = RecordedEdition(edition.version, day, program.__version__, last)
    recorded = (*recorded, newest)
    new = write_editions(Editions(recorded, state)).encode("utf-8")
    if not write.exchange(path, old, new):
        return Recorded(None, problems=(_overtaken(),))
    return Recorded(newest, is_new=True)


def _recorded(
    editions: Editions, state: State, dossier: Dossier
) -> tuple[tuple[RecordedEdition, ...], tuple[EntryChange, ...]]:
    """The editions there are, without words that were taken back since, and what is new."""
    withdrawn = frozenset(f"{entry.kind}/{entry.id}" for entry in dossier.withdrawn)
    recorded = tuple(
        replace(
            edition,
            changes=tuple(changed.silenced(change, withdrawn) for change in edition.changes),
        )
        for edition in editions.recorded
    )
    if not recorded:
        return (), ()
    return recorded, changed.changes(editions.state, state, _renamed(dossier), withdrawn)


def _renamed(dossier: Dossier) -> dict[str, str]:
    """The present entry by each former one."""
    kinds: dict[str, tuple[Article | Actor | Point | Quotation, ...]] = {
        "articles": dossier.articles,
        "actors": dossier.actors,
        "points": dossier.points,
        "quotations": dossier.quotations,
    }
    return {
        f"{kind}/{former}": f"{kind}/{entry.id}"
        for kind, entries in kinds.items()
        for entry in entries
        for former in entry.formerly
    }


def _overtaken() -> Problem:
    return Problem(
        Location(FILE),
        "draft-overtaken",
        "Somebody else has just changed the file",
        found="lines that differ from those read",
        expected="the file as it was",
        hint="Run the command again",
    )
