"""What the articles agree on."""

from __future__ import annotations

from dossier.model import Agreement, Edition, Point, Verdict
from dossier.pages.matrix import hyphened, ordered_points
from dossier.render import Register, addresses, container, element, escape, link

PAGE = addresses.HOME

_MOST = 24
"""More points than this are a list of their own: the matrix, filtered."""


_HEADINGS = {
    Verdict.AGREE: ("What they agree on", "agreed"),
    Verdict.AGREE_SO_FAR: ("What they agree on so far", "agreed-so-far"),
}
"""The heading of each list, and its anchor."""


def agreed(edition: Edition, register: Register) -> str:
    """Points on which all that speak say the same; apart, those that others may still change.

    Args:
        edition: the dossier and all that was worked out.
        register: of the dossier.
    """
    lists = (_list(edition, register, verdict) for verdict in _HEADINGS)
    return "\n\n".join(made for made in lists if made)


def _list(edition: Edition, register: Register, verdict: Verdict) -> str:
    """The points of one verdict, those first of which the fewest articles say nothing."""
    agreements = edition.agreements
    points = [point for point in ordered_points(edition) if agreements[point.id].verdict is verdict]
    if not points:
        return ""
    points.sort(key=lambda point: _wanting(agreements[point.id]))
    lines = [f"- {_line(register, point)}" for point in points[:_MOST]]
    matrix = f"{addresses.relative(PAGE, addresses.COMPARE)}?verdict={hyphened(verdict)}"
    every = f"{link(f'All {len(points)}', matrix, 'all')} " if len(points) > _MOST else ""
    heading, anchor = _HEADINGS[verdict]
    blocks = [f"## {heading} {every}{{ data-search-exclude #{anchor} }}"]
    if verdict is Verdict.AGREE_SO_FAR:
        still = "Other articles may cover these points but have not been read yet."
        blocks.append(f"{still}\n{{: .small data-search-exclude }}")
    blocks.append(container("div", "\n".join(lines), class_="agreed", data_search_exclude=True))
    return "\n\n".join(blocks)


def _wanting(agreement: Agreement) -> int:
    """How many articles that are asked do not speak."""
    return len(agreement.silent) + len(agreement.unread) + len(agreement.incomplete)


def _line(register: Register, point: Point) -> str:
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
    return f"{question} {says} {element('span', ' '.join(marks), class_='agreed__sigla')}"
