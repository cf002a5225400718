"""What becomes of proposals: drafted, then accepted into the annotations or rejected for good."""

from __future__ import annotations

from dossier.proposals.accepting import accept
from dossier.proposals.drafting import STAGES, Drafted, draft_annotations, drafted
from dossier.proposals.place import FOLDER, UnknownProposal
from dossier.proposals.rejecting import reject
from dossier.proposals.values import Done, Outcome, Wish

__all__ = [
    "FOLDER",
    "STAGES",
    "Done",
    "Drafted",
    "Outcome",
    "UnknownProposal",
    "Wish",
    "accept",
    "draft_annotations",
    "drafted",
    "reject",
]
