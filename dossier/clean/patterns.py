"""Tables of patterns and words, ready for lookup."""

from __future__ import annotations

import re

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŇŌŐŘŚŞŠȘŢŤȚŪŮŰŹŻŽА-ЯЁҐЄІЇЎЂЈЉЊЋЏΑ-ΩΆΈΉΊΌΎΏ"
"""Capital letters of Latin, Cyrillic and Greek, for a class of a pattern."""


def any_of(*shapes: str) -> re.Pattern[str]:
    """One pattern that finds what any of the shapes finds."""
    return re.compile("|".join(f"(?:{shape})" for shape in shapes))


def word_set(table: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(table.split())
