"""What happened when: sentences with a date, those of one day and one occurrence brought together.

A date that a sentence gives in full is certain. A day of the week, and a day without a year, are
worked out from the day on which the article was published; where that is not known, or where the
sentence looks ahead, nothing is proposed: the day could be another.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dossier.claims import Day, quantities
from dossier.frozen import dataclass
from dossier.model import Citation, ProposedMoment, ProposedReading, Span
from dossier.propose.pairing import Pairs
from dossier.propose.statements import Corpus, Statement

_LIKE = 0.25
"""Likeness from which on two sentences with one date tell of one occurrence."""
_ALONE = 0.3
"""How likely an editor keeps the date of one article alone."""
_EACH = 0.2
"""How much likelier each further article makes it."""
_FULL = 0.1
"""How much likelier a date is that is given in full."""
_HALF_YEAR = 183
"""Days from publication within which a day without a year lies."""
_WEEK = 7


@dataclass(frozen=True, slots=True)
class _Dated:
    """A sentence with its first date."""

    statement: Statement
    span: Span
    """Of the date, in the article's text."""
    date: str
    """In the Extended Date/Time Format."""
    because: str
    """How it was worked out; empty where it is given in full."""


def moments(
    corpus: Corpus, pairs: Pairs, published: Mapping[str, dt.date]
) -> tuple[ProposedMoment, ...]:
    """What the articles say happened on a day or in a month, those of most articles first.

    Args:
        corpus: all sentences.
        pairs: the sentences that are set side by side.
        published: the days of articles, by their ids, as far as known.
    """
    dated = [item for statement in corpus.statements if (item := _dated(statement, published))]
    made = [_moment(group) for group in _groups(dated, pairs)]
    return tuple(sorted(made, key=lambda moment: (-moment.score, moment.date)))


def _dated(statement: Statement, published: Mapping[str, dt.date]) -> _Dated | None:
    """The first date of a sentence, where it can be told which day or month it is."""
    looks_ahead = any(statement.vocabulary.has("future", word.norm) for word in statement.words)
    day_of_issue = published.get(statement.prose.id)
    for measured in quantities(statement.text, statement.prose.language):
        day = measured.quantity
        if not isinstance(day, Day):
            continue
        written = measured.span.of(statement.text)
        if measured.span.end == len(statement.text):
            written = written.rstrip(".")
        start = statement.span.start + measured.span.start
        span = Span(start, start + len(written))
        written = " ".join(written.split())
        if day.year and day.month:
            return _Dated(statement, span, _edtf(day), "")
        issue = None if looks_ahead else day_of_issue
        known = _worked_out(day, issue) if issue else None
        if known and issue:
            because = f"{statement.prose.id} was published on {issue} and says “{written}”."
            return _Dated(statement, span, known.isoformat(), because)
    return None


def _edtf(day: Day) -> str:
    date = f"{day.year:04}-{day.month:02}"
    return f"{date}-{day.day:02}" if day.day else date


def _worked_out(day: Day, published: dt.date) -> dt.date | None:
    """The day that is meant by an article of a certain day; nothing where that is open."""
    if day.month and day.day:
        near = [
            made
            for year in (published.year - 1, published.year, published.year + 1)
            if (made := _real(year, day)) and abs((made - published).days) <= _HALF_YEAR
        ]
        fitting = [made for made in near if day.weekday in (0, made.isoweekday())]
        return min(fitting, key=lambda made: abs((made - published).days), default=None)
    if day.parts == 1 and day.weekday:
        return published - dt.timedelta(days=(published.isoweekday() - day.weekday) % _WEEK)
    return None


def _real(year: int, day: Day) -> dt.date | None:
    try:
        return dt.date(year, day.month, day.day)
    except ValueError:  # 29 February, or a year beyond the calendar
        return None


def _groups(dated: Sequence[_Dated], pairs: Pairs) -> Iterator[list[_Dated]]:
    """Sentences of one date that are alike; each with one that is already in the group."""
    by_date: defaultdict[str, list[_Dated]] = defaultdict(list)
    for item in dated:
        by_date[item.date].append(item)
    for _, items in sorted(by_date.items()):
        groups: list[list[_Dated]] = []
        for item in items:
            group = next((group for group in groups if _belongs(item, group, pairs)), None)
            if group is None:
                groups.append([item])
            else:
                group.append(item)
        yield from groups


def _belongs(item: _Dated, group: Iterable[_Dated], pairs: Pairs) -> bool:
    for other in group:
        numbers = sorted((item.statement.number, other.statement.number))
        likeness = pairs.get((numbers[0], numbers[1]))
        if likeness and likeness.cosine >= _LIKE:
            return True
    return False


def _moment(group: Sequence[_Dated]) -> ProposedMoment:
    """One occurrence with the first sentence of each article on it."""
    firsts: dict[str, _Dated] = {}
    for item in group:
        firsts.setdefault(item.statement.prose.id, item)
    items = list(firsts.values())
    inferred = [item for item in items if item.because]
    is_given = len(inferred) < len(items)
    score = _ALONE + _EACH * (len(items) - 1) + _FULL * is_given
    # What one article gives in full, no other has to be asked for.
    because = "" if is_given else inferred[0].because
    written = dict.fromkeys(
        " ".join(item.span.of(item.statement.prose.text).split()) for item in items
    )
    return ProposedMoment(
        title=" ".join(min((item.statement.text for item in items), key=len).split()),
        date=items[0].date,
        because=because,
        readings=tuple(_reading(item) for item in items),
        score=round(min(1.0, score), 2),
        reason="it says " + " and ".join(f"“{words}”" for words in written),
    )


def _reading(item: _Dated) -> ProposedReading:
    statement = item.statement
    citation = Citation(statement.prose.id, statement.span, statement.text)
    return ProposedReading(citation, (item.span,), "")
