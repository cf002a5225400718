"""When something happened: days, years and times of day beside the same words.

A day of the week is resolved by the day on which the article was published, where that is known:
the last such day up to it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from dossier.claims import Amount, Clock, Day, Quantity, quantities
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.propose.findings import Finding, Link, Mention, grouped, shared_context
from dossier.propose.pairing import Pairs
from dossier.propose.statements import Corpus, Statement

_BESIDE = 7
"""Words on either side that say what the date is of."""
_LIKE = 0.22
"""Likeness from which on the dates of two sentences are compared."""
_LEAST = 5.0
"""What they must weigh without names: two rare words, or more that are frequent."""
_SHARED = 2
"""Words beside both dates that must be the same."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date or time in its sentence."""

    statement: Statement
    quantity: Day | Clock
    span: Span
    """In the article's text."""
    context: frozenset[str]


def differing_dates(
    corpus: Corpus, pairs: Pairs, published: Mapping[str, dt.date]
) -> Iterator[Finding]:
    """Dates and times of the same that cannot be the same day or hour.

    Args:
        corpus: all sentences.
        pairs: those that may speak of the same.
        published: the days of articles, by their ids; where one is not known, a day of the week
            says nothing.
    """
    dated = {
        statement.number: made
        for statement in corpus.statements
        if (made := [*_dated(statement, published)])
    }
    flat = [item for number in sorted(dated) for item in dated[number]]
    places = {id(item): index for index, item in enumerate(flat)}
    links = []
    for (first, second), likeness in pairs.items():
        if likeness.cosine < _LIKE:
            continue
        for one in dated.get(first, ()):
            for other in dated.get(second, ()):
                score = _score(corpus, one, other, likeness.cosine)
                if score:
                    differs = not _meet(one.quantity, other.quantity)
                    is_elsewhere = any(
                        _meet(one.quantity, item.quantity) for item in dated[second]
                    ) or any(_meet(other.quantity, item.quantity) for item in dated[first])
                    if not (differs and is_elsewhere):
                        links.append(
                            Link(places[id(one)], places[id(other)], score, differs=differs)
                        )
    mentions = [
        Mention(
            item.statement,
            (item.span,),
            item.quantity,
            " ".join(item.span.of(item.statement.prose.text).split()),
        )
        for item in flat
    ]
    by_span = {(item.statement.number, item.span): item for item in flat}
    for group in grouped(mentions, links):
        members = [by_span[item.statement.number, item.stress[0]] for item in group.mentions]
        shared = shared_context(member.context for member in members)
        yield Finding(
            "date",
            f"When was it: {', '.join(corpus.surfaces[key] for key in shared[:4])}?",
            group.mentions,
            group.score,
            contradicts=True,
            reason="dates beside " + ", ".join(f"“{corpus.surfaces[key]}”" for key in shared[:3]),
        )


def _dated(statement: Statement, published: Mapping[str, dt.date]) -> Iterator[_Dated]:
    for measured in quantities(statement.text, statement.prose.language):
        quantity = _resolved(measured.quantity, published.get(statement.prose.id))
        if quantity is None:
            continue
        start = statement.span.start + measured.span.start
        written = measured.span.of(statement.text)
        is_last = measured.span.end == len(statement.text)
        span = Span(start, start + len(written.rstrip(".") if is_last else written))
        first, end = statement.at(start), statement.at(span.end)
        near = (*statement.near(first, -1, _BESIDE), *statement.near(end - 1, 1, _BESIDE))
        keys = frozenset(word.key for word in near if word.is_content and not word.key[0].isdigit())
        yield _Dated(statement, quantity, span, keys)


def _resolved(quantity: Quantity, published: dt.date | None) -> Day | Clock | None:
    """A date as it can be compared; nothing for an amount, or a day of an unknown week."""
    if isinstance(quantity, Amount):
        if not quantity.is_year or quantity.low != quantity.high:
            return None
        return Day(year=int(quantity.low))
    if isinstance(quantity, Day) and quantity.parts == 1 and quantity.weekday:
        if published is None:
            return None
        back = (published.isoweekday() - quantity.weekday) % 7
        day = published - dt.timedelta(days=back)
        return Day(day.year, day.month, day.day)
    return quantity


def _meet(one: Day | Clock, other: Day | Clock) -> bool:
    if isinstance(one, Day) and isinstance(other, Day):
        return one.meets(other)
    if isinstance(one, Clock) and isinstance(other, Clock):
        return one.meets(other) or not one.is_like(other)
    return False


def _score(corpus: Corpus, one: _Dated, other: _Dated, cosine: float) -> float:
    """How sure it is that two dates are of the same, from 0 to 1; 0 for none."""
    if isinstance(one.quantity, Day) != isinstance(other.quantity, Day):
        return 0.0
    if isinstance(one.quantity, Day) and isinstance(other.quantity, Day):
        precise = [bool(day.month or day.day) for day in (one.quantity, other.quantity)]
        if precise[0] != precise[1] and not (one.quantity.year and other.quantity.year):
            return 0.0
    shared = one.context & other.context
    plain = shared - corpus.names
    if len(shared) < _SHARED or corpus.weight(plain) < _LEAST:
        return 0.0
    beside = corpus.share(shared, one.context | other.context)
    return min(1.0, 0.2 + 0.6 * beside + 0.5 * cosine)
