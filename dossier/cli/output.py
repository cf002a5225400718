"""What the commands print: problems in every form, notices, and how much is not read yet."""

from __future__ import annotations

import sys
from collections.abc import Mapping

import click

from dossier import problems, published, unread
from dossier.model import Agreement
from dossier.problems import Problem
from dossier.terminal import has_colour, say

FORMATS = {
    "text": problems.as_text,
    "json": problems.as_json,
    "github": problems.as_github,
}

against = click.option(
    "--published",
    "place",
    envvar="DOSSIER_PUBLISHED",
    default="",
    metavar="FILE|ADDRESS",
    help="The published site, or its list of addresses; anything deleted since is a problem.",
)
"""The option of commands that compare a dossier with a published site."""


def site(place: str) -> published.Site | None:
    """The published site at a path or an address; nothing where none is named."""
    return published.fetch(place) if place.strip() else None


strictly = click.option("--strict", is_flag=True, help="Take doubts for problems.")
"""The option of commands that say what is in doubt."""


def finish(found: tuple[Problem, ...], form: str, doubts: tuple[Problem, ...] = ()) -> None:
    """Print problems, and doubts after them; leave with 1 if there is a problem."""
    if form == "json" or found or doubts:
        show((*found, *doubts), form)
    if found:
        sys.exit(1)


def show(found: tuple[Problem, ...], form: str) -> None:
    """Print problems in one of the forms."""
    shown = problems.as_text(found, has_colour()) if form == "text" else FORMATS[form](found)
    click.echo(shown, nl=not shown.endswith("\n"))


def notify(notices: tuple[str, ...], form: str) -> None:
    """Print what was not checked; on GitHub, next to the problems."""
    for notice in notices:
        if form == "github":
            click.echo(problems.github_warning(notice), nl=False)
        else:
            click.echo(f"Note: {notice}", err=True)


def still_unread(agreements: Mapping[str, Agreement]) -> None:
    """Say how much is not read yet, if anything is."""
    line = str(unread.tally(agreements))
    if line:
        say(line)
