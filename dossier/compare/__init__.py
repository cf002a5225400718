"""What articles have in common, and where they differ."""

from dossier.compare.agreement import agreement
from dossier.compare.passages import passages

__all__ = ["agreement", "passages"]
