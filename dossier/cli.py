"""Options in, problems out, exit code: 0 well, 1 problems in the files, 2 wrong usage."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Any

import click

import dossier
from dossier import build, problems, proposals, published
from dossier import record as recording
from dossier import upgrade as upgrading
from dossier.count import counts
from dossier.problems import DossierError, Problem
from dossier.schema import FORMAT

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


_against = click.option(
    "--published",
    "place",
    envvar="DOSSIER_PUBLISHED",
    default="",
    metavar="FILE|ADDRESS",
    help="The site as it was published, or its list of addresses: what is gone is a problem.",
)


@main.command()
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="text")
@_against
@click.pass_obj
def check(root: Path, form: str, place: str) -> None:
    """Read all annotations and print every problem."""
    checked = build.check_annotations(root, _site(place))
    _notify(checked.notices, form)
    _finish(checked.problems, form)
    if form == "text" and checked.dossier:
        whole = checked.dossier
        click.echo(
            f"No problems: {len(whole.articles)} articles, {len(whole.actors)} actors, "
            f"{len(whole.points)} points, {len(whole.quotations)} quotations, "
            f"{len(whole.timeline)} timeline entries."
        )


@main.command()
@click.pass_obj
def stats(root: Path) -> None:
    """Count what is in the dossier."""
    checked = build.check_annotations(root)
    _finish(checked.problems, "text")
    if checked.dossier:
        for count in counts(checked.dossier):
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
@_against
@click.pass_obj
def build_command(root: Path, form: str, repository: str, branch: str, place: str) -> None:
    """Write the Markdown and the data of the site into docs/."""
    built = build.build_site_source(root, repository, branch, _site(place))
    _notify(built.notices, form)
    _finish(built.problems, form)
    files = built.written
    click.echo(
        f"docs/: {len(files.written)} files written, {len(files.removed)} removed, "
        f"{files.unchanged} as they were."
    )


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


@main.command("record")
@click.pass_obj
def record_command(root: Path) -> None:
    """Add every address that there is now to annotations/published.txt."""
    recorded = recording.record(root)
    _finish(recorded.problems, "text")
    click.echo(f"{recording.FILE}: {recorded.added} added, {recorded.total} in all.")


@main.command("upgrade")
@click.option("--dry-run", is_flag=True, help="Only show what would be different.")
@click.pass_obj
def upgrade_command(root: Path, dry_run: bool) -> None:
    """Rewrite the annotations in the present format, and list what an editor must decide."""
    upgraded = upgrading.upgrade(root, keep=not dry_run)
    _finish(upgraded.problems, "text")
    if upgraded.before == FORMAT:
        click.echo(f"The dossier is of format {FORMAT} already.")
        return
    if dry_run:
        click.echo(upgraded.diff, nl=False)
    for step in upgraded.steps:
        click.echo(f"From format {step.number} to {step.number + 1}: {step.change}")
    for file in upgraded.changed:
        click.echo(f"{'would be ' if dry_run else ''}rewritten: {file}")
    if upgraded.decisions:
        click.echo("\nTo be decided by an editor:")
    for decision in upgraded.decisions:
        click.echo(f"{decision.at.file}:{decision.at.line}: {decision.words}")
    if not dry_run:
        checked = build.check_annotations(root)
        click.echo(
            "\nThe check now says:" if checked.problems else "\nThe check says: no problems."
        )
        _finish(checked.problems, "text")


def _site(place: str) -> published.Site | None:
    return published.fetch(place) if place.strip() else None


def _notify(notices: tuple[str, ...], form: str) -> None:
    """Say aloud what was not checked; on GitHub, beside the problems."""
    for notice in notices:
        if form == "github":
            click.echo(problems.github_warning(notice), nl=False)
        else:
            click.echo(f"Note: {notice}", err=True)


def _tell(verb: str, outcome: proposals.Outcome) -> None:
    """Say what became of proposals."""
    for one in outcome.done:
        click.echo(f"{verb}: {one.id}, now at {one.file}:{one.line}")
    if outcome.done and not outcome.problems:
        left = f"{outcome.left} more in" if outcome.left else "nothing more in"
        click.echo(f"left: {left} {outcome.draft}")
    _finish(outcome.problems, "text")


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
