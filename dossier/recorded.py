"""Editions that were recorded: what each changed since the one before."""

from __future__ import annotations

from dossier.frozen import dataclass

PROGRAM = "program"
EDITORS = "editors"


@dataclass(frozen=True, slots=True)
class EntryChange:
    """One thing of one entry that is not as it was in the edition before."""

    entry: str
    """Its kind and its id: ``points/passengers``; ``dossier`` for the dossier’s own words."""
    what: str
    """``added``, ``removed``, or what of it changed: ``severity``, ``reading``, ``says``."""
    of: str = ""
    """Of a reading: whose it is, as an article’s or a record’s id, perhaps with a version’s day."""
    before: str = ""
    """As it was; empty where there was nothing, and for words of an entry that was taken back."""
    after: str = ""
    by: str = EDITORS
    """``editors``, or ``program`` where nothing that editors write has changed with it."""


@dataclass(frozen=True, slots=True)
class RecordedEdition:
    """An edition that somebody recorded."""

    number: str
    day: str
    """On which it was recorded, in EDTF."""
    program: str
    """The program's version."""
    changes: tuple[EntryChange, ...] = ()
    """In the order of entries; none for the first that was recorded."""
