"""Tables of patterns and words, ready for lookup."""

from __future__ import annotations

import re
from typing import Any, cast

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŇŌŐŘŚŞŠȘŢŤȚŪŮŰŹŻŽА-ЯЁҐЄІЇЎЂЈЉЊЋЏΑ-ΩΆΈΉΊΌΎΏ"
"""Capital letters of Latin, Cyrillic and Greek, for a class of a pattern."""


class _Lazy:
    """A pattern that is compiled when it is first asked."""

    def __init__(self, shape: str, flags: int) -> None:
        self._written = shape, flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(*self._written), name)
        setattr(self, name, value)  # the next time nobody asks
        return value


def pattern(shape: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern, compiled when it is first asked: most pages ask only some of the long ones.

    Args:
        shape: a regular expression.
        flags: of ``re``.
    """
    return cast("re.Pattern[str]", _Lazy(shape, flags))


def any_of(*shapes: str) -> re.Pattern[str]:
    """One pattern that finds what any of the shapes finds."""
    return pattern("|".join(f"(?:{shape})" for shape in shapes))
