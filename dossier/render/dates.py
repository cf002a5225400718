"""Dates of the Extended Date/Time Format, as a reader says them."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}

_SIMPLE = re.compile(r"(?P<year>-?\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<doubt>[?~%]?)")
_TIME = re.compile(r"\d\d:\d\d(?::\d\d)?(?P<zone>Z|[+-]\d\d:\d\d)?")
_DOUBTS = {"?": "probably {}", "~": "about {}", "%": "probably about {}"}
_OPEN = {"": "an unknown date", "..": "an open date"}


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
        return f"{_end(start, weekday)} to {_end(end, weekday)}"
    return _single(edtf, weekday)


def _end(edtf: str, weekday: bool) -> str:
    return _OPEN.get(edtf) or _single(edtf, weekday)


def _single(edtf: str, weekday: bool) -> str:
    day, is_timed, time = edtf.partition("T")
    if is_timed and _TIME.fullmatch(time) and (match := _SIMPLE.fullmatch(day)):
        zone = " UTC" if time.endswith("Z") else time[8:] and f" ({time[8:]})"
        return f"{_words(match['year'], match['month'], match['day'], weekday)}, {time[:5]}{zone}"
    match = _SIMPLE.fullmatch(edtf)
    if not match:
        return edtf
    words = _words(match["year"], match["month"], match["day"], weekday)
    return _DOUBTS.get(match["doubt"], "{}").format(words) if words else edtf


def _words(year: str, month: str | None, day: str | None, weekday: bool) -> str:
    """The date in words; empty when there is no such date."""
    if month is None:
        return year
    if month in _SEASONS and day is None:
        return f"{_SEASONS[month]} {year}"
    if not 1 <= int(month) <= 12:
        return ""
    if day is None:
        return f"{_MONTHS[int(month) - 1]} {year}"
    try:
        that = date(int(year), int(month), int(day))
    except ValueError:
        return ""
    plain = f"{that.day} {_MONTHS[that.month - 1]} {year}"
    return f"{_DAYS[that.weekday()]} {plain}" if weekday else plain
