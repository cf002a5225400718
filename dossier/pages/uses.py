"""Where a dossier relies on its records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from dossier.interface import say
from dossier.model import Article, Dossier, Moment, Point, Quotation
from dossier.render import addresses, isolated

Use = tuple[str, str]
"""A title, as plain text, and the address of what leans on a record."""


def uses(dossier: Dossier) -> Mapping[str, dict[Use, None]]:
    """What leans on each record, by its id; each thing once, in the order of the dossier."""
    uses_by_record: defaultdict[str, dict[Use, None]] = defaultdict(dict)
    for use, records in _every_use(dossier):
        for record in records:
            if record:
                uses_by_record[record][use] = None
    return uses_by_record


def _every_use(dossier: Dossier) -> Iterator[tuple[Use, tuple[str, ...]]]:
    """Everything that may lean on records, and the ids it names; some may be empty."""
    for article in dossier.articles:
        yield (
            (
                say("Origin of {outlet}", outlet=isolated(article.outlet)),
                addresses.article(article.id),
            ),
            _origin(article),
        )
    for event in dossier.events:
        yield (event.title, addresses.event(event.id)), event.records
    for point in dossier.points:
        yield (point.question, addresses.point(point.id)), _voices(point)
    for quotation in dossier.quotations:
        source = (quotation.source.record,) if quotation.source else ()
        use = (quotation.title, addresses.quotation(quotation.id))
        yield use, (*_voices(quotation), *source)
    for position in dossier.positions:
        use = (position.title, addresses.position(position.id))
        own = position.outcome.records if position.outcome else ()
        yield use, (*(reading.record for reading in position.every_reading), *own)
    for moment in dossier.timeline:
        use = (moment.title, addresses.moment(moment.id))
        yield use, (*moment.records, *_voices(moment))


def _origin(article: Article) -> tuple[str, ...]:
    lineage = [evidence for line in article.lineage for evidence in line.evidence]
    pieces = (*article.origin, *article.condition_evidence, *lineage)
    descent = (line.record for line in article.lineage)
    return (*(evidence.record for evidence in pieces), *descent)


def _voices(owner: Point | Quotation | Moment) -> tuple[str, ...]:
    return tuple(reading.record for reading in owner.readings)
