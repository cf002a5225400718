"""Exact words to places: a citation is verified, or there is none."""

from typing import TYPE_CHECKING

from dossier.lazy import lazily

if TYPE_CHECKING:
    from dossier.anchor.anchoring import anchor
    from dossier.anchor.context import suggest_context
    from dossier.anchor.occurrences import places
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
    from dossier.anchor.search import KEPT
    from dossier.anchor.text_index import TextIndex, prepare
else:
    __getattr__ = lazily(
        __name__,
        {
            "anchoring": "anchor",
            "context": "suggest_context",
            "outcomes": "Ambiguous Candidate Change Changed Exact Lost Outcome Reason Selector",
            "passages": "FLOOR MARGIN",
            "occurrences": "places",
            "search": "KEPT",
            "text_index": "TextIndex prepare",
        },
    )

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
