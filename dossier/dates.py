"""Dates in the Extended Date/Time Format: whether they can be, and when they begin and end.

Source: the EDTF specification of the Library of Congress (https://www.loc.gov/standards/datetime/),
read by the ``edtf`` library; what that library lets through although no calendar has it is
refused here. What other formats can say of such a date, :func:`dating` gives them.
"""

from __future__ import annotations

import calendar
import math
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from functools import lru_cache
from io import StringIO

from dossier.frozen import dataclass

_DAY = re.compile(r"(?<![0-9-])(-?[0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")
_MARKS = re.compile("[?~%]")
_PLAIN = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?[?~%]?")
_HALF_KNOWN = re.compile(
    r"[?~%]?(-?)([0-9X]{4})[?~%]?(?:-[?~%]?([0-9X]{2})[?~%]?(?:-[?~%]?([0-9X]{2})[?~%]?)?)?"
)
_HALF_KNOWN_PART = re.compile(r"-(?:[0-9]X|X[0-9])(?![0-9X])")
"""A month or a day of which a digit is known, in a set or a longer date."""
_KNOWN = re.compile(r"([0-9]{4})(?![0-9])(?:[?~%]?-[?~%]?([0-9]{2})(?:[?~%]?-[?~%]?([0-9]{2}))?)?")
Bounds = tuple[tuple[float, ...], tuple[float, ...]]
"""First and last day, each as year, month and day; infinite where an interval is open."""

ALWAYS = (-math.inf,)
NEVER = (math.inf,)


@lru_cache(maxsize=4096)
def bounds(date: str) -> Bounds | None:
    """The first and the last day that a date can mean; nothing when it is no EDTF date."""
    # A year of a thousand figures is none, and the library would write it out.
    if not date or re.search(r"\s|E[0-9]{3}", date):
        return None
    # What is uncertain or approximate of a day makes no calendar have it.
    bare = _MARKS.sub("", date)
    if not all(_exists(*map(int, match.groups())) for match in _DAY.finditer(bare)):
        return None
    plain = _PLAIN.fullmatch(date)
    if plain:
        return _plain(*plain.groups())
    half_known = _HALF_KNOWN.fullmatch(date)
    if half_known and "X" in date:
        return _half_known(*half_known.groups())
    if "/" in date:
        return _interval(*date.split("/", 1))
    return _parsed(date)


def _exists(year: int, month: int, day: int) -> bool:
    # EDTF has a year 0 and years before it; the calendar repeats every 400 years.
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year % 400 + 400, month)[1]


def _plain(year: str, month: str | None, day: str | None) -> Bounds:
    if day and month:
        day_meant = (int(year), int(month), int(day))
        return day_meant, day_meant
    if month:
        last = calendar.monthrange(int(year) % 400 + 400, int(month))[1]
        return (int(year), int(month), 1), (int(year), int(month), last)
    return (int(year), 1, 1), (int(year), 12, 31)


def _half_known(sign: str, year: str, month: str | None, day: str | None) -> Bounds | None:
    """The first and the last day that digits can mean, each X being any: ``1987-12-0X``.

    Read here, for the library raises where only a part of a month or a day is unknown.
    """
    years = [-number for number in _meant(year, 9999)[::-1]] if sign else _meant(year, 9999)
    months = _meant(month or "XX", 12)
    days = _meant(day or "XX", 31)
    first = next(_days(years, months, days), None)
    last = next(_days(years[::-1], months[::-1], days[::-1]), None)
    return (first, last) if first and last else None


def _meant(digits: str, highest: int) -> list[int]:
    """The numbers that digits with X in them can be, in order; months and days from 1."""
    pattern = re.compile(digits.replace("X", "[0-9]"))
    lowest = 0 if len(digits) == 4 else 1
    return [
        number
        for number in range(lowest, highest + 1)
        if pattern.fullmatch(str(number).zfill(len(digits)))
    ]


