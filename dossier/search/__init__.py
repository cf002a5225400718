"""The index of the site's search, by :func:`parts`.

It is made from the Markdown of the pages and lies among the site's files, so that it is the same
whatever turns the pages into HTML. The program that reads it is in ``dossier/theme/assets/search``.
"""

from __future__ import annotations

from dossier.search.index import parts
from dossier.search.names import Form

__all__ = ["Form", "parts"]
