"""What the articles agree on."""

from __future__ import annotations

from dossier.model import Edition, Point, Verdict
from dossier.pages.matrix import hyphened, ordered_points
from dossier.render import Register, addresses, container, element, escape, link

PAGE = addresses.HOME

_MOST = 24
"""More points than this are a list of their own: the matrix, filtered."""


def agreed(edition: Edition, register: Register) -> str:
    """Points on which all that speak say the same; those where nobody is silent first."""
    found = [
        point
        for point in ordered_points(edition)
        if edition.agreements[point.id].verdict is Verdict.AGREE
    ]
    if not found:
        return ""
    found.sort(key=lambda point: len(edition.agreements[point.id].silent))
    lines = [f"- {_line(register, point)}" for point in found[:_MOST]]
    matrix = f"{addresses.relative(PAGE, addresses.COMPARE)}?verdict={hyphened(Verdict.AGREE)}"
    every = f"{link(f'All {len(found)}', matrix, 'all')} " if len(found) > _MOST else ""
    return "\n\n".join(
        [
            f"## What they agree on {every}{{ data-search-exclude #agreed }}",
            container("div", "\n".join(lines), class_="agreed", data_search_exclude=True),
        ]
    )


def _line(register: Register, point: Point) -> str:
    said = [reading for reading in point.readings if reading.article]
    question = link(escape(point.question), addresses.relative(PAGE, addresses.point(point.id)))
    # Each in its own words: what agrees need not be the same.
    answer = " · ".join(dict.fromkeys(each.says for each in said if each.says))
    first = {each.article: each for each in reversed(said)}
    marks = [
        register.sigla.link(id_, PAGE, addresses.reading(point, first[id_]), "small")
        for id_ in register.articles
        if id_ in first
    ]
    says = element("span", escape(answer), class_="agreed__says") if answer else ""
    return f"{question} {says} {element('span', ' '.join(marks), class_='agreed__sigla')}"
