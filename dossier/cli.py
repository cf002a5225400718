"""Options in, problems out, exit code: 0 well, 1 problems in the files, 2 wrong usage.

Stopped by Ctrl-C or a signal, the exit code is 130.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

import dossier
from dossier import begin, build, new, problems, proposals, unread
from dossier.count import counts
from dossier.model import Agreement
from dossier.problems import DossierError, Problem
from dossier.publish import hosting, renderer, summary
from dossier.serve import serve
from dossier.terminal import has_colour, say

FORMATS = {
    "text": problems.as_text,
    "json": problems.as_json,
    "github": problems.as_github,
}


STOPPED = 130


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


@main.command("begin")
@click.option("--title", default="", help="Of the story.")
@click.option("--question", default="", help="That it answers.")
@click.option("--language", default="", help="In which you write, as a tag: en, de, pt-BR.")
@click.option("--event", default="", help="The first, in a few words.")
@click.option("--date", default="", help="Of that event: 2023-03-04, or 2023-03.")
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option("--uncommitted", is_flag=True, help="Take away what is in no commit as well.")
@click.option("--again", is_flag=True, help="Take away a story that was begun here before.")
@click.pass_obj
def begin_command(root: Path, /, **given: Any) -> None:
    """Take away the story that is here, and write the first files of another.

    Asks for what is not given as an option.
    """
    today = datetime.now().astimezone().date()
    ask = input if sys.stdin.isatty() else None
    begin.begin(root, begin.Wish(**given), today, ask, click.echo)


@main.command("new")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--title", default="", help="Of the story.")
@click.option("--question", default="", help="That it answers.")
@click.option("--language", default="", help="In which you write, as a tag: en, de, pt-BR.")
@click.option("--event", default="", help="The first, in a few words.")
@click.option("--date", default="", help="Of that event: 2023-03-04, or 2023-03.")
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option(
    "--program",
    default="",
    metavar="PATH|ADDRESS",
    help="The program's wheel, for the story to be built with; the installed one when left out.",
)
def new_command(folder: Path, program: str, **given: Any) -> None:
    """Make a new story in FOLDER, which is not there yet or empty.

    Asks for what is not given as an option. The story needs no copy of the program: its scripts
    set up the wheel that is named here.
    """
    today = datetime.now().astimezone().date()
    ask = input if sys.stdin.isatty() else None
    new.new(folder, begin.Wish(**given), program, today, ask, click.echo)


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
@click.option(
    "--format",
    "form",
    type=click.Choice(sorted(FORMATS)),
    help="Of problems; in a workflow on GitHub the one that shows them beside their lines.",
)
@click.option(
    "--repository",
    help="The repository's public address, for links to the source; on GitHub it is known.",
)
@click.option("--branch", help="The branch that these links lead to; on GitHub it is known.")
@click.option("--pages-only", is_flag=True, help="Write docs/ and leave the site as it is.")
@click.pass_obj
def build_command(
    root: Path, form: str | None, repository: str | None, branch: str | None, pages_only: bool
) -> None:
    """Check everything, write the pages into docs/ and make the site of them."""
    began = time.monotonic()
    if not pages_only:
        renderer.require_settings(root)
        say("Checking the annotations and writing the pages ...")
    built = build.build_site_source(
        root,
        hosting.repository(os.environ) if repository is None else repository,
        hosting.branch(os.environ) if branch is None else branch,
    )
    summary.add_problems(built.problems)
    if built.problems:
        on_github = os.environ.get("GITHUB_ACTIONS") == "true"
        _show(built.problems, form or ("github" if on_github else "text"))
        _refuse_to_build(pages_only)
    if built.edition:
        _still_unread(built.edition.agreements)
    files = built.written
    if pages_only:
        say(
            f"docs/: {len(files.written)} files written, {len(files.removed)} removed, "
            f"{files.unchanged} as they were."
        )
        return
    say(f"Rendering them with {renderer.NAME} ...")
    renderer.unpack_theme(root)
    if not renderer.publish(root):
        _refuse_to_build(pages_only)
    _report(root.resolve() / renderer.SITE, time.monotonic() - began)


def _refuse_to_build(pages_only: bool) -> None:
    if not pages_only:
        say("\nNothing was built: see the problems above.")
    sys.exit(1)


def _report(site: Path, seconds: float) -> None:
    """Say what was built and how to open it."""
    files = [file for file in site.rglob("*") if file.is_file()]
    count = sum(file.suffix == ".html" for file in files)
    size = sum(file.stat().st_size for file in files) / 1e6
    say(f"\nBuilt {count} pages ({size:.1f} MB with all they need) in {seconds:.1f} s.")
    say("To read them, open this file in a browser:")
    say(f"    {site / 'index.html'}")
    say("or serve them, with each edit shown at once:")
    say("    python3 scripts/serve.py")


@main.command("serve")
@click.option("--port", default=8000, help="8000, or the next free one.")
@click.option("--open", "open_it", is_flag=True, help="Open the browser.")
@click.pass_obj
def serve_command(root: Path, port: int, open_it: bool) -> None:
    """Serve the site on this machine and show every edit in the browser by itself."""
    renderer.require_settings(root)
    try:
        serve(root, port, open_it=open_it)
    except KeyboardInterrupt:
        say("\nStopped.")
        sys.exit(STOPPED)


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
        say(line)


def _refusal(error: OSError) -> str:
    """What the system said, and about which file."""
    about = error.filename2 or error.filename
    words = error.strerror or str(error) or type(error).__name__
    return f"The system refused: {words}{f': {about}' if about else ''}. No file is half-written."


def _finish(found: tuple[Problem, ...], form: str) -> None:
    """Print problems and leave with 1 if there are any."""
    if form == "json" or found:
        _show(found, form)
    if found:
        sys.exit(1)


def _show(found: tuple[Problem, ...], form: str) -> None:
    shown = problems.as_text(found, has_colour()) if form == "text" else FORMATS[form](found)
    click.echo(shown, nl=not shown.endswith("\n"))
