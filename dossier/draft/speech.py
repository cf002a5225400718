"""Where somebody speaks directly: see :mod:`dossier.speech`, which other layers read, too."""

from __future__ import annotations

from dossier.speech import CLOSING, SINGLE, direct_speech

__all__ = ["CLOSING", "SINGLE", "direct_speech"]
