"""An extension of Python-Markdown that does nothing, and whose version nobody knows."""

from __future__ import annotations

from markdown.extensions import Extension


def makeExtension(**_: object) -> Extension:  # noqa: N802 (Python-Markdown asks so)
    return Extension()
