"""Whole texts collated: what changed from one version of an article to the next."""

from dossier.collate.versions.changes import changes

__all__ = ["changes"]
