"""What every way of running the tests shares."""

from __future__ import annotations

NIGHTLY = "nightly"
"""Selects the tests that take too long for every change; ``scripts/nightly.py`` runs them."""

QUICK = f"not site and not long and not {NIGHTLY}"
"""Selects the tests that need no browser and take no seconds."""

CHANGING = ("SITE_URL", "DOSSIER_REPOSITORY", "DOSSIER_BRANCH", "EDIT_URI_TEMPLATE")
"""Variables that would change what is built, and what the tests see."""

COMPILING = "PYTHONDONTWRITEBYTECODE"
"""Set, it lets every program that a test starts compile the package anew: half a second each."""
