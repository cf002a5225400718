"""Serves the site on this machine and shows every edit in the browser by itself."""

from dossier.serve.supervisor import serve

__all__ = ["serve"]
