"""What articles have in common, and where they differ."""

from dossier.compare.agreement import agreement, versions_behind
from dossier.compare.origins import descent, point_origins
from dossier.compare.passages import passages
from dossier.compare.sharing import copied, verbatim
from dossier.compare.voices import voices

__all__ = [
    "agreement", "copied", "descent", "passages", "point_origins", "verbatim",
    "versions_behind", "voices",
]  # fmt: skip
