"""The tables: one CSV file for each collection, one row for the smallest thing in it.

Comma-separated as RFC 4180 has it, in UTF-8, with line feeds; the first row names the
columns. Words stand exactly as the article has them, but for one sign: a cell that a spreadsheet
would take for a formula begins with an apostrophe, as OWASP advises ("CSV Injection").
``start`` and ``end`` are code points of the article's clean text and empty where no article
speaks.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from dossier.derived.departures import wordings
from dossier.dictionary import TABLES
from dossier.model import Actor, Article, Citation, Edition, Evidence, Point, Quotation, Reading

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a formula begins with, and what may hide its beginning."""


def points(edition: Edition) -> str:
    """Every reading of every point; who says nothing stands in :func:`coverage`."""
    return table(
        "points", (row for point in edition.dossier.points for row in _point(edition, point))
    )


def _point(edition: Edition, point: Point) -> Iterator[Sequence[object]]:
    start = _start(edition, point)
    for reading in point.readings:
        state = "says" if reading.article else "record"
        yield (
            *start,
            state,
            *_place(edition, reading),
            *_words(edition, reading),
            reading.side,
            *_revision(point),
        )


def coverage(edition: Edition) -> str:
    """One row for each point: the ids of the articles in each state, parted by spaces."""
    return table("coverage", (_coverage(edition, point) for point in edition.dossier.points))


def _coverage(edition: Edition, point: Point) -> Sequence[object]:
    agreement = edition.agreements[point.id]
    records = dict.fromkeys(reading.record for reading in point.readings if reading.record)
    ids = (
        *(agreement.says, agreement.silent, agreement.unread),
        *(agreement.incomplete, agreement.elsewhere, records),
    )
    return (*_start(edition, point), *map(" ".join, ids))


def _start(edition: Edition, point: Point) -> tuple[object, ...]:
    """The point, its verdict, and how many articles and origins it rests on."""
    verdict, origins = edition.agreements[point.id].verdict, edition.origins[point.id]
    counts = (origins.articles, origins.certain, origins.probable, " ".join(origins.undeclared))
    return (point.id, point.question, point.topic, point.event, verdict.value, *counts)


def lineage(edition: Edition) -> str:
    """Every line of every article's lineage; an article without any has one row."""
    return table("lineage", (row for item in edition.dossier.articles for row in _lineage(item)))


def _lineage(article: Article) -> Iterator[Sequence[object]]:
    start = (article.id, article.siglum, article.outlet)
    if not article.lineage:
        yield (*start, *[""] * 11)
    for line in article.lineage:
        kind = "article" if line.article else "record" if line.record else "name"
        source = (kind, line.article or line.record or line.source, " | ".join(line.through))
        part = " | ".join(citation.exact for citation in line.part)
        for piece in line.evidence or (Evidence(""),):
            cited = piece.citation
            words = (cited.exact, cited.span.start, cited.span.end) if cited else ("", "", "")
            removed = piece.removed if not article.in_excerpts else ""
            yield (*start, *source, line.certainty, part, piece.says, *words, removed, piece.record)


def contradictions(edition: Edition) -> str:
    """Every reading of every contradiction, side by side, and what the records say.

    Reconcilable differences are among them; ``noun`` says which of the two it is.
    """
    rows = (row for point in edition.dossier.points for row in _contradiction(edition, point))
    return table("contradictions", rows)


def _contradiction(edition: Edition, point: Point) -> Iterator[Sequence[object]]:
    contradiction = point.contradiction
    if contradiction is None:
        return
    start = (point.id, point.question, point.event, contradiction.kind, contradiction.severity)
    labelled = [(side.label, reading) for side in contradiction.sides for reading in side.readings]
    spoken = {reading for _, reading in labelled}
    unsided = [(reading.side, reading) for reading in point.readings if reading not in spoken]
    for side, reading in (*labelled, *unsided):
        yield (
            *(
                *start,
                contradiction.status,
                contradiction.noun,
                " ".join(contradiction.scope),
                *_independence(edition, point),
                side,
            ),
            *(*_place(edition, reading), *_words(edition, reading)),
            *(_stress(edition, reading), contradiction.explanation, *_revision(point)),
        )


def _independence(edition: Edition, point: Point) -> tuple[str, str]:
    """Whether the sides are independent, and what they have in common; empty where not asked."""
    sides = edition.origins[point.id].sides
    if sides is None:
        return ("", "")
    return (sides.independence.value, " | ".join(origin.id for origin in sides.by))


