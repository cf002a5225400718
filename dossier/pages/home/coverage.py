"""The coverage at a glance: which article speaks on which point, and which is silent."""

from __future__ import annotations

from dossier.model import Edition, Point
from dossier.pages.compare import columns, ordered_points
from dossier.pages.head import counted
from dossier.render import Register, addresses, container, escape, hidden, link, signs

PAGE = addresses.HOME

_MOST = 40
"""More points than this are no longer a glance: the rest stand in the matrix."""


def coverage(edition: Edition, register: Register) -> str:
    """One row for each point, one column for each article; a ring is a silence."""
    points = ordered_points(edition)
    if not points:
        return ""
    ids = columns(edition, register)
    every = link(
        f"All {counted(len(points), 'point')} in words",
        addresses.relative(PAGE, addresses.COMPARE),
        "all",
    )
    heads = [
        register.sigla.link(id_, PAGE, size="small") + _apart(register, ids, id_) for id_ in ids
    ]
    rows = [
        f"| Point | {' | '.join(heads)} | Verdict |",
        "| --- |" + " --- |" * (len(ids) + 1),
        *(_row(edition, register, ids, point) for point in points[:_MOST]),
    ]
    table = container(
        "div", "\n".join(rows), class_="coverage", role="region", tabindex=0,
        aria_label="Coverage at a glance", data_search_exclude=True,
    )  # fmt: skip
    return "\n\n".join([f"## Who speaks, and who is silent {every} {{ #coverage }}", table])


def _row(edition: Edition, register: Register, ids: tuple[str, ...], point: Point) -> str:
    question = link(escape(point.question), addresses.relative(PAGE, addresses.point(point.id)))
    cells = [_cell(edition, register, point, id_) + _apart(register, ids, id_) for id_ in ids]
    verdict = signs.verdict(edition.agreements[point.id].verdict)
    return f"| {question} | {' | '.join(cells)} | {verdict} |"


def _cell(edition: Edition, register: Register, point: Point, id_: str) -> str:
    said = next((reading for reading in point.readings if reading.article == id_), None)
    if said:
        return register.sigla.link(id_, PAGE, addresses.reading(point, said), "small")
    if id_ in edition.agreements[point.id].elsewhere:
        return f"–{hidden('another event')}"
    return f"○{hidden('silent')}"


def _apart(register: Register, ids: tuple[str, ...], id_: str) -> str:
    """A rule before the first article of another event."""
    first = next((each for each in ids if register.sigla[each].hollow), None)
    return " { .apart }" if id_ == first and id_ != ids[0] else ""
