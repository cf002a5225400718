"""Entries that were taken back: set apart before anything else is checked.

The rest of such an entry is not checked: an editor may leave it as it was or reduce it to its id
and its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from dossier.check.checker import Checker
from dossier.check.known import is_withdrawn
from dossier.check.plain import resolved
from dossier.model import Withdrawn
from dossier.schema import Annotations, WithdrawnShape

NAMES = {
    "articles": "outlet",
    "actors": "name",
    "points": "question",
    "quotations": "title",
    "records": "title",
    "timeline": "title",
    "positions": "title",
    "words": "title",
}
"""The kinds that can be withdrawn, and the key that names an entry of each."""


def remaining(annotations: Annotations) -> Annotations:
    """The annotations without the entries that were taken back."""
    standing: dict[str, Any] = {
        kind: tuple(entry for entry in getattr(annotations, kind) if not is_withdrawn(entry))
        for kind in NAMES
    }
    return replace(annotations, **standing)


def withdrawn(checker: Checker, annotations: Annotations) -> tuple[Withdrawn, ...]:
    """The entries that were taken back, by kind and in the editor's order.

    Args:
        checker: the check at work; problems go there.
        annotations: as read, withdrawn entries too.
    """
    return tuple(_withdrawn(checker, annotations))


def _withdrawn(checker: Checker, annotations: Annotations) -> Iterator[Withdrawn]:
    for kind, name in NAMES.items():
        for entry in getattr(annotations, kind):
            withdrawal: WithdrawnShape | None = entry.withdrawn
            if withdrawal is None:
                continue
            checker.day(withdrawal, "date")
            yield resolved(
                Withdrawn,
                withdrawal,
                kind=kind,
                id=entry.id or "",
                name=getattr(entry, name),
                formerly=tuple(getattr(entry, "formerly", ())),
                sha256=getattr(entry, "sha256", ""),
                at=entry.at(),
            )