def actors(edition: Edition) -> str:
    """Every mention and every title of every actor; an actor never named has one row."""
    return table("actors", _actors(edition))


def _actors(edition: Edition) -> Iterator[Sequence[object]]:
    for actor in edition.dossier.actors:
        start = (actor.id, actor.name, actor.kind, actor.role, actor.wikidata)
        for mention in actor.mentions:
            place = _cited(edition, mention.citation)
            yield (*start, "mention", mention.kind, *place, "", *_revision(actor))
        for title in actor.titles:
            place = _cited(edition, title.citation)
            yield (*start, "title", "", *place, title.note, *_revision(actor))
        if not actor.mentions and not actor.titles:
            yield (*start, *[""] * 9, *_revision(actor))


def quotations(edition: Edition) -> str:
    """Every reading of every quotation, and the source in the record where one is known."""
    rows = (
        row for quotation in edition.dossier.quotations for row in _quotation(edition, quotation)
    )
    return table("quotations", rows)


def _quotation(edition: Edition, quotation: Quotation) -> Iterator[Sequence[object]]:
    names = {actor.id: actor.name for actor in edition.dossier.actors}
    speaker = (quotation.speaker, names.get(quotation.speaker, ""))
    start = (quotation.id, quotation.title, *speaker, quotation.event)
    collation = edition.collations.get(quotation.id)
    different = wordings(collation) if collation else ""
    for reading in quotation.readings:
        nearest = bool(reading.article) and reading.article == quotation.nearest
        because = ("nearest", quotation.nearest_because) if nearest else ("", "")
        place, words = _place(edition, reading), _words(edition, reading)
        yield (*start, reading.mode, *because, *place, *words, *_revision(quotation), different)
    source = quotation.source
    if source:
        words = ("", source.quote, "", "", source.language, source.translation, source.translator)
        checked = _checked(edition, source.record, source.quote)
        row = (*start, "source", "", "", "", "", "", "", source.record, *words, checked)
        yield (*row, *_revision(quotation), different)


def _revision(entry: Point | Quotation | Actor) -> tuple[str, str, str]:
    return (entry.revision.editor, entry.revision.changed, entry.revision.state)


def _place(edition: Edition, reading: Reading) -> tuple[str, ...]:
    """Whose words a reading has; the version's day where the article has several."""
    if not reading.article:
        return ("", "", "", "", reading.record)
    article = _listed(edition, reading.article)
    version = reading.version or article.day
    return (article.id, article.siglum, article.outlet, version, reading.record)


def _outlet(edition: Edition, article: str) -> tuple[str, str, str]:
    listed = _listed(edition, article)
    return (listed.id, listed.siglum, listed.outlet)


def _listed(edition: Edition, id_: str) -> Article:
    return next(candidate for candidate in edition.dossier.articles if candidate.id == id_)


def _words(edition: Edition, reading: Reading) -> tuple[object, ...]:
    cited = reading.citation
    return (
        *(reading.says, reading.quote),
        *((cited.span.start, cited.span.end) if cited else ("", "")),
        *(reading.language, reading.translation, reading.translator),
        "article" if cited else _checked(edition, reading.record, reading.quote),
    )


def _checked(edition: Edition, record: str, quote: str) -> str:
    """What quoted words were held against; empty where there are none, or nothing to hold."""
    is_excerpted = any(
        candidate.id == record and candidate.excerpt for candidate in edition.dossier.records
    )
    return "excerpt" if quote and is_excerpted else ""


def _cited(edition: Edition, citation: Citation) -> tuple[object, ...]:
    outlet = _outlet(edition, citation.article)
    return (*outlet, citation.exact, citation.span.start, citation.span.end)


def _stress(edition: Edition, reading: Reading) -> str:
    """The words that carry the difference, parted by `` | ``."""
    if not reading.article:
        return ""
    text = _listed(edition, reading.article).words(reading.version).text
    return " | ".join(span.of(text) for span in reading.stress)


def table(name: str, rows: Iterable[Sequence[object]]) -> str:
    """A table in CSV.

    Args:
        name: of one that the dictionary has.
        rows: the cells of its columns, in the same order.
    """
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(TABLES[name].head)
    writer.writerows([_defused(value) for value in row] for row in rows)
    return target.getvalue()


def _defused(value: object) -> object:
    """A cell that no spreadsheet runs: a capture's words come from anywhere."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
