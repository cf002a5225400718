"""Who made the dossier, and where to object: as a citation, as sentences, and for the foot."""

from __future__ import annotations

from dataclasses import replace

from dossier.dates import dating
from dossier.interface import say
from dossier.model import Edition, Imprint
from dossier.pages.head import listed
from dossier.pages.styles import styles
from dossier.render import Meta, addresses, escape, isolated, link, spoken

ANCHOR = "made-by"
"""Of the section on the first page."""


def cited(edition: Edition) -> str:
    """How to cite the dossier, as plain text without its address."""
    imprint = Imprint.of(edition)
    day = spoken(imprint.day, weekday=False) if imprint.day else ""
    values = {"dossier": attributed(edition), "edition": imprint.version}
    if not day:
        return say("{dossier}, edition {edition}.", **values)
    return say("{dossier}, edition {edition}, {day}.", day=day, **values)


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
    where = say("{part}, in: {title}", part=part, title=title) if part else title
    return say("{label}: {text}", label=listed(map(isolated, _authors(imprint))), text=where)


def statements(edition: Edition) -> str:
    """Who answers for it, the edition and its day, and where to write, as a paragraph."""
    imprint = Imprint.of(edition)
    day = spoken(imprint.day, weekday=False) if imprint.day else ""
    when = say(", last edited on {day}", day=escape(day))
    when = when if day else say("; it does not say when it was last edited")
    named = say("Responsible for its content: {names}.", names=listed(map(escape, imprint.authors)))
    who = named if imprint.is_named else say("The dossier does not name its editors.")
    which = say("This is edition {edition}{when}.", edition=f"`{imprint.version}`", when=when)
    return f"{who} {which} {_contact(imprint)}"


def section(edition: Edition, page: str) -> str:
    """The same under a heading, with the way to the citation.

    Args:
        edition: the one that is shown.
        page: the path of the page it stands on.
    """
    data = link(say("How to cite it"), addresses.relative(page, addresses.DATA))
    heading = f"## {say('Who made this')} {{ data-search-exclude #{ANCHOR} }}"
    return f"{heading}\n\n{statements(edition)} {data}."


def foot(edition: Edition) -> dict[str, Meta]:
    """The front matter of the first page, for the foot and the citation of every page."""
    imprint = Imprint.of(edition)
    day = spoken(imprint.day, weekday=False) if imprint.day else ""
    made: dict[str, Meta] = {
        "by": listed(map(isolated, _authors(imprint))),
        "edition": imprint.version,
        "authors": _authors(imprint),
        "styles": styles(replace(imprint, authors=_authors(imprint))),
    }
    nearest = dating(imprint.day)
    made |= {"iso": str(nearest)} if nearest else {}
    made |= {"day": day} if day else {}
    made |= {"licence": edition.dossier.licence} if edition.dossier.licence else {}
    if edition.dossier.editions:
        is_recorded = edition.dossier.editions[-1].number == imprint.version
        anchor = f"#edition-{imprint.version}" if is_recorded else ""
        made |= {"changes": f"{addresses.CHANGES}{anchor}"}
    made |= {"feed": "data/feed.xml"} if edition.dossier.editions else {}
    made |= {"contact": imprint.contact_link} if imprint.contact else {}
    return {"made": made}


def _contact(imprint: Imprint) -> str:
    """Where to send an objection or a correction; that there is no address, where there is none."""
    if not imprint.contact:
        return say("No address for objections and corrections is given.")
    if imprint.is_own_contact:
        where = link(escape(imprint.contact), imprint.contact_link)
        return say("Objections and corrections go to {where}.", where=where)
    issues = link(say("issues page"), imprint.contact)
    return say("Objections and corrections go to the repository’s {issues}.", issues=issues)


def _authors(imprint: Imprint) -> tuple[str, ...]:
    return imprint.authors if imprint.is_named else (say("The editors of this dossier"),)
