"""What the articles agree on."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.frozen import dataclass
from dossier.interface import later, say, say_number
from dossier.model import Agreement, Edition, Point, Verdict
from dossier.pages.matrix import hyphened
from dossier.pages.order import ordered_points
from dossier.pages.origins import ONE_ORIGIN, SEVERAL, filtered, resting_on
from dossier.render import Register, addresses, container, element, escape, link, signs

PAGE = addresses.HOME

_MOST = 24
"""More points than this are a list of their own: the matrix, filtered."""


_HEADINGS = {
    Verdict.AGREE: (later("What they agree on"), "agreed"),
    Verdict.AGREE_SO_FAR: (later("What they agree on so far"), "agreed-so-far"),
}
"""The heading of each list, and its anchor."""
_ONE_ORIGIN = (later("What several say, from one origin"), "agreed-by-one-origin")
"""Of the list of points on which one voice is heard more than once."""


def agreed(edition: Edition, register: Register) -> str:
    """Points on which all that speak say the same; apart, those that others may still change.

    Apart, too, where certainly or probably they all have it from one origin.

    Args:
        edition: the dossier and all that was worked out.
        register: of the dossier.
    """
    of_one = [
        point
        for point in ordered_points(edition)
        if edition.agreements[point.id].verdict in _HEADINGS
        and filtered(edition.origins[point.id]) == ONE_ORIGIN
    ]
    lists = [_of_verdict(edition, register, verdict, of_one) for verdict in _HEADINGS]
    return "\n\n".join(made for made in [*lists, _of_one_origin(edition, register, of_one)] if made)


def _of_verdict(
    edition: Edition, register: Register, verdict: Verdict, without: Sequence[Point]
) -> str:
    """The points of one verdict that rest on several origins."""
    points = [
        point
        for point in ordered_points(edition)
        if edition.agreements[point.id].verdict is verdict and point not in without
    ]
    note = say("Other articles may cover these points but have not been read yet.")
    note = note if verdict is Verdict.AGREE_SO_FAR else ""
    query = f"verdict={hyphened(verdict)}&origins={SEVERAL}"
    return _list(edition, register, points, _Section(*_HEADINGS[verdict], note, query))


def _of_one_origin(edition: Edition, register: Register, points: Sequence[Point]) -> str:
    """The points on which one voice is heard more than once."""
    target = addresses.relative(PAGE, addresses.DESCENT)
    note = say(
        "These articles agree, but all have it, certainly or probably, from one origin: {page}.",
        page=link(say("who took from whom"), target),
    )
    query = f"origins={ONE_ORIGIN}"
    return _list(edition, register, points, _Section(*_ONE_ORIGIN, note, query))


@dataclass(frozen=True, slots=True)
class _Section:
    """One list of points."""

    heading: str
    anchor: str
    note: str
    """Markdown below the heading; may be empty."""
    query: str
    """The filter of the matrix that shows all of them."""


def _list(edition: Edition, register: Register, points: Sequence[Point], section: _Section) -> str:
    """Points with their answers, those first of which the fewest articles say nothing."""
    if not points:
        return ""
    ordered = sorted(points, key=lambda point: _wanting(edition.agreements[point.id]))
    lines = [f"- {_line(edition, register, point)}" for point in ordered[:_MOST]]
    matrix = f"{addresses.relative(PAGE, addresses.COMPARE)}?{section.query}"
    every = f"{link(_all(len(points)), matrix, 'see-all')} " if len(points) > _MOST else ""
    blocks = [f"## {say(section.heading)} {every}{{ data-search-exclude #{section.anchor} }}"]
    if section.note:
        blocks.append(f"{section.note}\n{{: .small data-search-exclude }}")
    blocks.append(container("div", "\n".join(lines), class_="agreed", data_search_exclude=True))
    return "\n\n".join(blocks)


def _all(number: int) -> str:
    return say_number("All {number}", "All {number}", number)


def _wanting(agreement: Agreement) -> int:
    """How many articles that are asked do not speak."""
    return len(agreement.silent) + len(agreement.unread) + len(agreement.incomplete)


def _line(edition: Edition, register: Register, point: Point) -> str:
    readings = [reading for reading in point.readings if reading.article]
    question = link(escape(point.question), addresses.relative(PAGE, addresses.point(point.id)))
    # Each in its own words: what agrees need not be the same.
    answer = " · ".join(dict.fromkeys(escape(reading.says) for reading in readings if reading.says))
    first = {reading.article: reading for reading in reversed(readings)}
    marks = [
        register.sigla.link(id_, PAGE, addresses.reading(point, first[id_]), "small")
        for id_ in register.articles
        if id_ in first
    ]
    says = element("span", answer, class_="agreed__says") if answer else ""
    counted = element("span", signs.counted_origins(edition.origins[point.id]), class_="origins")
    versions = resting_on(register, edition.agreements[point.id].versions)
    counted += f" {element('small', versions, class_='as-of')}" if versions else ""
    return f"{question} {says} {element('span', ' '.join(marks), class_='agreed__sigla')} {counted}"
