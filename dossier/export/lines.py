"""JSON with one entry a line: short to read and to compare, and quick to write."""

from __future__ import annotations

import json
from typing import Any


def lines(value: Any, depth: int = 2) -> str:
    """A value of JSON, broken into lines down to ``depth`` levels of lists and mappings.

    Args:
        value: lists, mappings, texts, numbers.
        depth: from 0, where all stands in one line.
    """
    if depth and isinstance(value, dict) and value:
        parts = [f"{_compact(key)}: {lines(item, depth - 1)}" for key, item in value.items()]
        return "{\n" + ",\n".join(parts) + "\n}"
    if depth and isinstance(value, list) and value:
        return "[\n" + ",\n".join(lines(item, depth - 1) for item in value) + "\n]"
    return _compact(value)


# Made once: json.dumps makes an encoder at each call that is not of its standard form.
_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
