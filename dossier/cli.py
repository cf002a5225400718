"""Options in, problems out, exit code: 0 well, 1 problems in the files, 2 wrong usage."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

import dossier
from dossier import build, problems, proposals, unread
from dossier.count import counts
from dossier.model import Agreement
from dossier.problems import DossierError, Problem

FORMATS = {
    "text": problems.as_text,
    "json": problems.as_json,
    "github": problems.as_github,
}


class _Program(click.Group):
    """Says in a sentence why a command could not do its work, and leaves with 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except proposals.UnknownProposal as error:
            raise click.UsageError(str(error)) from error
        except DossierError as error:
            raise _Stopped(str(error)) from error
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise
            raise _Stopped(_refusal(error)) from error


class _Stopped(click.ClickException):
    exit_code = 2


@click.group(cls=_Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(dossier.__version__, message="%(version)s")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder; the current one when left out.",
)
@click.pass_context
def main(context: click.Context, root: Path) -> None:
    """Lay one news story open, as told by several articles."""
    context.obj = root


@main.command()
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="text")
@click.pass_obj
def check(root: Path, form: str) -> None:
    """Read all annotations and print every problem."""
    checked = build.check_annotations(root)
    _finish(checked.problems, form)
    if form == "text" and checked.dossier:
        whole = checked.dossier
        click.echo(
            f"No problems: {len(whole.articles)} articles, {len(whole.actors)} actors, "
            f"{len(whole.points)} points, {len(whole.quotations)} quotations, "
            f"{len(whole.timeline)} timeline entries."
        )
        _still_unread(build.agreements(whole))


@main.command()
@click.pass_obj
def stats(root: Path) -> None:
    """Count what is in the dossier."""
    checked = build.check_annotations(root)
    _finish(checked.problems, "text")
    if checked.dossier:
        for count in counts(checked.dossier, build.agreements(checked.dossier)):
            sorts = ", ".join(f"{number} {sort}" for sort, number in count.sorts)
            click.echo(f"{count.number:5}  {count.what}" + (f": {sorts}" if sorts else ""))


@main.command("build")
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="text")
@click.option(
    "--repository",
    envvar="DOSSIER_REPOSITORY",
    default="",
    help="The repository's public address, for links to the source.",
)
@click.option(
    "--branch",
    envvar="DOSSIER_BRANCH",
    default="main",
    help="The branch that these links lead to.",
)
@click.pass_obj
def build_command(root: Path, form: str, repository: str, branch: str) -> None:
    """Write the Markdown and the data of the site into docs/."""
    built = build.build_site_source(root, repository, branch)
    _finish(built.problems, form)
    files = built.written
    click.echo(
        f"docs/: {len(files.written)} files written, {len(files.removed)} removed, "
        f"{files.unchanged} as they were."
    )
    if built.edition:
        _still_unread(built.edition.agreements)


@main.command("unread")
@click.pass_obj
def unread_command(root: Path) -> None:
    """List what is not read yet: the articles that nobody has read for a point of their events."""
    checked = build.check_annotations(root)
    _finish(checked.problems, "text")
    if checked.dossier:
        click.echo(unread.as_text(checked.dossier, build.agreements(checked.dossier)))


@main.command()
@click.pass_obj
def draft(root: Path) -> None:
    """Propose annotations for every seed that has none, in annotations/drafts/."""
    written, found = proposals.draft_annotations(root)
    for path in written.written:
        click.echo(f"written: {build.ANNOTATIONS}/{proposals.FOLDER}/{path}")
    if written.unchanged:
        click.echo(f"{written.unchanged} drafts were there already and stay as they are.")
    if not found and not written.written and not written.unchanged:
        click.echo("Every seed has its article; there is nothing to draft.")
    _finish(found, "text")


@main.command()
@click.argument("file")
@click.argument("ids", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every proposal of the file.")
@click.option("--as", "name", default="", help="The id that an article is to have.")
@click.option("--into", default="", help="The file to append to, where there are several.")
@click.pass_obj
def accept(root: Path, file: str, ids: tuple[str, ...], every: bool, name: str, into: str) -> None:
    """Move proposals of a draft FILE, by their IDS, into the annotations.

    An article is one proposal, its whole file. Nothing is written unless everything holds.
    """
    wish = proposals.Wish(file, ids, every, name, into)
    _tell("accepted", proposals.accept(root, wish))


@main.command()
@click.argument("file")
@click.argument("ids", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every proposal of the file.")
@click.pass_obj
def reject(root: Path, file: str, ids: tuple[str, ...], every: bool) -> None:
    """Take proposals out of a draft FILE, by their IDS, so that they are not made again."""
    _tell("rejected", proposals.reject(root, proposals.Wish(file, ids, every)))


def _tell(verb: str, outcome: proposals.Outcome) -> None:
    """Say what became of proposals."""
    for one in outcome.done:
        click.echo(f"{verb}: {one.id}, now at {one.file}:{one.line}")
    if outcome.done and not outcome.problems:
        left = f"{outcome.left} more in" if outcome.left else "nothing more in"
        click.echo(f"left: {left} {outcome.draft}")
    _finish(outcome.problems, "text")


def _still_unread(agreements: Mapping[str, Agreement]) -> None:
    """Say how much is not read yet, if anything is."""
    line = str(unread.tally(agreements))
    if line:
        click.echo(line)


def _refusal(error: OSError) -> str:
    """What the system said, and about which file."""
    about = error.filename2 or error.filename
    words = error.strerror or str(error) or type(error).__name__
    return f"The system refused: {words}{f': {about}' if about else ''}. No file is half-written."


def _finish(found: tuple[Problem, ...], form: str) -> None:
    """Print problems and leave with 1 if there are any."""
    if form == "json" or found:
        shown = (
            problems.as_text(found, colour=_colour()) if form == "text" else FORMATS[form](found)
        )
        click.echo(shown, nl=not shown.endswith("\n"))
    if found:
        sys.exit(1)


def _colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ
