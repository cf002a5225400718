"""Links from the site to the editors' files: edit an entry, or report a problem with it.

They are made from the repository's address, following GitHub's layout; if it is unknown there
are none. ``#L12`` puts the cursor of GitHub's editor on a line; the link also gives the line
number, in case the editor does not do this.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlencode

from dossier.interface import later, say
from dossier.model import Edition
from dossier.problems import Location
from dossier.render import Meta, hidden, link

TEMPLATE = "report.yml"
"""The form for reports, in ``.github/ISSUE_TEMPLATE/``; its fields are filled by their ids."""

MISSING = "citation.yml"
"""The form for words that the site does not show yet, beside the other."""

EDITION = "{edition}"
"""Stands for the edition's number, which the template puts in its place, so that an edit changes
the source of no page for that number alone."""

_LONGEST = 100
"""Letters of a report's title."""


def correction(edition: Edition, location: Location, name: str) -> dict[str, Meta]:
    """The front matter of the ways to a page's own entry; nothing where no repository is known.

    Args:
        edition: for the repository and its branch.
        location: where the entry stands.
        name: what a report calls it, as plain text: “Point: How many were on board?”
    """
    if not edition.repository:
        return {}
    return {
        "edit": {"address": edit(edition, location), "place": place(location)},
        "report": report(edition, location, name),
    }


def corrections(edition: Edition, location: Location, name: str) -> str:
    """The same ways as a line of Markdown, for one of several entries of a page.

    Args:
        edition: for the repository and its branch.
        location: where the entry stands.
        name: what a report calls it, as plain text.
    """
    if not edition.repository:
        return ""
    line = say(", line {number}", number=location.line) if location.line else ""
    words = say("Edit this{file}", file=hidden(f": {location.file}"))
    change = link(f"{words}{line}", edit(edition, location))
    about = hidden(" " + say("with {entry}", entry=name))
    tell = link(f"{say('Report a problem')}{about}", report(edition, location, name))
    return f"{change} · {tell}\n{{: .to-source data-search-exclude }}"


def edited(edition: Edition) -> str:
    """What the address of every edit begins with; nothing where no repository is known."""
    return f"{edition.repository}/edit/{quote(edition.branch)}/" if edition.repository else ""


def edit(edition: Edition, location: Location) -> str:
    """The address at which a file is edited, at a line.

    Args:
        edition: for the repository and its branch.
        location: where the entry stands.
    """
    return f"{edited(edition)}{quote(location.file)}" + (
        f"#L{location.line}" if location.line else ""
    )


def report(edition: Edition, location: Location, name: str) -> str:
    """The address of the form for reports, with everything filled in that is known.

    Args:
        edition: for the repository.
        location: where the entry stands.
        name: what the report calls it, as plain text.
    """
    return _form(edition, TEMPLATE, name, {"place": place(location), "edition": EDITION})


def missing(edition: Edition, question: str) -> str:
    """The address of the form for a citation that a point lacks; empty where there is none.

    Args:
        edition: for the repository.
        question: of the point.
    """
    repository = edition.repository
    return (
        _form(edition, MISSING, say("Missing: {question}", question=question), {"place": question})
        if repository
        else ""
    )


def _form(edition: Edition, template: str, name: str, fields: Mapping[str, str]) -> str:
    """A form's address; what its fields are filled with goes by their ids."""
    title = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
    parameters = {"template": template, "title": title, **fields}
    return f"{edition.repository}/issues/new?{urlencode(parameters, quote_via=quote)}"


def place(location: Location) -> str:
    """A place for people: “annotations/points.yml, line 12”."""
    message = later("{file}, line {number}")
    file, line = location.file, location.line
    return say(message, file=file, number=line) if line else file
