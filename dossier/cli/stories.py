"""Commands for a story as a whole: begun, made elsewhere, upgraded, its addresses recorded."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from dossier import begin, build, new
from dossier import edition as editions
from dossier import record as recording
from dossier import upgrade as upgrading
from dossier.cli.folder import in_dossier
from dossier.cli.output import alone, finish
from dossier.schema import FORMAT

Command = TypeVar("Command", bound=Callable[..., Any])


def answers(command: Command) -> Command:
    """Give a command the options that answer what a story begins with."""
    command = flag("yes")(command)
    for name, meaning in reversed(begin.ANSWERS.items()):
        command = click.option(f"--{name}", default="", help=meaning)(command)
    return command


def flag(name: str) -> Callable[[Command], Command]:
    """An option of ``begin`` that is said or not."""
    return click.option(f"--{name}", is_flag=True, help=begin.FLAGS[name])


@click.command("begin")
@answers
@flag("uncommitted")
@flag("again")
@click.pass_obj
def begin_command(root: Path, /, **given: Any) -> None:
    """Remove the story that is here, and write the first files of another.

    Asks for whatever is not given as an option.
    """
    begin.begin(root, begin.Wish(**given), _today(), _ask(), click.echo)


@click.command("new")
@click.argument("folder", type=click.Path(path_type=Path))
@answers
@click.option(
    "--program",
    default="",
    metavar="PATH|ADDRESS",
    help="The wheel to build the story with; the installed one if left out.",
)
def new_command(folder: Path, program: str, **given: Any) -> None:
    """Create a new story in FOLDER, which must not exist yet or be empty.

    Asks for whatever is not given as an option. The story needs no copy of the program: its scripts
    set up the wheel that is named here.
    """
    new.new(folder, begin.Wish(**given), program, _today(), _ask(), click.echo)


@click.command("record")
@in_dossier
@alone
def record_command(root: Path) -> None:
    """Add every current address to annotations/published.txt and anchors.txt."""
    recorded = recording.record(root)
    finish(recorded.problems, "text")
    click.echo(f"{recording.FILE}: {recorded.added} added, {recorded.total} in all.")
    click.echo(f"{recording.ANCHORS}: {recorded.places} pages and places on them added.")


@click.command("edition")
@click.option("--day", default="", help="The day of the edition, as 2031-04-05; today if left out.")
@in_dossier
@alone
def edition_command(root: Path, day: str) -> None:
    """Record what changed since the last edition in annotations/editions.json."""
    if day and not _is_day(day):
        raise click.BadParameter(f"“{day}” is no day; write it as 2031-04-05", param_hint="--day")
    recorded = editions.record_edition(root, day or _today().isoformat())
    finish(recorded.problems, "text")
    edition = recorded.edition
    if edition is None:
        return
    if not recorded.is_new:
        click.echo(f"Nothing has changed since edition {edition.number} of {edition.day}.")
        return
    number = len(edition.changes)
    click.echo(
        f"Edition {edition.number} of {edition.day}: {number} change{'' if number == 1 else 's'}."
    )
    click.echo(f"Commit {editions.FILE}; the next build shows them on the page of changes.")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


@click.command("upgrade")
@click.option("--dry-run", is_flag=True, help="Only show what would change.")
@in_dossier
@alone
def upgrade_command(root: Path, dry_run: bool) -> None:
    """Rewrite the annotations in the current format, and list what an editor must decide."""
    upgraded = upgrading.upgrade(root, keep=not dry_run)
    finish(upgraded.problems, "text")
    if upgraded.before == FORMAT:
        click.echo(f"The dossier is already in format {FORMAT}.")
        return
    if dry_run:
        click.echo(upgraded.diff, nl=False)
    for step in upgraded.steps:
        click.echo(f"From format {step.number} to {step.number + 1}: {step.change}")
    for file in upgraded.changed:
        click.echo(f"{'would be ' if dry_run else ''}rewritten: {file}")
    if upgraded.decisions:
        click.echo("\nFor an editor to decide:")
    for decision in upgraded.decisions:
        click.echo(f"{decision.at.file}:{decision.at.line}: {decision.words}")
    if not dry_run:
        checked = build.check_annotations(root)
        click.echo(
            "\nThe check now says:" if checked.problems else "\nThe check says: no problems."
        )
        finish(checked.problems, "text")


def _today() -> date:
    return datetime.now().astimezone().date()


def _ask() -> Callable[[str], str] | None:
    return input if sys.stdin.isatty() else None
