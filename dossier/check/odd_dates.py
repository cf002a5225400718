"""Dates that can be right and rarely are: doubts, which stop nothing.

Dates are compared with each other, never with today's. What is approximate or uncertain is compared
with nothing, what the editors infer or dispute with nothing nearer than a lifetime; a word of
theirs that names the year (in ``note``, ``because``, ``published-note``) ends the doubt.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from dossier.check.by_id import by_id
from dossier.check.impossible import impossible, is_exact, is_over_before, stated, trusted
from dossier.check.withdrawing import remaining
from dossier.dates import bounds
from dossier.frozen import dataclass
from dossier.problems import Location, Problem
from dossier.schema import (
    Annotations,
    ArticleShape,
    EventShape,
    MomentShape,
    QuotationShape,
    RecordShape,
    Shape,
)

FORETOLD = 366.0
"""Days: an article can announce an event, but hardly a year ahead."""
LOOKED_BACK = 5 * 365.25
"""Days: what is further from everything else of a dossier has a wrong year more often than not."""
LIFETIME = 120 * 365.25
"""Days: no guess of an editor is so far off; it is a slip, or the year of another calendar."""
TRANSCRIBED = 31.0
"""Days: a transcript can be published after the articles that quote the same words."""


@dataclass(frozen=True, slots=True)
class _Story:
    """What the dates of a dossier are compared with."""

    events: Mapping[str, EventShape]
    articles: Mapping[str, ArticleShape]
    records: Mapping[str, RecordShape]

    @classmethod
    def of(cls, annotations: Annotations) -> _Story:
        return cls(
            by_id(annotations.events), by_id(annotations.articles), by_id(annotations.records)
        )

    def days(self) -> list[str]:
        """Of all events and articles."""
        dates = [trusted(event, "date") for event in self.events.values()]
        return dates + [trusted(article, "published") for article in self.articles.values()]


def date_doubts(annotations: Annotations) -> tuple[Problem, ...]:
    """Dates that can be right and rarely are; those that cannot be are left to ``resolve``."""
    standing = remaining(annotations)
    return tuple(_odd_dates(standing, impossible(standing)))


def _odd_dates(annotations: Annotations, impossible_dates: Iterable[Problem]) -> Iterator[Problem]:
    """Everything that is dated far from what it belongs to.

    Args:
        annotations: the entries that are not withdrawn.
        impossible_dates: those that cannot be at all: of these nothing more is said.
    """
    story = _Story.of(annotations)
    places = {problem.location for problem in impossible_dates}
    for doubt in _every(annotations, story, places):
        if doubt.location not in places:
            yield doubt


def _every(annotations: Annotations, story: _Story, places: Set[Location]) -> Iterator[Problem]:
    far = [event for event in story.events.values() if _is_far(event, "date", story.days())]
    for event in far:
        message = "The event is more than five years from everything else in the dossier"
        yield from _doubt(event, "date", message, ("note", "because"))
    apart = {
        id_ for id_, event in story.events.items() if event in far or event.at("date") in places
    }
    for article in story.articles.values():
        if article.captured and article.at("captured") in places:
            continue  # before it was published: one of the two dates is told as wrong
        near = [story.events[id_] for id_ in article.events if id_ in story.events.keys() - apart]
        yield from _article(article, near, story)
    # What rests on a date that is wrong already is not wrong once more.
    story = replace(story, events={id_: story.events[id_] for id_ in story.events.keys() - apart})
    for moment in annotations.timeline:
        yield from _moment(moment, story)
    for quotation in annotations.quotations:
        yield from _source(quotation, story)
    yield from _looked_up(annotations)
    yield from _at_work(annotations)
    yield from _edited(annotations)


def _article(
    article: ArticleShape, events: Sequence[EventShape], story: _Story
) -> Iterator[Problem]:
    """An article that is much older or much younger than all that it tells of."""
    published = trusted(article, "published")
    between = [_days_between(published, trusted(event, "date")) for event in events]
    apart = [days for days in between if days is not None]
    if apart and min(apart) > FORETOLD:
        message = "The article appeared more than a year before the events that it tells of"
    elif apart and max(apart) < -LOOKED_BACK:
        message = "The article appeared more than five years after the events that it tells of"
    elif not apart and _is_far(article, "published", story.days()):
        message = "The article is more than five years from everything else in the dossier"
    else:
        return
    yield from _doubt(article, "published", message, ("published-note",))


def _moment(moment: MomentShape, story: _Story) -> Iterator[Problem]:
    """A moment in a period that it is not of, or far from its event."""
    date = trusted(moment, "date")
    days = [trusted(article, "published") for article in story.articles.values()]
    published = [day for day in days if day]
    event = story.events.get(moment.event or "")
    apart = _days_between(date, trusted(event, "date")) if event else None
    is_late = bool(published) and all(is_over_before(day, date) for day in published)
    if is_late and moment.period != "after" and "period" not in moment.torn:
        message = "This began after the last article, and does not stand among what came after"
    elif apart is not None and abs(apart) > FORETOLD:
        message = "The date is more than a year from that of its event"
    elif moment.period == "story" and _is_far(moment, "date", story.days()):
        message = "The date is more than five years from everything else in the dossier"
    else:
        return
    yield from _doubt(moment, "date", message, ("note", "because"))


def _source(quotation: QuotationShape, story: _Story) -> Iterator[Problem]:
    """A source that is older than what was said, or much younger than whoever quotes it."""
    record = story.records.get(quotation.source.record) if quotation.source else None
    if record is None or "date" in record.torn:
        return
    event = story.events.get(quotation.event or "")
    ids = {reading.article or "" for reading in quotation.readings}
    dates = [trusted(story.articles[id_], "published") for id_ in sorted(ids & set(story.articles))]
    since = [_days_between(date, record.date) for date in dates]
    days_after = _days_between(record.date, trusted(event, "date")) if event else None
    if event and days_after is not None and days_after > FORETOLD:
        message = f"The record is the source of words that were said a year later, at {event.id}"
    elif since and all(days is not None and days > TRANSCRIBED for days in since):
        message = "The record is the source of words that articles had more than a month before"
    else:
        return
    yield from _doubt(record, "date", message, ("note",))


def _looked_up(annotations: Annotations) -> Iterator[Problem]:
    """A record that was looked up years before or after anything else was done."""
    dossier, looked_up = annotations.dossier, list(annotations.records)
    days = [trusted(record, "looked-up") for record in looked_up]
    if dossier is not None:
        days += [trusted(dossier, "begun"), trusted(dossier, "edited")]
        days += [trusted(change, "date") for change in dossier.changes]
    for record in looked_up:
        if _is_far(record, "looked-up", days):
            message = "The record was looked up more than five years from all other work on it"
            yield from _doubt(record, "looked-up", message, ("note",))


def _at_work(annotations: Annotations) -> Iterator[Problem]:
    """A last edit, a capture or an excerpt years from all else that was done."""
    worked = list(_work(annotations))
    days = [day for shape, key in worked if (day := trusted(shape, key))]
    for shape, key in worked:
        message = _APART.get(key)
        if isinstance(shape, ArticleShape) and _is_fresh(shape):
            continue
        if message and key not in shape.torn and _is_far(shape, key, days):
            yield from _doubt(shape, key, message)


def _is_fresh(article: ArticleShape) -> bool:
    """Whether an article was captured in the year after it appeared, whenever that was."""
    days = _days_between(trusted(article, "published"), trusted(article, "captured"))
    return days is not None and abs(days) <= FORETOLD


_APART = {
    "edited": "The dossier was last edited more than five years from all other work on it",
    "captured": "The article was captured more than five years from all work on the dossier",
    "read": "The excerpt was read more than five years from all other work on the dossier",
}
"""By key: what is said of a day that is far from all others."""


def _work(annotations: Annotations) -> Iterator[tuple[Shape, str]]:
    """Every entry with a key under which the day of some work stands, or may stand."""
    if annotations.dossier is not None:
        yield annotations.dossier, "begun"
        yield annotations.dossier, "edited"
        for change in annotations.dossier.changes:
            yield change, "date"
    for record in annotations.records:
        yield record, "looked-up"
        if record.excerpt is not None:
            yield record.excerpt, "read"
    for article in annotations.articles:
        yield article, "captured"
    for entry in _changing(annotations):
        yield entry, "changed"


def _edited(annotations: Annotations) -> Iterator[Problem]:
    """A change of the log that is later than the last edit, and one of an entry that is much later.

    Who changes an entry may leave the day of the last edit for later, and hardly for a year.
    """
    dossier = annotations.dossier
    edited = trusted(dossier, "edited") if dossier else ""
    for change in dossier.changes if dossier else ():
        if is_over_before(edited, trusted(change, "date")):
            message = f"The change is later than {edited}, the day of the last edit"
            yield from _doubt(change, "date", message)
    for entry in _changing(annotations):
        days_after = _days_between(edited, trusted(entry, "changed"))
        if days_after is not None and days_after > FORETOLD:
            message = f"The entry was changed more than a year after {edited}, the last edit"
            yield from _doubt(entry, "changed", message)


def _changing(annotations: Annotations) -> Iterator[Shape]:
    """The entries that can say when they were last changed."""
    yield from annotations.articles
    yield from annotations.actors
    yield from annotations.points
    yield from annotations.quotations
    yield from annotations.records
    yield from annotations.timeline
    yield from annotations.positions
    yield from annotations.words


def _is_far(shape: Shape, key: str, days: Sequence[str]) -> bool:
    """Whether a date is years from all others; with fewer than two others nobody can say."""
    own, limit = trusted(shape, key), LOOKED_BACK
    if not own:
        own, limit = stated(shape, key), LIFETIME
    others = list(days)
    if own in others:
        others.remove(own)
    apart = [between for day in others if (between := _days_between(own, day)) is not None]
    return len(apart) > 1 and all(abs(days) > limit for days in apart)


def _days_between(date: str, other: str) -> float | None:
    """About how many days from the nearer ends of two dates; below zero when the other is first.

    Nothing where one of them cannot be trusted.
    """
    if not is_exact(date) or not is_exact(other):
        return None
    first, second = bounds(date), bounds(other)
    if first is None or second is None:
        return None
    ends = [_day(end) for end in (*first, *second)]
    if not all(map(math.isfinite, ends)):
        return None
    begin, end, other_begin, other_end = ends
    if end < other_begin:
        return other_begin - end
    return min(0.0, other_end - begin)


def _day(day: tuple[float, ...]) -> float:
    """A number for a day: exact enough to count months and years."""
    year, month, number = (*day, 1, 1)[:3]
    return year * 365.2425 + month * 30.44 + number


def _doubt(
    shape: Shape, key: str, message: str, answers: tuple[str, ...] = ()
) -> Iterator[Problem]:
    """The doubt, unless a text of the entry names the year: whoever writes it has looked."""
    date = stated(shape, key)
    year = date.lstrip("-")[:4]
    written = [getattr(shape, answer.replace("-", "_")) or "" for answer in answers]
    if any(year in text for text in written):
        return
    right = f"; if it is right, say why under {' or '.join(answers)}, with the year {year}"
    yield Problem(
        shape.at(key),
        "date-odd",
        message,
        found=date,
        hint=f"Check the date, and its year first{right if answers else ''}",
        is_doubt=True,
    )
