"""Exact words to places: a citation is verified, or there is none."""

from dossier.anchor.anchoring import anchor
from dossier.anchor.context import suggest_context
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
from dossier.anchor.text_index import TextIndex, prepare

__all__ = [
    "FLOOR",
    "KEPT",
    "MARGIN",
    "Ambiguous",
    "Candidate",
    "Change",
    "Changed",
    "Exact",
    "Lost",
    "Outcome",
    "Reason",
    "Selector",
    "TextIndex",
    "anchor",
    "places",
    "prepare",
    "suggest_context",
]  # fmt: skip
