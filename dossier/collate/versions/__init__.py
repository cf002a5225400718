"""Whole texts collated: what changed from one version of an article to the next."""

from dossier.collate.versions.changes import changes, steps

__all__ = ["changes", "steps"]
