"""Options in, problems out, exit code: 0 well, 1 problems in the files, 2 wrong usage."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

import dossier
from dossier import build, problems
from dossier.count import counts
from dossier.problems import Problem

FORMATS = {
    "text": problems.as_text,
    "json": problems.as_json,
    "github": problems.as_github,
}


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
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


@main.command()
@click.pass_obj
def draft(root: Path) -> None:
    """Propose annotations for every seed that has none, in annotations/drafts/."""
    written, found = build.draft_annotations(root)
    for path in written.written:
        click.echo(f"written: {build.ANNOTATIONS}/{build.DRAFTS}/{path}")
    if written.unchanged:
        click.echo(f"{written.unchanged} drafts were there already and stay as they are.")
    if not written.written and not written.unchanged:
        click.echo("Every seed has its article; there is nothing to draft.")
    _finish(found, "text")


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
