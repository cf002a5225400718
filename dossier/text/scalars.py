"""Words as YAML scalars that mean just these words."""

from __future__ import annotations

import json
import re

_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""What YAML refuses to read as it stands, takes for the end of a line, or for a byte order mark."""


def quoted(text: str) -> str:
    """A double-quoted scalar on one line, whatever the text holds.

    JSON's escapes are YAML's; what YAML cannot have as it stands is escaped as well.
    """
    scalar = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", scalar)


def comment(text: str) -> str:
    """One comment line; white space is folded, and what YAML cannot read is replaced."""
    return "# " + _UNPRINTABLE.sub("\ufffd", " ".join(text.split()))
