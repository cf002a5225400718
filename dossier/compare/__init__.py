"""What articles have in common, and where they differ."""

from dossier.compare.agreement import agreement
from dossier.compare.origins import descent, point_origins
from dossier.compare.passages import passages
from dossier.compare.sharing import copied, shared
from dossier.compare.voices import voices

__all__ = ["agreement", "copied", "descent", "passages", "point_origins", "shared", "voices"]
