"""The contradictions that matter most, both sides' words in view."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.interface import say, say_number, series
from dossier.model import Contradiction, Disputes, Edition, Point, Reading, Side
from dossier.pages.head import first_sentence
from dossier.pages.order import numbered
from dossier.pages.outlets import outlets
from dossier.pages.wording import called, disputed
from dossier.render import (
    Register,
    addresses,
    container,
    element,
    escape,
    link,
    named,
    quoted,
    recorded_words,
    signs,
)

PAGE = addresses.HOME

_SIDES = 2
"""Sides that stand beside each other here; the rest are a click away."""

_WITHOUT_HIGHLIGHTS = 3
"""How many of the gravest are shown when the editors named none."""


def leading(edition: Edition, register: Register) -> str:
    """The sharpest contradiction alone, with which the page begins: two sides, and why it matters.

    Args:
        edition: the dossier and all that was worked out.
        register: of the dossier.
    """
    points = _chosen(edition, register)[:1]
    return "".join(
        _lead(edition, register, point, point.contradiction)
        for point in points
        if point.contradiction
    )


def further_points(edition: Edition, register: Register) -> list[Point]:
    """The editors' other highlights, or the gravest after the first.

    Args:
        edition: the dossier and all that was worked out.
        register: of the dossier.
    """
    return [point for point in _chosen(edition, register)[1:] if point.contradiction]


def further(register: Register, points: Sequence[Point]) -> str:
    """A heading and these contradictions; nothing where there are none.

    Args:
        register: of the dossier.
        points: some of the dossier.
    """
    if not points:
        return ""
    heading = (
        f"## {say('More sharp contradictions')} {{ data-search-exclude #more-contradictions }}"
    )
    return "\n\n".join([heading, outlets(register, PAGE), *entries(register, points)])


def entries(register: Register, points: Sequence[Point]) -> list[str]:
    """Contradictions without a heading.

    Args:
        register: of the dossier.
        points: some of the dossier.
    """
    return [_entry(register, point, point.contradiction) for point in points if point.contradiction]


def _chosen(edition: Edition, register: Register) -> Sequence[Point]:
    """The editors' highlights, or the gravest."""
    chosen = [register.points[id_] for id_ in edition.dossier.highlights]
    return chosen or [entry.point for entry in numbered(edition)[:_WITHOUT_HIGHLIGHTS]]


def _lead(edition: Edition, register: Register, point: Point, contradiction: Contradiction) -> str:
    target = addresses.relative(PAGE, addresses.point(point.id))
    every = link(
        say("All: {contradictions}", contradictions=disputed(Disputes.of(edition.dossier.points))),
        addresses.relative(PAGE, addresses.CONTRADICTIONS),
        "see-all",
    )
    sides = [_side(register, point, side, is_lead=True) for side in contradiction.sides[:_SIDES]]
    more = _more(contradiction)
    sides_more = say_number("Why, and {number} more side", "Why, and {number} more sides", more)
    words = sides_more if more > 0 else say("Why")
    why = first_sentence(contradiction.explanation, register.language)
    return container(
        "section",
        f"{_facts(contradiction)}\n{{: .entry__facts }}",
        f"## {link(escape(point.question), target)} {{ data-search-exclude #contradictions }}",
        container("div", *sides, class_="sides"),
        f"{escape(why)}\n{{: .lead__why }}" if why else "",
        f"{link(words, target)} {every}\n{{: .small .lead__more }}",
        class_="lead",
        data_search_exclude=True,
    )


def _more(contradiction: Contradiction) -> int:
    """How many sides are not shown here."""
    return max(0, len(contradiction.sides) - _SIDES)


def _facts(contradiction: Contradiction) -> str:
    """How grave it is, of what kind, and what it is called where it is no contradiction."""
    kind = element("span", escape(called(contradiction.kind)), class_="entry__kind")
    parts = [signs.severity(contradiction.severity), kind]
    if contradiction.is_reconcilable:
        parts.append(element("span", escape(called(contradiction.noun)), class_="status"))
    return " ".join(parts)


def _entry(register: Register, point: Point, contradiction: Contradiction) -> str:
    target = addresses.relative(PAGE, addresses.point(point.id))
    sides = [_side(register, point, side) for side in contradiction.sides[:_SIDES]]
    more = _more(contradiction)
    words = say_number("and {number} more side", "and {number} more sides", more)
    remaining = link(words, target) if more else ""
    return container(
        "section",
        f"{_facts(contradiction)}\n{{: .entry__facts }}",
        f"### {link(escape(point.question), target)} {{ data-search-exclude }}",
        container("div", *sides, class_="sides"),
        f"{remaining}\n{{: .small }}" if remaining else "",
        class_="entry",
        data_search_exclude=True,
    )


def _side(register: Register, point: Point, side: Side, *, is_lead: bool = False) -> str:
    """The first words on a side: an article's, or a record's where none speaks.

    Where a reader meets the letters first, the outlet's name stands beneath.
    """
    first_reading = sorted(side.readings, key=lambda reading: not reading.article)[:1]
    words = [
        quoted(register, PAGE, point, reading)
        if reading.article
        else recorded_words(register, PAGE, reading)
        for reading in first_reading
    ]
    names = [
        f"{_introduced(register, reading)}\n{{: .lead__outlet }}"
        for reading in first_reading
        if is_lead and reading.article
    ]
    label = f"{escape(side.label)}\n{{: .side__label }}" if side.label else ""
    return container("div", label, *words, *names, class_="side")


def _introduced(register: Register, reading: Reading) -> str:
    """Whose words these are, and what became of them on the way."""
    article = register.articles[reading.article]
    target = addresses.relative(PAGE, addresses.article(article.id))
    outlet = link(named(article.outlet, register.language), target)
    return series((outlet, escape(called(article.condition))))
