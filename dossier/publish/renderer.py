"""Turns docs/ into the site. The one place that names the program which does.

Rendering one page at a time, while somebody edits, is left to `dossier.serve.rendering`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from dossier import shipped, write
from dossier.problems import DossierError
from dossier.publish.programs import surroundings

NAME = "MkDocs"

HOST = "127.0.0.1"

PLAIN = ("INFO ", "Aborted ")
"""How the lines begin in which the renderer only says what it does."""

SITE = "site"
"""The folder of the finished site."""
FRESH = "build/site"
"""Where a site is made, so that one with problems never replaces a good one."""
LAST = "build/last-site"
"""Where the last site goes while the new one takes its place."""
THEME = "build/theme"
"""Where the theme is unpacked; ``mkdocs.yml`` names it, so that every renderer finds it."""


class SiteInTheWayError(DossierError):
    """The last site cannot be moved away."""


def unpack_theme(root: Path) -> None:
    """Put the package's theme where ``mkdocs.yml`` looks for it. Only what changed is written.

    Raises:
        IncompletePackageError: the package does not have it.
        OSError: the disk refused.
    """
    write.mirror(root / THEME, shipped.theme())


def building(root: Path, target: Path, module: str = "mkdocs") -> list[str]:
    """The command that renders ``docs/`` into ``target``; every doubt about a link is an error.

    Args:
        root: the story's folder.
        target: where the site goes.
        module: what is run; it takes the renderer's own options.
    """
    return [
        sys.executable, "-m", module, "build", "--strict", "--clean",
        "--config-file", str(root / shipped.SETTINGS),
        "--site-dir", str(target),
    ]  # fmt: skip


class Renderer:
    """The renderer of a story's site, loaded while other work goes on.

    As a context manager it ends the renderer where it was never asked for the site.
    """

    def __init__(self, root: Path) -> None:
        """Begin to load it.

        Args:
            root: the story's folder.

        Raises:
            IncompletePackageError: the package does not have the theme.
            OSError: the disk refused, or the system started no other process.
        """
        self.root = root.resolve()
        unpack_theme(self.root)
        self.process = subprocess.Popen(
            building(self.root, self.root / FRESH, "dossier.publish.waiting"),
            cwd=self.root, env=surroundings(), stdin=subprocess.PIPE,
        )  # fmt: skip

    def __enter__(self) -> Renderer:
        """Nothing but what ``with`` needs."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it, whether it was asked for anything or not."""
        self.process.kill()
        self.process.communicate()

    def publish(self) -> bool:
        """Render ``docs/`` and put the result in the place of the last site; whether it was done.

        What is wrong with the pages is printed by the renderer.

        Raises:
            SiteInTheWayError: the last site cannot be moved away.
        """
        self.process.communicate(b"now\n")
        if self.process.returncode:
            return False
        _replace_site(self.root)
        return True


def doubts(printed: str) -> str:
    """What the renderer is not content with, of all that it printed."""
    lines = printed.splitlines()
    return "\n".join(line for line in lines if line and not line.startswith(PLAIN))


def _replace_site(root: Path) -> None:
    fresh, site, last = root / FRESH, root / SITE, root / LAST
    shutil.rmtree(last, ignore_errors=True)
    try:
        if site.exists():
            site.rename(last)
        fresh.rename(site)
    except OSError as error:
        raise SiteInTheWayError(f"{site} cannot be replaced: {error}") from error
    shutil.rmtree(last, ignore_errors=True)
