"""Turns docs/ into the site. The one place that names the program which does.

One page at a time, for whoever edits, is the work of `dossier.serve.rendering`.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from dossier import shipped, write
from dossier.problems import DossierError
from dossier.publish.programs import call

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


NO_SETTINGS = (
    "There is no {settings} in {root}: this is no folder of a dossier. Go to one, or name it "
    "with --root."
)


class SiteInTheWayError(DossierError):
    """The last site cannot be moved away."""


class NoSettingsError(DossierError):
    """The folder has no settings for a site."""


def require_settings(root: Path) -> None:
    """See that there is something to render by.

    Raises:
        NoSettingsError: the folder has no ``mkdocs.yml``.
    """
    if not (root / shipped.SETTINGS).is_file():
        message = NO_SETTINGS.format(settings=shipped.SETTINGS, root=root.resolve())
        raise NoSettingsError(message)


def unpack_theme(root: Path) -> None:
    """Put the package's theme where ``mkdocs.yml`` looks for it. Only what changed is written.

    Raises:
        IncompletePackageError: the package does not have it.
        OSError: the disk refused.
    """
    write.mirror(root / THEME, shipped.theme())


def building(root: Path, target: Path) -> list[str]:
    """The command that renders ``docs/`` into ``target``; every doubt about a link is an error."""
    return [
        sys.executable, "-m", "mkdocs", "build", "--strict", "--clean",
        "--config-file", str(root / shipped.SETTINGS),
        "--site-dir", str(target),
    ]  # fmt: skip


def build(root: Path, target: Path) -> bool:
    """Render ``docs/`` into ``target``; whether all was well. What is wrong is printed."""
    return call(building(root, target), root) == 0


def doubts(printed: str) -> str:
    """What the renderer is not content with, of all that it printed."""
    lines = printed.splitlines()
    return "\n".join(line for line in lines if line and not line.startswith(PLAIN))


def publish(root: Path) -> bool:
    """Render ``docs/`` and put the result in the place of the last site; whether it was done.

    Raises:
        SiteInTheWayError: the last site cannot be moved away.
    """
    fresh, site, last = root / FRESH, root / SITE, root / LAST
    if not build(root, fresh):
        return False
    shutil.rmtree(last, ignore_errors=True)
    try:
        if site.exists():
            site.rename(last)
        fresh.rename(site)
    except OSError as error:
        raise SiteInTheWayError(f"{site} cannot be replaced: {error}") from error
    shutil.rmtree(last, ignore_errors=True)
    return True
