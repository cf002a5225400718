"""Events, the timeline and records: what happened when, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dossier.check.checker import Checker
from dossier.check.plain import resolved
from dossier.check.revising import revision
from dossier.check.translating import of_record
from dossier.dates import ALWAYS, NEVER, bounds
from dossier.model import Event, Excerpt, Moment, Record
from dossier.problems import Problem
from dossier.schema import EventShape, MomentShape, RecordShape

PERIODS = ("before", "story", "after")


def event(checker: Checker, shape: EventShape) -> Event:
    """An event, checked.

    Args:
        checker: the check at work; problems go there.
        shape: the event, as read.
    """
    checker.refer(shape, "actors", "actors")
    checker.refer(shape, "records", "records")
    return resolved(Event, shape, date=checker.date(shape, "date"))


def timeline(checker: Checker, shapes: Iterable[MomentShape]) -> tuple[Moment, ...]:
    """The timeline by period and date; undated entries last in their period.

    Args:
        checker: the check at work; problems go there.
        shapes: the entries, as read.
    """
    return tuple(in_order([_moment(checker, shape) for shape in shapes]))


def in_order(moments: Sequence[Moment]) -> list[Moment]:
    """By period, then by the first day that a date can mean, then by the last."""

    def rank(moment: Moment) -> tuple[int, bool, tuple[float, ...], tuple[float, ...]]:
        first, last = bounds(moment.date) or (ALWAYS, NEVER)
        return PERIODS.index(moment.period), not moment.date, first, last

    return sorted(moments, key=rank)


def _moment(checker: Checker, shape: MomentShape) -> Moment:
    checker.refer(shape, "event", "events")
    checker.refer(shape, "records", "records")
    checker.refer(shape, "point", "points")
    checker.refer(shape, "bears-on-points", "points")
    checker.refer(shape, "bears-on-quotations", "quotations")
    _after(checker, shape)
    from dossier.check.readings import readings  # noqa: PLC0415 (a story may have no timeline)

    return resolved(
        Moment,
        shape,
        date=checker.date(shape, "date"),
        readings=readings(checker, shape, shape.event or ""),
        revision=revision(checker, shape),
    )


def _after(checker: Checker, shape: MomentShape) -> None:
    """What came after the articles is known from records only."""
    if shape.period != "after" or "period" in shape.torn:
        return
    for item in shape.readings:
        if item.article and not item.torn & {"article"}:
            checker.report(
                Problem(
                    item.at("article"),
                    "reading-after",
                    "No article can report what happened after it",
                    found=f"a reading of {item.article} under period: after",
                    expected="records only",
                    hint="Choose another period, or delete the reading and name the records",
                )
            )


def record(checker: Checker, shape: RecordShape, excerpt: Excerpt | None) -> Record:
    """A record, checked; with the excerpt of its words, if there is one.

    Args:
        checker: the check at work; problems go there.
        shape: the record, as read.
        excerpt: of its words; nothing where none was copied.
    """
    if shape.excerpt is not None:
        checker.day(shape.excerpt, "read")
    return resolved(
        Record,
        shape,
        date=checker.date(shape, "date"),
        looked_up=checker.date(shape, "looked-up"),
        language=shape.language or checker.language,
        excerpt=excerpt,
        translations=of_record(checker, shape),
        revision=revision(checker, shape),
    )
