"""How much there is of everything in a dossier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import get_args

from dossier.frozen import dataclass
from dossier.model import Agreement, Contradiction, Disputes, Dossier, Point, Quotation
from dossier.problems import Problem
from dossier.schema import vocabulary


@dataclass(frozen=True, slots=True)
class Count:
    """How many entries of one kind there are, and of what sorts."""

    what: str
    number: int
    sorts: tuple[tuple[str, int], ...] = ()
    """In the order of the vocabulary; the sorts of one kind may overlap."""


def counts(
    dossier: Dossier, agreements: Mapping[str, Agreement], doubts: Sequence[Problem] = ()
) -> tuple[Count, ...]:
    """The entries of a dossier, counted by kind and sort.

    Args:
        dossier: what is counted.
        agreements: of its points, by their ids.
        doubts: what is odd and stops nothing.
    """
    points = dossier.points
    glosses = [gloss for article in dossier.articles for gloss in article.glosses]
    return (
        Count("articles", len(dossier.articles), _articles(dossier)),
        Count("events", len(dossier.events)),
        Count("actors", len(dossier.actors), _sorts("ActorKind", (a.kind for a in dossier.actors))),
        Count("mentions", sum(len(actor.mentions) for actor in dossier.actors)),
        Count("points", len(points)),
        Count("readings of points", sum(len(point.readings) for point in points)),
        _coverage(agreements.values()),
        *_contradictions(points),
        Count("apparent contradictions", sum(bool(point.apparent) for point in points)),
        Count("quotations", len(dossier.quotations), _quotations(dossier.quotations)),
        Count("glosses", len(glosses), _sorts("Certainty", (gloss.certainty for gloss in glosses))),
        Count(
            "timeline entries",
            len(dossier.timeline),
            _sorts("DateCertainty", (moment.certainty for moment in dossier.timeline)),
        ),
        Count(
            "records",
            len(dossier.records),
            _sorts("Certainty", (record.certainty for record in dossier.records)),
        ),
        _quoted_records(dossier),
        *([Count("doubts", len(doubts))] if doubts else []),
    )


def _articles(dossier: Dossier) -> tuple[tuple[str, int], ...]:
    return _sorts("Condition", (article.condition for article in dossier.articles))


def _coverage(agreements: Collection[Agreement]) -> Count:
    """How often articles are asked on points, and what they answer."""
    states = (
        ("say something", sum(len(agreement.says) for agreement in agreements)),
        ("say nothing", sum(len(agreement.silent) for agreement in agreements)),
        ("not read yet", sum(len(agreement.unread) for agreement in agreements)),
    )
    total = sum(agreement.asked for agreement in agreements)
    return Count(
        "times that articles are asked", total, tuple(state for state in states if state[1])
    )


def _contradictions(points: Sequence[Point]) -> tuple[Count, ...]:
    disputes = Disputes.of(points)
    contradictions = _blocks(disputes.contradictions)
    reconcilable = _blocks(disputes.reconcilable)
    scopes = Counter(scope for block in contradictions for scope in block.scope)
    return (
        Count("contradictions", len(contradictions), _severities(contradictions)),
        Count(
            "… by status",
            len(contradictions),
            _sorts("Status", (block.status for block in contradictions)),
        ),
        Count("… by scope", len(contradictions), tuple(sorted(scopes.items()))),
        Count("reconcilable differences", len(reconcilable), _severities(reconcilable)),
    )


def _blocks(points: Iterable[Point]) -> tuple[Contradiction, ...]:
    return tuple(point.contradiction for point in points if point.contradiction)


def _severities(contradictions: Iterable[Contradiction]) -> tuple[tuple[str, int], ...]:
    return _sorts("Severity", (contradiction.severity for contradiction in contradictions))


def _quotations(quotations: Iterable[Quotation]) -> tuple[tuple[str, int], ...]:
    shared = sum(
        len({reading.article for reading in quotation.readings if reading.article}) > 1
        for quotation in quotations
    )
    return (("in two articles or more", shared),)


def _quoted_records(dossier: Dossier) -> Count:
    """How often records are quoted, and whether the words are held against an excerpt."""
    excerpted = {record.id for record in dossier.records if record.excerpt}
    readings = [reading for point in dossier.points for reading in point.readings]
    readings += [reading for quotation in dossier.quotations for reading in quotation.readings]
    readings += [reading for moment in dossier.timeline for reading in moment.readings]
    quoted = [reading.record for reading in readings if reading.record and reading.quote]
    quoted += [quotation.source.record for quotation in dossier.quotations if quotation.source]
    checked = sum(record in excerpted for record in quoted)
    sorts = (("checked against an excerpt", checked), ("as cited", len(quoted) - checked))
    return Count(
        "quotations of records",
        len(quoted),
        tuple(sort for sort in sorts if sort[1]),
    )


def _sorts(name: str, values: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """How often each word of a vocabulary is used; words nobody uses are left out."""
    used = Counter(values)
    return tuple((word, used[word]) for word in get_args(getattr(vocabulary, name)) if used[word])
