"""What is wrong with a date that cannot be, and which date was probably meant."""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterator

from dossier.dates import bounds

_MONTHS = "January February March April May June July August September October November December"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SPOKEN = (
    re.compile(r"(?P<day>[0-9]{1,2})\.? (?P<month>[a-z]+)\.?,? (?P<year>[0-9]{4})", re.IGNORECASE),
    re.compile(r"(?P<month>[a-z]+)\.? (?P<day>[0-9]{1,2}),? (?P<year>[0-9]{4})", re.IGNORECASE),
    re.compile(r"(?P<month>[a-z]+)\.?,? (?P<year>[0-9]{4})", re.IGNORECASE),
)
_FIGURES = (
    re.compile(r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})"),
    re.compile(r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})"),
    re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})"),
)
_ABOUT = re.compile(r"(?:about|around|approximately|circa|ca?\.|ca) *(?P<date>.+)", re.IGNORECASE)
_PERHAPS = re.compile(
    r"(?:perhaps|probably|maybe) *(?P<date>.+)|(?P<sure>.+?)\?{2,}", re.IGNORECASE
)
_DAY = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?(?![0-9])")


def suggestion(date: str) -> str:
    """The date that a person probably meant, in EDTF; empty when that cannot be told."""
    words = _plain(date)
    for meant in (*_one_date(words), *_stretches(words)):
        if bounds(meant):
            return meant
    return ""


def advice(date: str) -> str:
    """What is wrong with a date, in a sentence without a full stop."""
    parts = date.split("/")
    if len(parts) == 2 and all(bounds(part) for part in parts):
        return "The interval ends before it begins: swap the two dates"
    match = _DAY.match(date)
    if match:
        year, month, day = int(match["year"]), int(match["month"]), int(match["day"] or 1)
        if not 1 <= month <= 12:
            return f"There is no month {match['month']}: the order is year, month, day"
        last = calendar.monthrange(year % 400 + 400, month)[1]
        if not 1 <= day <= last:
            return f"{_MONTHS.split()[month - 1]} {year} has {last} days"
    if len(date) >= 8 and date[:4].isdigit() and bounds(date[:4]):
        return "Check the month, the day and, if there is one, the time: T12:30:00Z"
    return "Write year, month and day in figures, in this order, with hyphens in between"


def _plain(date: str) -> str:
    """The date without quotation marks, weekdays and signs that only look like others."""
    words = unicodedata.normalize("NFKC", date).translate(dict.fromkeys(map(ord, "‐‑‒–—−"), "-"))
    words = re.sub(r"(?<=[0-9-])[oO](?=[0-9])|(?<=[0-9])[oO]", "0", words)
    words = re.sub(rf"\(.*\)|\b{_WEEKDAY}\b,?", " ", words, flags=re.IGNORECASE)
    return " ".join(words.strip("“”‘’„\"' ,").split()).strip(" ,")


def _one_date(words: str) -> Iterator[str]:
    """One date, as it may have been meant."""
    yield "".join(words.split())
    yield words.replace("?~", "%").replace("~?", "%")
    for pattern, sign in ((_ABOUT, "~"), (_PERHAPS, "?")):
        match = pattern.fullmatch(words)
        if match:
            inner = next(group for group in match.groups() if group)
            yield from (f"{date.rstrip('?~%')}{sign}" for date in _one_date(inner))
    for form in (*_FIGURES, *_SPOKEN):
        spelled = form.fullmatch(words)
        if spelled:
            yield _written(spelled.groupdict())


def _stretches(words: str) -> Iterator[str]:
    """Two dates with something between them that parts them, in the order of time."""
    for sign in re.finditer(r" *(?:/|-|\.\.+|\bto\b|\buntil\b) *", words):
        ends = (words[: sign.start()].removeprefix("from "), words[sign.end() :])
        dates = [next((date for date in _one_date(end) if bounds(date)), "") for end in ends]
        if all(dates):
            yield "/".join(dates)
            yield "/".join(reversed(dates))


def _written(parts: dict[str, str]) -> str:
    """A date in EDTF from the year, the month and perhaps the day."""
    day = f"-{int(parts['day']):02}" if "day" in parts else ""
    return f"{parts['year']}-{_month(parts['month']):02}{day}"


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    names = [name.casefold() for name in _MONTHS.split()]
    if len(word) < 3 or not any(name.startswith(word.casefold()) for name in names):
        return 0
    return [name[:3] for name in names].index(word[:3].casefold()) + 1
