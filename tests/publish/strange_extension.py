"""An extension of Python-Markdown that does nothing, and whose version nobody knows."""

from __future__ import annotations

from markdown import Markdown
from markdown.extensions import Extension


class Strange(Extension):
    """Changes nothing."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown asks so)
        """Register nothing."""


def makeExtension(**_: object) -> Extension:  # noqa: N802 (as above)
    return Strange()
