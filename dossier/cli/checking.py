"""Commands that read everything and write nothing."""

from __future__ import annotations

from collections.abc import Sized
from pathlib import Path

import click

from dossier import build, unread
from dossier.cli.folder import in_dossier
from dossier.cli.output import FORMATS, against, finish, notify, site, still_unread, strictly
from dossier.count import counts
from dossier.model import Disputes


@click.command()
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="text")
@against
@strictly
@in_dossier
def check(root: Path, form: str, place: str, strict: bool) -> None:
    """Read all annotations and print every problem, and every doubt after them."""
    checked = build.check_annotations(root, site(place), strict=strict)
    notify(checked.notices, form)
    finish(checked.problems, form, checked.doubts)
    if form == "text" and checked.dossier:
        dossier = checked.dossier
        click.echo(
            f"No problems: {_number(dossier.articles, 'article')}, "
            f"{_number(dossier.actors, 'actor')}, {_number(dossier.points, 'point')}, "
            f"{', '.join(Disputes.of(dossier.points).parts()) or 'no contradictions'}, "
            f"{_number(dossier.quotations, 'quotation')}, "
            f"{_number(dossier.timeline, 'timeline entry', 'timeline entries')}."
        )
        still_unread(build.agreements(dossier))


def _number(entries: Sized, singular: str, plural: str = "") -> str:
    return f"{len(entries)} {singular if len(entries) == 1 else plural or singular + 's'}"


@click.command()
@in_dossier
def stats(root: Path) -> None:
    """Count what is in the dossier."""
    checked = build.check_annotations(root)
    finish(checked.problems, "text")
    if checked.dossier:
        for count in counts(checked.dossier, build.agreements(checked.dossier), checked.doubts):
            sorts = ", ".join(f"{number} {sort}" for sort, number in count.sorts)
            click.echo(f"{count.number:5}  {count.what}" + (f": {sorts}" if sorts else ""))


@click.command("unread")
@in_dossier
def unread_command(root: Path) -> None:
    """List what has not been read yet: for each article, the points nobody has read it for."""
    checked = build.check_annotations(root)
    finish(checked.problems, "text")
    if checked.dossier:
        click.echo(unread.as_text(checked.dossier, build.agreements(checked.dossier)))