def _days(years: list[int], months: list[int], days: list[int]) -> Iterator[tuple[int, int, int]]:
    for year in years:
        for month in months:
            for day in days:
                if _exists(year, month, day):
                    yield year, month, day


def _interval(start: str, end: str) -> Bounds | None:
    """From the beginning of one date to the end of the other; open and unknown ends count."""
    first = (ALWAYS, ALWAYS) if start in ("", "..") else bounds(start)
    last = (NEVER, NEVER) if end in ("", "..") else bounds(end)
    if first is None or last is None or "/" in end or first[0] > last[1]:
        return None
    return (first[0], last[1]) if (start or end) and start + end != ".." * 2 else None


def _parsed(date: str) -> Bounds | None:
    # The library cannot say when such a date begins, and prints so.
    if _HALF_KNOWN_PART.search(date):
        return None
    # Costs more than all the rest of a check, and few dates need it.
    from edtf import EDTFParseException, parse_edtf  # noqa: PLC0415

    try:
        # Of some mistakes the library prints what it tried.
        with redirect_stdout(StringIO()):
            parsed = parse_edtf(date)
    except (EDTFParseException, ValueError, AttributeError):
        return None  # the library parses some half-known dates and then raises
    try:
        return tuple(parsed.lower_strict())[:3], tuple(parsed.upper_strict())[:3]
    except (ValueError, AttributeError):
        return None
    except TypeError:  # a set that is open at one end
        return ALWAYS, NEVER


@dataclass(frozen=True, slots=True)
class Dating:
    """A date for formats that know calendar days alone, as near to EDTF as they come."""

    edtf: str
    """The date as the editors give it."""
    start: tuple[int, ...]
    """Year, month and day, as far as they are known: one to three numbers."""
    end: tuple[int, ...] = ()
    """Where an interval ends, in the same form; empty for a date that is none."""
    is_exact: bool = True
    """Whether ``start`` alone says what the date says."""

    def __str__(self) -> str:
        """``start`` as ISO 8601 has it: ``2022``, ``2022-01`` or ``2022-01-10``."""
        return iso(self.start)


def iso(parts: tuple[int, ...]) -> str:
    """A date as ISO 8601 has it.

    Args:
        parts: year, month and day, as far as they are known.
    """
    year, *rest = parts
    return "-".join([f"{year:04}", *(f"{number:02}" for number in rest)])


@lru_cache(maxsize=4096)
def dating(date: str) -> Dating | None:
    """The nearest that plain calendar dates come to a date in EDTF.

    A day in doubt is that day, half-known digits are left out (``2022-01-1X`` is January 2022),
    a season is its year, and an interval has both its ends, one that is open the other alone.

    Args:
        date: in EDTF; may be empty.

    Returns:
        Nothing for what is no date, and for a year before 1 or after 9999.
    """
    first, is_interval, last = date.partition("/")
    start, end = _nearest(first), _nearest(last) if is_interval else ()
    if not start:
        start, end = end, ()
    if not start:
        start, end = _limits(date)
    if not start or not 1 <= start[0] <= 9999:
        return None
    return Dating(date, start, end, is_exact=iso(start) == date)


def _limits(date: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The first and the last day that a date can mean, as years where these are whole."""
    limits = bounds(date)
    if limits is None or not all(map(math.isfinite, (limits[0][0], limits[1][0]))):
        return (), ()
    first, last = (tuple(map(int, limit)) for limit in limits)
    if first[1:] == (1, 1) and last[1:] == (12, 31):
        return first[:1], last[:1]
    return first, last


def _nearest(date: str) -> tuple[int, ...]:
    """The parts of a single date that are known; empty for none."""
    match = _KNOWN.match(date)
    if not match:
        return ()
    parts = tuple(int(part) for part in match.groups() if part)
    return parts[:1] if len(parts) > 1 and parts[1] > 12 else parts
