"""What a capture says of itself, judged: what a key of the annotations could hold, and what is odd.

Every statement keeps its place and its words. Nothing is merged, nothing is detected, and where
two readings are possible there is none: an editor chooses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from email.utils import parsedate_to_datetime

from dossier.frozen import dataclass
from dossier.language.days import written_day
from dossier.languages import LANGUAGE_TAG
from dossier.model import Field, Metadatum

TIMES = frozenset({Field.PUBLISHED, Field.MODIFIED, Field.CAPTURED})
UNIVERSAL = frozenset({"UTC", "GMT", "UT", "Z", "AM", "PM"})
"""Names of zones that are a distance from UTC, and what stands where a zone could."""

LONGEST_DAY = 80
"""Letters of a line that is a date and no sentence with one in it."""
_DAY = re.compile(
    r"(?:D:)?(?P<year>\d{4})(?:(?P<mark>[-/])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?![-/\d])"
    r"|(?P<month_>\d\d)(?P<day_>\d\d)(?:\d{4}(?:\d\d)?)?(?!\d))"
)
_FIRST = re.compile(
    r"(?:D:)?\d{4}[-/]?01[-/]?01(?:[T ]?00:?00(?::?00)?(?:\.0+)?(?:Z|[-+][\d:']*)?)?"
)
_EITHER = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b")
_YEAR = re.compile(r"\d{4}")
_ZONE = re.compile(r"(?:\d|[AP]M)\s*\(?([A-Z]{2,5})\)?$")
_EMPTY = re.compile(r"(?:D:)?(?:0000|0001|1970)-?01-?01|0000")
_PARTS = re.compile(r"\s+[|·»–—-]\s+|\s*::\s*")
_TAG = re.compile(LANGUAGE_TAG)


@dataclass(frozen=True, slots=True)
class Judged:
    """A statement with what it is worth."""

    statement: Metadatum
    reading: str
    """What a key could hold; empty where the statement is not read."""
    doubt: str
    """Why it may not be so, as a sentence without a full stop; empty for none."""


def judged(metadata: Iterable[Metadatum], today: str = "") -> tuple[Judged, ...]:
    """Every statement of a capture with what it is worth, in their order.

    Args:
        metadata: as the capture has it.
        today: the day, such as ``2023-03-05``; a page that says it was written then may mean
            that it was opened then.
    """
    listed = tuple(metadata)
    outlets = {item.value for item in listed if item.field is Field.OUTLET}
    return tuple(_judged(item, outlets, today) for item in listed)


def agreed(statements: Iterable[Judged], field: Field) -> str:
    """What all statements of a field say that is not in doubt; empty where they differ.

    Args:
        statements: of one capture, judged.
        field: what they are asked for.
    """
    readings = {
        item.reading for item in statements if item.statement.field is field and not item.doubt
    }
    return readings.pop() if len(readings) == 1 else ""


def _judged(statement: Metadatum, outlets: Iterable[str], today: str) -> Judged:
    value = " ".join(statement.value.split())
    if statement.field in TIMES:
        # A server's clock says when a page was captured; a page says when it was written.
        now = "" if statement.field is Field.CAPTURED else today
        return Judged(statement, day(value), statement.doubt or time_doubt(value, now))
    if statement.field is Field.LANGUAGE:
        return Judged(statement, language(value), statement.doubt)
    if statement.field is Field.HEADLINE:
        return Judged(statement, title(value, outlets), statement.doubt)
    return Judged(statement, value, statement.doubt)


def day(value: str) -> str:
    """The day of a time as it is written, in its own zone; empty where it is not plain.

    Args:
        value: year first, in figures; or with the month by its name, as mails (RFC 5322) and
            exports have it (``January 10, 2022 Monday 3:45 PM GMT``).
    """
    match = _DAY.match(value)
    if match:
        parts = match["year"], match["month"] or match["month_"], match["day"] or match["day_"]
        return _existing("-".join(parts))
    if re.match(r"(?:[A-Za-z]{3},\s*)?\d{1,2} [A-Za-z]{3} \d{4}\b", value):
        try:
            return parsedate_to_datetime(value).date().isoformat()
        except ValueError:
            return ""
    written = written_day(value) if len(value) <= LONGEST_DAY else None
    return written.day.isoformat() if written else ""


def time_doubt(value: str, today: str = "") -> str:
    """Why a time may not be what it seems, as a sentence; empty if it is plain.

    Args:
        value: as it is written.
        today: as for :func:`judged`.
    """
    plain = value.strip()
    zone = _ZONE.search(plain)
    written = written_day(plain) if len(plain) <= LONGEST_DAY else None
    reasons = {
        "A program writes this day where it knows none": _EMPTY.match(plain),
        "The day and the month can be told only by who wrote them": _EITHER.match(plain),
        "A year alone is often that of a footer": _YEAR.fullmatch(plain),
        "A first of January often stands for a year alone": _FIRST.fullmatch(plain)
        or (written is not None and written.is_alone and _is_first(written.day)),
        "The day of the week is that of another day": written is not None
        and written.is_of_another_weekday,
        "This is today, and may be the day on which the page was opened": bool(today)
        and day(plain) == today,
        "This day is still to come": bool(today) and day(plain) > today,
        f"The zone {zone[1] if zone else ''} is a name, not a distance from UTC": zone
        and zone[1] not in UNIVERSAL,
    }
    return next((reason for reason, holds in reasons.items() if holds), "")


def _is_first(written: date) -> bool:
    return (written.month, written.day) == (1, 1)


def language(value: str) -> str:
    """The tag of a language as the annotations have it: ``en`` of ``en_GB``; empty for none."""
    tag = value.strip().partition(",")[0].replace("_", "-")
    main, _, subtags = tag.partition("-")
    script = subtags.partition("-")[0].title() if re.match(r"[A-Za-z]{4}(?:-|$)", subtags) else ""
    tag_found = f"{main.lower()}-{script}" if script else main.lower()
    return tag_found if _TAG.fullmatch(tag_found) else ""


def title(words: str, outlets: Iterable[str]) -> str:
    """A headline without the name of its site, where a part of it is exactly that.

    What stands before a colon is the speaker and never goes.

    Args:
        words: the title of a page.
        outlets: what the page calls its site.
    """
    names = {name.strip().casefold() for name in outlets if name.strip()}
    parts = [(match.start(), match.end()) for match in _PARTS.finditer(words)]
    if parts and words[parts[-1][1] :].strip().casefold() in names:
        return words[: parts[-1][0]].strip()
    if parts and words[: parts[0][0]].strip().casefold() in names:
        return words[parts[0][1] :].strip()
    return words


def of(statements: Sequence[Judged], field: Field) -> tuple[Judged, ...]:
    """The statements of a field, in their order.

    Args:
        statements: of one capture, judged.
        field: what they are asked for.
    """
    return tuple(item for item in statements if item.statement.field is field)


def _existing(written: str) -> str:
    try:
        return date.fromisoformat(written).isoformat()
    except ValueError:
        return ""
