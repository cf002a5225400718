"""Commands for captures: added, and their time stamps verified."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from dossier import build
from dossier.cli.folder import in_dossier
from dossier.cli.output import alone, finish
from dossier.problems import DossierError


@click.command()
@click.argument("sources", nargs=-1, metavar="[FILE|FOLDER|ADDRESS]...")
@click.option("--name", default="", help="The seed's name; made from the capture if left out.")
@click.option(
    "--article",
    "--record",
    "--page",
    "article",
    default="",
    metavar="NUMBER|ADDRESS",
    help="One of several articles in a file, or of several pages in an archive.",
)
@click.option("--all", "every", is_flag=True, help="Every article in a file that has several.")
@click.option("--charset", default="", help="The encoding of the files, where it is not found out.")
@click.option(
    "--stamp", default="", metavar="ADDRESS", help="Ask this authority for time stamps (RFC 3161)."
)
@click.option("--allow-private", is_flag=True, help="Ask machines of this network, too.")
@click.option("--uploaded", is_flag=True, help="Take in what lies in seeds/ and is no text.")
@in_dossier
@alone
def add(
    root: Path, /, sources: tuple[str, ...], name: str, uploaded: bool, **options: object
) -> None:
    """Make seeds of captured files: web pages, PDFs, mails, archives, documents, exports.

    Each text becomes a seed, the file is kept as its original, and the article is drafted. A
    capture that cannot be added is a problem and stops none of the others.
    """
    from dossier import add as adding  # noqa: PLC0415 (loads what a network needs)

    if not sources and not uploaded:
        raise click.UsageError("Name a file, a folder or an address.")
    if name and len(sources) != 1:
        raise click.UsageError("--name is for one capture: name one file or address.")
    if name and options["every"]:
        raise click.UsageError("--name is for one capture, and --all takes several.")
    wish = adding.Wish(sources, name=name, uploaded=uploaded, **options)  # type: ignore[arg-type]
    outcome = adding.add(root, wish, datetime.now().astimezone().date().isoformat())
    for added in outcome.added:
        click.echo(f"added: {added.brought} ({added.words} words)")
        click.echo(f"  seed      {build.SEEDS}/{added.seed}")
        click.echo(f"  original  {build.SEEDS}/originals/{added.original}")
        if added.draft:
            click.echo(f"  draft     {added.draft}")
    for passed in outcome.passed_over:
        click.echo(f"passed over: {passed.name} ({passed.reason}; named by itself, it is added)")
    finish(outcome.problems, "text", outcome.doubts)


@click.command()
@click.option(
    "--trust",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with certificates (PEM) of authorities that you trust.",
)
@in_dossier
def stamps(root: Path, trust: tuple[Path, ...]) -> None:
    """Verify the time stamps of the originals."""
    from dossier import add as adding  # noqa: PLC0415 (loads what a network needs)

    try:
        verified, problems = adding.verify_stamps(root, [file.read_bytes() for file in trust])
    except ModuleNotFoundError as error:
        raise DossierError(
            f"The package {error.name} is missing: pip install 'story-dossier[capture]'."
        ) from error
    except ValueError as error:
        raise click.UsageError("--trust names a file without a certificate (PEM).") from error
    for file, stamp in verified:
        click.echo(f"{file}: existed on {stamp.when:%Y-%m-%d %H:%M:%S} UTC, says {stamp.authority}")
    if not verified and not problems:
        click.echo("No original has a time stamp.")
    finish(problems, "text")
