"""Who made the dossier, and where to object: as a citation, as sentences, and for the foot."""

from __future__ import annotations

from dossier.model import Edition, Imprint
from dossier.pages.head import listed
from dossier.render import Meta, addresses, escape, isolated, link, spoken

ANCHOR = "made-by"
"""Of the section on the first page."""


def cited(edition: Edition) -> str:
    """How to cite the dossier, as plain text without its address."""
    imprint = Imprint.of(edition)
    day = f", {spoken(imprint.day, weekday=False)}" if imprint.day else ""
    return f"{attributed(edition)}, edition {imprint.version}{day}."


def attributed(edition: Edition, part: str = "") -> str:
    """The dossier or a part of it, with its authors, as plain text.

    A page's citation begins with it. The template adds the edition and its day, so that an edit
    changes the source of no page for these alone.

    Args:
        edition: the one that is cited.
        part: what the citation calls the part, as plain text; empty for the whole.
    """
    imprint = Imprint.of(edition)
    title = isolated(imprint.title)
    where = f"{part}, in: {title}" if part else title
    return f"{listed(map(isolated, imprint.authors))}: {where}"


def statements(edition: Edition) -> str:
    """Who answers for it, the edition and its day, and where to write, as a paragraph."""
    imprint = Imprint.of(edition)
    day = spoken(imprint.day, weekday=False) if imprint.day else ""
    when = f", last edited on {escape(day)}" if day else "; it does not say when it was last edited"
    named = f"Responsible for its content: {listed(map(escape, imprint.authors))}."
    who = named if imprint.is_named else "The dossier does not name its editors."
    return f"{who} This is edition `{imprint.version}`{when}. {_contact(imprint)}"


def section(edition: Edition, page: str) -> str:
    """The same under a heading, with the way to the citation.

    Args:
        edition: the one that is shown.
        page: the path of the page it stands on.
    """
    data = link("How to cite it", addresses.relative(page, addresses.DATA))
    heading = f"## Who made this {{ data-search-exclude #{ANCHOR} }}"
    return f"{heading}\n\n{statements(edition)} {data}."


def foot(edition: Edition) -> dict[str, Meta]:
    """The front matter of the first page, for the foot and the citation of every page."""
    imprint = Imprint.of(edition)
    day = spoken(imprint.day, weekday=False) if imprint.day else ""
    made: dict[str, Meta] = {
        "by": listed(map(isolated, imprint.authors)),
        "edition": imprint.version,
    }
    made |= {"day": day} if day else {}
    made |= {"contact": imprint.contact_link} if imprint.contact else {}
    return {"made": made}


def _contact(imprint: Imprint) -> str:
    """Where to send an objection or a correction; that there is no address, where there is none."""
    if not imprint.contact:
        return "No address for objections and corrections is given."
    if imprint.is_own_contact:
        where = link(escape(imprint.contact), imprint.contact_link)
        return f"Objections and corrections go to {where}."
    issues = link("issues page", imprint.contact)
    return f"Objections and corrections go to the repository’s {issues}."
