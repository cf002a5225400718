"""Exact words to places: a citation is verified, or there is none."""

from dossier.anchor.anchoring import anchor
from dossier.anchor.context import suggest_context
from dossier.anchor.indexed import Indexed, prepare
from dossier.anchor.outcomes import (
    Ambiguous,
    Candidate,
    Change,
    Changed,
    Exact,
    Lost,
    Outcome,
    Reason,
    Selector,
)
from dossier.anchor.passages import FLOOR, MARGIN
from dossier.anchor.places import places
from dossier.anchor.search import KEPT

__all__ = [
    "FLOOR", "KEPT", "MARGIN", "Ambiguous", "Candidate", "Change", "Changed", "Exact", "Indexed",
    "Lost", "Outcome", "Reason", "Selector", "anchor", "places", "prepare", "suggest_context",
]  # fmt: skip
