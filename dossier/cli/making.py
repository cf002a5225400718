"""Commands that make the site, once or at every edit."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli.folder import in_dossier, in_site, require_site
from dossier.cli.output import (
    FORMATS,
    against,
    alone,
    notify,
    show,
    site,
    strictly,
)
from dossier.frozen import dataclass
from dossier.publish import hosting, others, renderer, summary, unchanged
from dossier.terminal import say

if TYPE_CHECKING:
    from dossier.build import Built
    from dossier.problems import Problem
    from dossier.publish.unchanged import LastBuild


@dataclass(frozen=True, slots=True)
class Where:
    """Where the repository and the published site are, as far as options say."""

    repository: str | None
    branch: str | None
    published: str


UNUSABLE = 2
"""Exit code: the command could not do its work at all."""


@click.command("build")
@click.option(
    "--format",
    "form",
    type=click.Choice(sorted(FORMATS)),
    help="Format of problems; in a GitHub workflow, the one that shows them at their lines.",
)
@click.option(
    "--repository",
    help="The repository's public address, for links to the source; detected on GitHub.",
)
@click.option("--branch", help="The branch that these links lead to; detected on GitHub.")
@click.option("--pages-only", is_flag=True, help="Write docs/ but do not build the site.")
@click.option(
    "--processes",
    type=click.IntRange(min=1),
    help="Processes that make pages at once; as many as there are processors if left out.",
)
@click.option("--anew", is_flag=True, help="Use nothing that an earlier build kept.")
@click.option(
    "--renderer",
    "program",
    type=click.Choice([renderer.NAME.lower(), *others.OTHERS]),
    default=renderer.NAME.lower(),
    help="Program that renders the pages; scripts/build.py installs it.",
)
@click.option(
    "--parquet",
    is_flag=True,
    help="Write the tables as Parquet, too; scripts/build.py installs what that needs.",
)
@click.option(
    "--print",
    "printing",
    is_flag=True,
    help="Also print the whole dossier as one PDF, with a Chromium that is installed.",
)
@against
@strictly
@in_dossier
@alone
def build_command(  # noqa: PLR0913, PLR0917 (one for each option)
    root: Path,
    form: str | None,
    repository: str | None,
    branch: str | None,
    pages_only: bool,
    processes: int | None,
    anew: bool,
    program: str,
    parquet: bool,
    printing: bool,
    place: str,
    strict: bool,
) -> None:
    """Check everything, write the pages to docs/ and build the site from them."""
    where = Where(repository, branch, place)
    _refuse_to_print_pages(pages_only=pages_only, printing=printing)
    if pages_only:
        _report_written(_write_pages(root, form, where, strict=strict, parquet=parquet))
        return
    began = time.monotonic()
    require_site(root)
    asked = {
        "repository": repository,
        "branch": branch,
        "strict": strict,
        "renderer": program,
        "parquet": parquet,
    }
    record = unchanged.Record(root, asked)
    if anew or place or hosting.published(os.environ):
        record.forget()
    elif (last := record.read()) and renderer.is_settled(root):
        _say_again(last, form)
        _finish(root.resolve(), time.monotonic() - began, is_new=False, printing=printing)
        return
    say("Checking the annotations and writing the pages ...")
    with (
        others.Other(root, others.OTHERS[program])
        if program in others.OTHERS
        else renderer.Renderer(root, processes, anew=anew)
    ) as rendering:
        folders = _sources(root)
        sources = record.sources(folders)
        built = _write_pages(root, form, where, strict=strict, parquet=parquet)
        if not built.problems:
            docs, numbers = record.docs(), _say_numbers(built)
            say(f"Rendering them with {rendering.name} ...")
            if rendering.publish():
                if not built.notices:
                    last = unchanged.LastBuild(built.doubts, numbers)
                    record.write(folders, sources, docs, last)
                _finish(root.resolve(), time.monotonic() - began, printing=printing)
                return
    _give_up(is_refused=rendering.is_refused)


def _give_up(*, is_refused: bool) -> None:
    """Leave, and say why, unless the system has said so."""
    if is_refused:
        sys.exit(UNUSABLE)
    say("\nNothing was built: see the problems above.")
    sys.exit(1)


def _refuse_to_print_pages(*, pages_only: bool, printing: bool) -> None:
    if pages_only and printing:
        raise click.UsageError("--print needs the site, which --pages-only does not build.")


def _finish(root: Path, seconds: float, *, is_new: bool = True, printing: bool) -> None:
    """Say what was built, and print the whole dossier where that is asked for."""
    _report(root / renderer.SITE, seconds, is_new=is_new)
    if not printing:
        return
    from dossier.publish import printed  # noqa: PLC0415 (seldom asked for)

    say("\nPrinting the dossier ...")
    say(f"Printed: {printed.make(root, root / renderer.SITE)}")


def _report_written(built: Built) -> None:
    """Say how many pages were written; leave with 1 if there is a problem."""
    if built.problems:
        sys.exit(1)
    files = built.written
    say(
        f"docs/: {len(files.written)} files written, {len(files.removed)} removed, "
        f"{files.unchanged} as they were."
    )
    _say_numbers(built)


def _say_again(last: LastBuild, form: str | None) -> None:
    """Say what the last build said, and that nothing has changed."""
    _show(last.doubts, form)
    for sentence in last.numbers:
        say(sentence)
    say("Nothing has changed since the last build, so the site stays as it is.")


def _sources(root: Path) -> list[str]:
    """The folders with the editor's files and typefaces, from the story's folder."""
    from dossier import build, raster  # noqa: PLC0415 (it takes as long to load as the renderer)

    folders = (*build.sources(root), root / raster.FONTS)
    return [os.path.relpath(folder, root) for folder in folders]


def _write_pages(
    root: Path, form: str | None, where: Where, *, strict: bool, parquet: bool
) -> Built:
    """Check everything and write ``docs/``; problems and doubts are printed."""
    from dossier import build  # noqa: PLC0415 (it takes as long to load as the renderer)

    build.clear_half_written(root)
    built = build.build_site_source(
        root,
        hosting.repository(os.environ) if where.repository is None else where.repository,
        hosting.branch(os.environ) if where.branch is None else where.branch,
        site(where.published or hosting.published(os.environ)),
        hosting.site(os.environ),
        strict=strict,
        parquet=parquet,
    )
    notify(built.notices, form or _usual_form())
    _show((*built.problems, *built.doubts), form)
    return built


def _show(listed: tuple[Problem, ...], form: str | None) -> None:
    """Print problems and doubts, and put them on the page of a run on GitHub."""
    summary.add_problems(listed)
    if listed:
        show(listed, form or _usual_form())


def _usual_form() -> str:
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def _say_numbers(built: Built) -> tuple[str, ...]:
    """Say how many clashes of words there are, and how much is not read yet; what was said."""
    from dossier.model import Disputes  # noqa: PLC0415 (the renderer is started before)
    from dossier.unread import tally  # noqa: PLC0415

    if not built.edition:
        return ()
    unread = str(tally(built.edition.agreements))
    disputes = f"The dossier has {Disputes.of(built.edition.dossier.points)}."
    sentences = (disputes, *([unread] if unread else []))
    for sentence in sentences:
        say(sentence)
    return sentences


def _report(folder: Path, seconds: float, *, is_new: bool = True) -> None:
    """Say what was built and how to open it."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    count = sum(file.suffix == ".html" for file in files)
    size = sum(file.stat().st_size for file in files) / 1e6
    done = "Built" if is_new else "Compared"
    say(f"\n{done} {count} pages ({size:.1f} MB in all) in {seconds:.1f} s.")
    say("To read them, open this file in a browser:")
    say(f"    {folder / 'index.html'}")
    say("or serve them and see every edit at once:")
    say("    python3 scripts/serve.py")


@click.command("serve")
@click.option("--port", default=8000, help="8000, or the next free one.")
@click.option("--open", "open_it", is_flag=True, help="Open a browser.")
@click.option(
    "--allow-host",
    "names",
    multiple=True,
    metavar="NAME",
    help="Also answer under this name of your machine; may be repeated.",
)
@in_site
def serve_command(root: Path, port: int, open_it: bool, names: tuple[str, ...]) -> None:
    """Serve the site on this machine and show every edit in the browser automatically."""
    from dossier.serve import serve  # noqa: PLC0415 (only this command needs it)

    serve(root, port, open_it=open_it, names=names)
