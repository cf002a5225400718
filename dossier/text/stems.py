"""Words without their endings."""

from __future__ import annotations

_ENDINGS = ("ings", "ing", "ed", "es", "s")
_LEAST = 4
"""In letters: what must remain of a word when an ending is cut off."""
_STEM = 6
"""In letters: where stems are cut off, so that "escalated" meets "escalation"."""


def stem(word: str) -> str:
    """A word without its ending, to find its other forms.

    Source: suffix stripping and truncation, the light stemmers that Harman, "How effective is
    suffixing?" (1991) found as good as the heavy ones.
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word.removesuffix(ending)
            break
    return word[:_STEM]
