"""What the commands print: problems in every form, notices, and how much is not read yet."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

import click

from dossier import lock, problems
from dossier.problems import Problem
from dossier.terminal import has_colour, say

if TYPE_CHECKING:
    from dossier.model import Agreement
    from dossier.published import Site

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


Arguments = ParamSpec("Arguments")


def alone(
    command: Callable[Concatenate[Path, Arguments], None],
) -> Callable[Concatenate[Path, Arguments], None]:
    """Let a command that changes a story's files run while no other such command does.

    It stands below :func:`~dossier.cli.folder.in_dossier`, which leaves other folders alone.
    """

    @wraps(command)
    def run(root: Path, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        with lock.locked(root, lambda: click.echo(lock.WAITING, err=True)):
            command(root, *args, **kwargs)

    return run


def site(place: str) -> Site | None:
    """The published site at a path or an address; nothing where none is named."""
    if not place.strip():
        return None
    from dossier.published import fetch  # noqa: PLC0415 (loads what a network needs)

    return fetch(place)


strictly = click.option("--strict", is_flag=True, help="Take doubts for problems.")
"""The option of commands that say what is in doubt."""


def finish(errors: tuple[Problem, ...], form: str, doubts: tuple[Problem, ...] = ()) -> None:
    """Print problems, and doubts after them; leave with 1 if there is a problem."""
    if form == "json" or errors or doubts:
        show((*errors, *doubts), form)
    if errors:
        sys.exit(1)


def show(listed: tuple[Problem, ...], form: str) -> None:
    """Print problems in one of the forms."""
    output = problems.as_text(listed, has_colour()) if form == "text" else FORMATS[form](listed)
    click.echo(output, nl=not output.endswith("\n"))


def notify(notices: tuple[str, ...], form: str) -> None:
    """Print what was not checked; on GitHub, next to the problems."""
    for notice in notices:
        if form == "github":
            click.echo(problems.github_warning(notice), nl=False)
        else:
            click.echo(f"Note: {notice}", err=True)


def still_unread(agreements: Mapping[str, Agreement]) -> None:
    """Say how much is not read yet, if anything is."""
    from dossier.unread import tally  # noqa: PLC0415 (the renderer is started before the values)

    line = str(tally(agreements))
    if line:
        say(line)
