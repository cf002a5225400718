"""Who answers for an entry, when it was last changed, and how far it has come."""

from __future__ import annotations

from dossier.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Revision:
    """What an editor says of an entry as a piece of work; each may be empty."""

    editor: str = ""
    changed: str = ""
    """A day, in EDTF."""
    state: str = ""
    """``draft``, ``checked``, or ``checked by`` and a name."""


UNSAID = Revision()
"""Of an entry whose editor says nothing of the kind."""
