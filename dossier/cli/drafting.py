"""Commands for proposals: made, accepted, rejected."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from dossier import build, proposals
from dossier.cli.folder import in_dossier
from dossier.cli.output import alone, finish


@click.command()
@in_dossier
@alone
def draft(root: Path) -> None:
    """Propose annotations for every seed that has none, and points of all articles.

    They are written to annotations/drafts/; what you changed there stays.
    """
    with shown_progress() as progress:
        written, problems = proposals.draft_annotations(root, progress)
    for path in written.written:
        click.echo(f"written: {build.ANNOTATIONS}/{proposals.FOLDER}/{path}")
    if written.unchanged == 1:
        click.echo("One draft file was already there and was left alone.")
    elif written.unchanged:
        click.echo(f"{written.unchanged} draft files were already there and were left alone.")
    if not problems and not written.written and not written.unchanged:
        click.echo("Every seed has its article; there is nothing to draft.")
    wrong = tuple(problem for problem in problems if not problem.is_doubt)
    finish(wrong, "text", tuple(problem for problem in problems if problem.is_doubt))


@click.command()
@click.argument("file")
@click.argument("ids", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every proposal in the file.")
@click.option("--as", "name", default="", help="The id for an article; its draft's if left out.")
@click.option("--into", default="", help="The file to append to, if there are several.")
@in_dossier
@alone
def accept(root: Path, file: str, ids: tuple[str, ...], every: bool, name: str, into: str) -> None:
    """Move proposals of a draft FILE, by their IDS, into the annotations.

    An article's whole file is one proposal. Nothing is written unless everything is valid.
    """
    wish = proposals.Wish(file, ids, every, name, into)
    with _named():
        report("accepted", proposals.accept(root, wish))


@click.command()
@click.argument("file")
@click.argument("ids", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every proposal in the file.")
@in_dossier
@alone
def reject(root: Path, file: str, ids: tuple[str, ...], every: bool) -> None:
    """Remove proposals from a draft FILE, by their IDS, so that they are not made again."""
    with _named():
        report("rejected", proposals.reject(root, proposals.Wish(file, ids, every)))


def report(word: str, outcome: proposals.Outcome) -> None:
    """Say what became of proposals."""
    for proposal in outcome.done:
        click.echo(f"{word}: {proposal.id}, now at {proposal.file}:{proposal.line}")
    if outcome.done and not outcome.problems:
        left = f"{outcome.left} more in" if outcome.left else "nothing more in"
        click.echo(f"left: {left} {outcome.draft}")
    finish(outcome.problems, "text")


@contextmanager
def shown_progress() -> Iterator[Callable[[str], object]]:
    """A bar where somebody looks on: two hundred articles take half a minute."""
    if not sys.stderr.isatty():
        yield len
        return
    with click.progressbar(
        length=len(proposals.STAGES),
        label="Drafting",
        file=sys.stderr,
        show_eta=False,
        show_percent=False,
        item_show_func=lambda stage: stage or "",
        width=12,
    ) as bar:
        begun: list[str] = []

        def progress(stage: str) -> None:
            bar.update(1 if begun else 0, stage)
            begun.append(stage)

        yield progress
        bar.update(1, "")


@contextmanager
def _named() -> Iterator[None]:
    """Take what the command names and is not there for wrong usage."""
    try:
        yield
    except proposals.UnknownProposal as error:
        raise click.UsageError(str(error)) from error
