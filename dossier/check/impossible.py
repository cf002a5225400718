"""Dates that cannot both be right: compared with each other, never with today's.

Only what no calendar allows is a problem. A date that is approximate or uncertain is compared with
nothing, and neither is one whose certainty the editors doubt; between two days there may be a
difference of one, for the day begins and ends at other times elsewhere.
"""

from __future__ import annotations

import calendar
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.check.by_id import by_id
from dossier.dates import bounds
from dossier.problems import Problem
from dossier.schema import (
    Annotations,
    ArticleShape,
    DossierShape,
    EventShape,
    MomentShape,
    RecordShape,
    Shape,
)


def impossible(annotations: Annotations) -> Iterator[Problem]:
    """Everything that would have happened before it could.

    Args:
        annotations: the entries that are not withdrawn.
    """
    if annotations.dossier is not None:
        yield from _begun(annotations.dossier)
    days = _days_of_work(annotations)
    for record in annotations.records:
        yield from _looked_up(record, days)
    for article in annotations.articles:
        yield from _captured(article)
    events = by_id(annotations.events)
    articles = by_id(annotations.articles)
    reported: set[str] = set()
    for id_, event in events.items():
        quoting = _quoting(annotations, id_, articles)
        yield from _quoted(event, quoting, annotations.articles, reported)
    for moment in annotations.timeline:
        yield from _after(moment, annotations.articles)


def is_over_before(date: str, other: str) -> bool:
    """Whether the last day of a date, and the one after it, were over when another date began.

    Args:
        date: in EDTF; empty where there is none.
        other: another.
    """
    if not is_exact(date) or not is_exact(other):
        return False
    first, second = bounds(date), bounds(other)
    return first is not None and second is not None and _next(first[1]) < second[0]


def is_exact(date: str) -> bool:
    """Whether a date is there, and neither approximate nor uncertain."""
    return bool(date) and not set(date) & set("?~%")


def _next(day: tuple[float, ...]) -> tuple[float, ...]:
    if not all(map(math.isfinite, day)):
        return day
    year, month, number = map(int, day)
    # EDTF has a year 0 and years before it; the calendar repeats every 400 years.
    if number < calendar.monthrange(year % 400 + 400, month)[1]:
        return year, month, number + 1
    return (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)


def trusted(shape: Shape, key: str) -> str:
    """The date under a key; empty where it cannot be trusted.

    Args:
        shape: an entry, as read.
        key: as written in YAML.
    """
    inferred = getattr(shape, "certainty", None) in ("inferred", "disputed")
    return "" if inferred else stated(shape, key)


def stated(shape: Shape, key: str) -> str:
    """The date under a key, whatever its certainty; empty where there is none.

    Args:
        shape: an entry, as read.
        key: as written in YAML.
    """
    value = "" if key in shape.torn else getattr(shape, key.replace("-", "_"))
    return value or ""


def _problem(shape: Shape, key: str, message: str, earlier: str, since: str) -> Problem:
    return Problem(
        shape.at(key),
        "date-impossible",
        message,
        found=earlier,
        expected=f"a day that is not before {since}",
        hint=f"Check both dates, and their years first: {earlier} and {since}",
    )


def _not_after(shape: Shape, key: str, message: str, later: str, until: str) -> Problem:
    return replace(
        _problem(shape, key, message, later, until), expected=f"a day that is not after {until}"
    )


def _begun(dossier: DossierShape) -> Iterator[Problem]:
    begun, edited = trusted(dossier, "begun"), trusted(dossier, "edited")
    if is_over_before(edited, begun):
        message = "The dossier was last edited before it was begun"
        yield _problem(dossier, "edited", message, edited, begun)


def _days_of_work(annotations: Annotations) -> tuple[str, ...]:
    """When anything was looked up, the dossier begun or edited."""
    days = [trusted(record, "looked-up") for record in annotations.records]
    if annotations.dossier is not None:
        days += [trusted(annotations.dossier, "begun"), trusted(annotations.dossier, "edited")]
    return tuple(day for day in days if day)


def _looked_up(record: RecordShape, days: Sequence[str]) -> Iterator[Problem]:
    date, looked_up = record.date, trusted(record, "looked-up")
    if "date" in record.torn:
        return
    is_late = is_over_before(looked_up, date)
    read = record.excerpt.read if record.excerpt and "read" not in record.excerpt.torn else ""
    if is_late and is_over_before(read, date):
        # That both are wrong is less likely than that the record's own date is.
        message = "The record was looked up, and its excerpt read, before it existed"
        yield _not_after(record, "date", message, date, min(looked_up, read))
    elif is_late and len(days) > 1 and all(is_over_before(day, date) for day in days):
        # A day before which all work was done is wrong more likely than the one look-up.
        message = "The record is younger than all work on the dossier"
        yield _not_after(record, "date", message, date, max(days))
    elif is_late:
        message = "The record was looked up before it existed"
        yield _problem(record, "looked-up", message, looked_up, date)
    elif record.excerpt and is_over_before(read, date):
        message = "The excerpt was read before the record existed"
        yield _problem(record.excerpt, "read", message, read, date)


def _captured(article: ArticleShape) -> Iterator[Problem]:
    captured, published = trusted(article, "captured"), trusted(article, "published")
    if is_over_before(captured, published):
        message = "The article was captured before it was published"
        yield _problem(article, "captured", message, captured, published)


def _quoting(
    annotations: Annotations, event: str, articles: dict[str, ArticleShape]
) -> list[ArticleShape]:
    """The articles that quote what was said at an event."""
    ids = {
        reading.article or ""
        for quotation in annotations.quotations
        if quotation.event == event and "event" not in quotation.torn
        for reading in quotation.readings
        if "article" not in reading.torn
    }
    return [articles[id_] for id_ in sorted(ids & articles.keys())]


def _quoted(
    event: EventShape,
    articles: Sequence[ArticleShape],
    listed: Sequence[ArticleShape],
    reported: set[str],
) -> Iterator[Problem]:
    """Words that were quoted before the event where they were said; each wrong date once.

    Args:
        event: where words were said.
        articles: those that quote them.
        listed: all articles of the dossier.
        reported: the ids of the articles whose dates have a problem already; grows.
    """
    since = trusted(event, "date")
    dated = [article for article in articles if is_exact(trusted(article, "published"))]
    early = [article for article in dated if is_over_before(article.published or "", since)]
    days = [trusted(article, "published") for article in listed]
    before = [is_over_before(day, since) for day in days if is_exact(day)]
    if early and (len(early) == len(dated) > 1 or (all(before) and len(before) > 1)):
        # That all of them are wrong is less likely than that the event is.
        last = max(article.published or "" for article in early)
        message = "Articles quote what was said at this event, and appeared before it"
        yield _not_after(event, "date", message, since, last)
        return
    for article in early:
        if article.id not in reported:
            reported.add(article.id or "")
            message = f"The article quotes what was said at {event.id}, and appeared before it"
            yield _problem(article, "published", message, article.published or "", since)


def _after(moment: MomentShape, articles: Sequence[ArticleShape]) -> Iterator[Problem]:
    date = trusted(moment, "date")
    published = [trusted(article, "published") for article in articles]
    if moment.period != "after" or "period" in moment.torn or not published:
        return
    if all(is_over_before(date, day) for day in published):
        message = "This was over before the first article, and stands among what came after them"
        yield _problem(moment, "date", message, date, min(published))
