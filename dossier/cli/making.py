"""Commands that make the site, once or at every edit."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import click

from dossier import build
from dossier.cli.output import FORMATS, against, notify, show, site, still_unread
from dossier.publish import hosting, renderer, summary
from dossier.serve import serve
from dossier.terminal import say

STOPPED = 130
"""Exit code: stopped by Ctrl-C or a signal."""


@click.command("build")
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
@against
@click.pass_obj
def build_command(
    root: Path,
    form: str | None,
    repository: str | None,
    branch: str | None,
    pages_only: bool,
    place: str,
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
        site(place or hosting.published(os.environ)),
    )
    on_github = os.environ.get("GITHUB_ACTIONS") == "true"
    form = form or ("github" if on_github else "text")
    notify(built.notices, form)
    summary.add_problems(built.problems)
    if built.problems:
        show(built.problems, form)
        _refuse_to_build(pages_only)
    if built.edition:
        still_unread(built.edition.agreements)
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


def _report(folder: Path, seconds: float) -> None:
    """Say what was built and how to open it."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    count = sum(file.suffix == ".html" for file in files)
    size = sum(file.stat().st_size for file in files) / 1e6
    say(f"\nBuilt {count} pages ({size:.1f} MB with all they need) in {seconds:.1f} s.")
    say("To read them, open this file in a browser:")
    say(f"    {folder / 'index.html'}")
    say("or serve them, with each edit shown at once:")
    say("    python3 scripts/serve.py")


@click.command("serve")
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
