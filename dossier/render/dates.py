"""Dates of the Extended Date/Time Format, as a reader says them."""

from __future__ import annotations

import re
from datetime import date

from dossier import interface
from dossier.interface import later, say

_SEASONS = {
    "21": later("spring {year}"),
    "22": later("summer {year}"),
    "23": later("autumn {year}"),
    "24": later("winter {year}"),
}

_SIMPLE = re.compile(r"(?P<year>-?\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<doubt>[?~%]?)")
_TIME = re.compile(r"\d\d:\d\d(?::\d\d)?(?P<zone>Z|[+-]\d\d:\d\d)?")
_DOUBTS = {
    "?": later("probably {date}"),
    "~": later("about {date}"),
    "%": later("probably about {date}"),
}
_OPEN = {"": later("an unknown date"), "..": later("an open date")}


def spoken(edtf: str, *, weekday: bool = True) -> str:
    """``2022-01-10`` as “Monday 10 January 2022”.

    Says levels 0 and 1: years, months, seasons, days, doubt and intervals. Anything else is
    given as written, which is at least exact.

    Args:
        edtf: a date; may be empty.
        weekday: whether a single day is said with its weekday.
    """
    start, interval, end = edtf.partition("/")
    if interval:
        return say("{start} to {end}", start=_end(start, weekday), end=_end(end, weekday))
    return _single(edtf, weekday)


def _end(edtf: str, weekday: bool) -> str:
    return say(_OPEN[edtf]) if edtf in _OPEN else _single(edtf, weekday)


def _single(edtf: str, weekday: bool) -> str:
    day, is_timed, time = edtf.partition("T")
    if is_timed and _TIME.fullmatch(time) and (match := _SIMPLE.fullmatch(day)):
        zone = " UTC" if time.endswith("Z") else time[8:] and f" ({time[8:]})"
        words = _words(match["year"], match["month"], match["day"], weekday)
        return say("{date}, {time}", date=words, time=f"{time[:5]}{zone}")
    match = _SIMPLE.fullmatch(edtf)
    if not match:
        return edtf
    words = _words(match["year"], match["month"], match["day"], weekday)
    if not words:
        return edtf
    return say(_DOUBTS[match["doubt"]], date=words) if match["doubt"] else words


def _words(year: str, month: str | None, day: str | None, weekday: bool) -> str:
    """The date in words; empty when there is no such date."""
    if month is None:
        return year
    if month in _SEASONS and day is None:
        return say(_SEASONS[month], year=year)
    try:
        that = date(int(year), int(month), int(day or 1))
    except ValueError:
        return ""
    if day is None:
        return interface.as_spoken(interface.month(that, interface.tongue()))
    return interface.as_spoken(interface.day(that, interface.tongue(), weekday=weekday))
