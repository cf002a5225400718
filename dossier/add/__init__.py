"""Captures come in: each becomes a seed, with its original beside it and a draft of its article.

1. The files that are meant, and the pages at addresses (``sources``, ``fetch``).
2. The texts in them, and which are meant (``capture``, ``choosing``).
3. What is there already, names, time stamps, drafts (``planning``).
4. All files of one capture, or none of them (``storing``).
"""

from __future__ import annotations

from dossier.add.adding import add
from dossier.add.stamps import verify_stamps
from dossier.add.values import Added, Outcome, Wish

__all__ = ["Added", "Outcome", "Wish", "add", "verify_stamps"]
