"""Words as YAML scalars that mean just these words."""

from __future__ import annotations

import json


def quoted(text: str) -> str:
    """A double-quoted scalar on one line, whatever the text holds.

    JSON's escapes are YAML's; the line ends that only YAML knows are escaped as well.
    """
    scalar = json.dumps(text, ensure_ascii=False)
    for character in "\u0085\u2028\u2029\ufeff":
        scalar = scalar.replace(character, f"\\u{ord(character):04x}")
    return scalar


def comment(text: str) -> str:
    """One comment line; white space and line ends are folded."""
    return "# " + " ".join(text.split())
