"""The contradictions that matter most, both sides' words in view."""

from __future__ import annotations

from dossier.model import Contradiction, Disputes, Edition, Point, Side
from dossier.pages.contradictions import numbered
from dossier.pages.head import counted
from dossier.pages.outlets import outlets
from dossier.render import (
    Register,
    addresses,
    container,
    element,
    escape,
    link,
    quoted,
    recorded_words,
    signs,
)

PAGE = addresses.HOME

_SIDES = 2
"""Sides that stand beside each other here; the rest are a click away."""

_WITHOUT_HIGHLIGHTS = 3
"""How many of the gravest are shown when the editors named none."""


def sharpest(edition: Edition, register: Register) -> str:
    """The editors' highlights, or the gravest.

    Args:
        edition: the dossier and all that was worked out.
        register: of the dossier.
    """
    entries = numbered(edition)
    if not entries:
        return ""
    chosen = [register.points[id_] for id_ in edition.dossier.highlights]
    points = chosen or [entry.point for entry in entries[:_WITHOUT_HIGHLIGHTS]]
    target = addresses.relative(PAGE, addresses.CONTRADICTIONS)
    every = link(f"All: {Disputes.of(edition.dossier.points)}", target, "all")
    written = [
        _entry(register, point, point.contradiction) for point in points if point.contradiction
    ]
    heading = f"## The sharpest contradictions {every} {{ data-search-exclude #contradictions }}"
    return "\n\n".join([heading, outlets(register, PAGE), *written])


def _entry(register: Register, point: Point, contradiction: Contradiction) -> str:
    target = addresses.relative(PAGE, addresses.point(point.id))
    kind = element("span", escape(contradiction.kind.replace("-", " ")), class_="entry__kind")
    noun = (
        element("span", escape(contradiction.noun), class_="status")
        if contradiction.is_reconcilable
        else ""
    )
    sides = [_side(register, point, side) for side in contradiction.sides[:_SIDES]]
    more = len(contradiction.sides) - _SIDES
    remaining = link(f"and {counted(more, 'more side')}", target) if more > 0 else ""
    return container(
        "section",
        f"{' '.join(filter(None, [signs.severity(contradiction.severity), kind, noun]))}\n"
        "{: .entry__facts }",
        f"### {link(escape(point.question), target)} {{ data-search-exclude }}",
        container("div", *sides, class_="sides"),
        f"{remaining}\n{{: .small }}" if remaining else "",
        class_="entry",
        data_search_exclude=True,
    )


def _side(register: Register, point: Point, side: Side) -> str:
    """The first words on a side: an article's, or a record's where none speaks."""
    first_reading = sorted(side.readings, key=lambda reading: not reading.article)[:1]
    words = [
        quoted(register, PAGE, point, reading)
        if reading.article
        else recorded_words(register, PAGE, reading)
        for reading in first_reading
    ]
    label = f"{escape(side.label)}\n{{: .side-label }}" if side.label else ""
    return container("div", label, *words, class_="side")
