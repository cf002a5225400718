"""Events, the timeline and records: what happened when, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dossier.check.desk import Desk
from dossier.check.plain import resolved
from dossier.check.revising import revision
from dossier.check.translating import of_record
from dossier.dates import ALWAYS, NEVER, bounds
from dossier.model import Event, Excerpt, Moment, Record
from dossier.problems import Problem
from dossier.schema import EventShape, MomentShape, RecordShape

PERIODS = ("before", "story", "after")


def event(desk: Desk, shape: EventShape) -> Event:
    """An event, checked.

    Args:
        desk: the check at work; problems go there.
        shape: the event, as read.
    """
    desk.refer(shape, "actors", "actors")
    desk.refer(shape, "records", "records")
    return resolved(Event, shape, date=desk.date(shape, "date"))


def timeline(desk: Desk, shapes: Iterable[MomentShape]) -> tuple[Moment, ...]:
    """The timeline by period and date; undated entries last in their period.

    Args:
        desk: the check at work; problems go there.
        shapes: the entries, as read.
    """
    return tuple(in_order([_moment(desk, shape) for shape in shapes]))


def in_order(moments: Sequence[Moment]) -> list[Moment]:
    """By period, then by the first day that a date can mean, then by the last."""

    def rank(moment: Moment) -> tuple[int, bool, tuple[float, ...], tuple[float, ...]]:
        first, last = bounds(moment.date) or (ALWAYS, NEVER)
        return PERIODS.index(moment.period), not moment.date, first, last

    return sorted(moments, key=rank)


def _moment(desk: Desk, shape: MomentShape) -> Moment:
    desk.refer(shape, "event", "events")
    desk.refer(shape, "records", "records")
    desk.refer(shape, "point", "points")
    desk.refer(shape, "bears-on-points", "points")
    desk.refer(shape, "bears-on-quotations", "quotations")
    _after(desk, shape)
    from dossier.check.readings import readings  # noqa: PLC0415 (a story may have no timeline)

    return resolved(
        Moment,
        shape,
        date=desk.date(shape, "date"),
        readings=readings(desk, shape, shape.event or ""),
        revision=revision(desk, shape),
    )


def _after(desk: Desk, shape: MomentShape) -> None:
    """What came after the articles is known from records only."""
    if shape.period != "after" or "period" in shape.torn:
        return
    for item in shape.readings:
        if item.article and not item.torn & {"article"}:
            desk.report(
                Problem(
                    item.at("article"),
                    "reading-after",
                    "No article can report what happened after it",
                    found=f"a reading of {item.article} under period: after",
                    expected="records only",
                    hint="Choose another period, or delete the reading and name the records",
                )
            )


def record(desk: Desk, shape: RecordShape, excerpt: Excerpt | None) -> Record:
    """A record, checked; with the excerpt of its words, if there is one.

    Args:
        desk: the check at work; problems go there.
        shape: the record, as read.
        excerpt: of its words; nothing where none was copied.
    """
    if shape.excerpt is not None:
        desk.day(shape.excerpt, "read")
    return resolved(
        Record,
        shape,
        date=desk.date(shape, "date"),
        looked_up=desk.date(shape, "looked-up"),
        language=shape.language or desk.language,
        excerpt=excerpt,
        translations=of_record(desk, shape),
        revision=revision(desk, shape),
    )
