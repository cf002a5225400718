"""What came after the articles and bears on a point or a quotation."""

from __future__ import annotations

from dossier.interface import groups, say
from dossier.model import Edition, Moment, Point, Quotation
from dossier.render import Register, addresses, container, escape, link, signs, spoken, unchecked


def came_after(edition: Edition, register: Register, page: str, owner: Point | Quotation) -> str:
    """The dated entries that bear on it, apart from what articles say; empty without any.

    Args:
        edition: for the timeline.
        register: for the records.
        page: the path of the page it stands on.
        owner: a point or a quotation.
    """
    moments = [moment for moment in edition.dossier.timeline if _bears_on(moment, owner)]
    if not moments:
        return ""
    later = all(moment.period == "after" for moment in moments)
    title = say("What came after") if later else say("Dates that bear on it")
    heading = f"## {title} {{ data-search-exclude }}"
    lines = "\n".join(f"- {_line(register, page, moment)}" for moment in moments)
    return container("section", heading, lines, class_="later")


def _bears_on(moment: Moment, owner: Point | Quotation) -> bool:
    if isinstance(owner, Point):
        return owner.id in moment.bears_on_points
    return owner.id in moment.bears_on_quotations


def _line(register: Register, page: str, moment: Moment) -> str:
    """The day, what happened, how sure the day is, and the records that say so."""
    when = escape(spoken(moment.date)) if moment.date else say("undated")
    title = link(escape(moment.title), addresses.relative(page, addresses.moment(moment.id)))
    certainty = "" if moment.certainty == "certain" else f" {signs.certainty(moment.certainty)}"
    records = [
        link(escape(record.title), addresses.relative(page, addresses.record(record.id)))
        + unchecked(record)
        for record in (register.records[id_] for id_ in moment.records)
    ]
    source = f" {say('On record: {records}.', records=groups(records))}" if records else ""
    unknown = f" {say('No article could know it.')}" if moment.period == "after" else ""
    happened = say("{label}: {text}", label=when, text=f"{title}{certainty}")
    return f"{happened}.{unknown}{source}"
