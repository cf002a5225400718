"""Entries by their ids."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar


class _Entry(Protocol):
    @property
    def id(self) -> str | None: ...

    @property
    def torn(self) -> frozenset[str]: ...


EntryT = TypeVar("EntryT", bound=_Entry)


def by_id(entries: Iterable[EntryT]) -> dict[str, EntryT]:
    """The entries by their ids, without those whose id is wrong or missing.

    Of two with the same id the first counts: the second is reported as such, and what refers to
    the first shall not be reported as well.

    Args:
        entries: of one kind, in the order of the files.
    """
    first: dict[str, EntryT] = {}
    for entry in entries:
        if entry.id and "id" not in entry.torn:
            first.setdefault(entry.id, entry)
    return first
