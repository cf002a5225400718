"""What makes a time doubtful that a page gives."""

from __future__ import annotations

import re

_SLASHED = re.compile(r"^\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b")
_FIRST = re.compile(r"^\s*\d{4}-01-01(?:$|[T ]00:00(?::00)?(?:\.0+)?(?:Z|[+-]\d\d:?\d\d)?\s*$)")
_YEAR = re.compile(r"^\s*\d{4}\s*$")
_ZONE = re.compile(r"\d\s*([A-Z]{2,5})\s*$")
_UNIVERSAL = frozenset(("UTC", "GMT", "AM", "PM"))
_EMPTY = re.compile(r"^\s*(?:0000-00-00|1970-01-01|0001-01-01)")


def doubt(value: str) -> str:
    """Why a time may not be what it seems, as a sentence; empty if it is plain."""
    if _EMPTY.match(value):
        return "A program writes this day where it knows none"
    if _SLASHED.match(value):
        return "The day and the month can be told only by who wrote them"
    if _YEAR.match(value):
        return "A year alone is often that of a footer"
    if _FIRST.match(value):
        return "A first of January often stands for a year alone"
    zone = _ZONE.search(value)
    if zone and zone[1] not in _UNIVERSAL:
        return f"The zone {zone[1]} is a name, not a distance from UTC"
    return ""
