"""What articles have in common, and where they differ."""

from dossier.compare.agreement import agreement
from dossier.compare.passages import passages
from dossier.compare.sharing import shared

__all__ = ["agreement", "passages", "shared"]
