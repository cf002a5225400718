"""Text in the format *flowed* (RFC 3676): lines that end with a space go on in the next one."""

from __future__ import annotations

import re

SIGNATURE = "-- "
_QUOTED = re.compile(r"(>*)( ?)(.*)", re.DOTALL)


def unflowed(text: str, *, delete_space: bool) -> str:
    """Join the lines of each paragraph.

    Args:
        text: with line feeds as line ends.
        delete_space: whether the space at a line end is no part of the text (``DelSp=yes``).
    """
    lines: list[str] = []
    depth = -1
    """Of the quotation that an open line is in; -1 where no line is open."""
    for line in text.split("\n"):
        quoted = _QUOTED.fullmatch(line)
        assert quoted is not None
        marks, content = quoted[1], quoted[3]
        if depth == len(marks) and content != SIGNATURE:
            lines[-1] += content
        else:
            lines.append(f"{marks} {content}" if marks else content)
        flows = content.endswith(" ") and content != SIGNATURE
        depth = len(marks) if flows else -1
        if flows and delete_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(line.rstrip(" ") if line != SIGNATURE else line for line in lines)
