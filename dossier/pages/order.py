"""In which order entries stand in the long lists, and on which page of a list in parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from dossier.frozen import dataclass
from dossier.model import Agreement, Contradiction, Disputes, Edition, Point, Reading, Topic
from dossier.pages.parts import Places, Size, divided, kept, path
from dossier.render import addresses, signs

MANY = 7
"""More articles than this do not fit beside each other: the matrix scrolls within itself."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A point that is a contradiction, with its place in the list."""

    number: int
    """From 1 among its like, gravest first. For the eye only: addresses use the point's id."""
    point: Point
    contradiction: Contradiction


def topics(edition: Edition) -> list[Topic]:
    """Those that have points, in the editor's order."""
    return [topic for topic in edition.dossier.topics if points_of(edition, topic)]


def points_of(edition: Edition, topic: Topic) -> list[Point]:
    """A topic's points, in the editor's order.

    Args:
        edition: for the points.
        topic: one of the dossier.
    """
    return [point for point in edition.dossier.points if point.topic == topic.id]


def ordered_points(edition: Edition) -> tuple[Point, ...]:
    """The points in the order of the matrix: by topic, then as the editor has them."""
    order = {topic.id: number for number, topic in enumerate(edition.dossier.topics)}
    return tuple(sorted(edition.dossier.points, key=lambda point: order[point.topic]))


def matrix_parts(edition: Edition) -> list[list[Point]]:
    """The points of each page of the matrix, in its order: those of a topic stay together."""
    ids = [article.id for article in edition.dossier.articles]
    return divided(
        [(point, _row_size(edition, point, ids)) for point in points_of(edition, topic)]
        for topic in topics(edition)
    )


def row_place(edition: Edition, point: Point) -> str:
    """Where a point's row stands: the page of its part, and its anchor.

    Args:
        edition: for the parts.
        point: one of its points.
    """
    page = kept(_row_places, edition).get(point.id, addresses.COMPARE)
    return f"{page}#{point.id}"


def _row_places(edition: Edition) -> Places:
    return {
        point.id: path(addresses.COMPARE, number)
        for number, points in enumerate(matrix_parts(edition), start=1)
        for point in points
    }


def _row_size(edition: Edition, point: Point, ids: Sequence[str]) -> Size:
    """What a row takes, as measured on generated dossiers and rounded up.

    The order of columns depends on nothing but the articles' events; where it differs from that
    of the ids, a row has a few cells more or less.
    """
    looks = looks_of(edition.agreements[point.id])
    states = [looks.get(id_, "") for id_ in ids]
    if len(ids) > MANY:
        states = [look for look, _ in groupby(states) if look]
    empty = sum(map(bool, states))
    said = [reading for reading in point.readings if reading.article]
    words = sum(len(_words(reading)) for reading in said)
    return Size(14 + 8 * len(said) + 5 * empty, 800 + 400 * len(said) + 160 * empty + words)


def looks_of(agreement: Agreement) -> dict[str, str]:
    """How it looks that an article has no words, by its id."""
    return {
        **dict.fromkeys(agreement.silent, "is-silent"),
        **dict.fromkeys(agreement.unread, "is-unread"),
        **dict.fromkeys(agreement.incomplete, "is-incomplete"),
        **dict.fromkeys(agreement.elsewhere, "is-elsewhere"),
    }


def numbered(edition: Edition) -> tuple[Entry, ...]:
    """The contradictions, then the reconcilable differences.

    Of each the gravest first, then in the order of the points; each are numbered from 1.
    """
    disputes = Disputes.of(ordered_points(edition))
    return _numbered(disputes.contradictions) + _numbered(disputes.reconcilable)


def _numbered(points: Iterable[Point]) -> tuple[Entry, ...]:
    blocks = [(point, point.contradiction) for point in points if point.contradiction]
    blocks.sort(key=lambda pair: signs.SEVERITIES.index(pair[1].severity))
    return tuple(Entry(number, *pair) for number, pair in enumerate(blocks, start=1))


def contradiction_parts(edition: Edition) -> list[list[Entry]]:
    """The entries of each page of the list of contradictions; one page without any, too."""
    entries = [(entry, _entry_size(entry)) for entry in numbered(edition)]
    return divided(
        list(alike)
        for _, alike in groupby(entries, lambda pair: pair[0].contradiction.is_reconcilable)
    )


def contradiction_place(edition: Edition, point: Point) -> str:
    """Where a contradiction stands in the list: the page of its part, and its anchor.

    Args:
        edition: for the parts.
        point: one that has a contradiction.
    """
    page = kept(_entry_places, edition).get(point.id, addresses.CONTRADICTIONS)
    return f"{page}#{point.id}"


def _entry_places(edition: Edition) -> Places:
    return {
        entry.point.id: path(addresses.CONTRADICTIONS, number)
        for number, entries in enumerate(contradiction_parts(edition), start=1)
        for entry in entries
    }


def _entry_size(entry: Entry) -> Size:
    """What an entry takes, the line that leads to it included; as measured, and rounded up."""
    sides = entry.contradiction.sides
    words = sum(len(_words(side.readings[0])) for side in sides if side.readings)
    others = sum(max(0, len(side.readings) - 1) for side in sides)
    records = [_words(reading) for reading in entry.point.readings if reading.record]
    written = words + len(entry.contradiction.explanation) + sum(map(len, records))
    return Size(
        35 + 16 * len(sides) + 6 * others + 16 * len(records),
        1300 + 400 * len(sides) + 160 * others + 500 * len(records) + written,
    )


def _words(reading: Reading) -> str:
    return reading.citation.exact if reading.citation else reading.quote
