"""Turns docs/ into the site. The one place that names the program which does.

Rendering one page at a time, while somebody edits, is left to `dossier.serve.rendering`.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path

from dossier import shipped, write
from dossier.problems import DossierError
from dossier.publish import process, waiting
from dossier.publish.programs import surroundings

NAME = "MkDocs"

HOST = "127.0.0.1"

PLAIN = ("INFO ", "Aborted ")
"""How the lines begin in which the renderer only says what it does."""

SITE = "site"
"""The folder of the finished site."""
BUILD = "build"
"""The folder of what a build needs meanwhile."""
SCRATCH = "making-site-"
"""How the names of the folders in ``build/`` begin in which sites are made, each by one build:
a site with problems never replaces a good one, and a renderer that was left behind when its
build was killed writes into no other's."""
OLD_SCRATCH = "build/site"
"""Where earlier versions made every site."""
LAST = "build/last-site"
"""Where the last site goes, whole, while the new one takes its place."""
THEME = "build/theme"
"""Where the theme is unpacked; ``mkdocs.yml`` names it, so that every renderer finds it."""


KEPT = ("build/pages", "build/pictures", "build/templates")
"""What is kept for the next build: pages without their frames, pictures, and compiled templates."""


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

    name = NAME

    def __init__(self, root: Path, processes: int | None = None, *, anew: bool = False) -> None:
        """Begin to load it.

        Args:
            root: the story's folder; its lock is held until the renderer is ended.
            processes: how many may make pages at once; nothing for one on each processor.
            anew: use nothing that an earlier build kept.

        Raises:
            IncompletePackageError: the package does not have the theme.
            OSError: the system started no other process, or the disk refused.
        """
        self.root = root.resolve()
        self.is_refused = False
        """Whether the system did not let the renderer do its work; the pages may be right."""
        (self.root / BUILD).mkdir(exist_ok=True)
        restore_site(self.root)
        unpack_theme(self.root)
        if anew:
            for folder in KEPT:
                shutil.rmtree(self.root / folder, ignore_errors=True)
        self.scratch = new_scratch(self.root)
        command = building(self.root, self.scratch / SITE, waiting.__name__)
        variables = surroundings()
        if processes is not None:
            variables[waiting.PROCESSES] = str(processes)
        self.process = (
            process.copied(partial(waiting.render, command[3:]), variables, self.root)
            if process.can_copy()
            else process.started(command, variables, self.root)
        )

    def __enter__(self) -> Renderer:
        """Nothing but what ``with`` needs."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it, whether it was asked for anything or not."""
        self.process.kill()
        shutil.rmtree(self.scratch, ignore_errors=True)

    def publish(self) -> bool:
        """Render ``docs/`` and put the result in the place of the last site; whether it was done.

        What is wrong with the pages, or with the disk, is printed by the renderer.

        Raises:
            SiteInTheWayError: the last site cannot be moved away.
        """
        code = self.process.finish(b"now\n")
        if code:
            self.is_refused = code == waiting.REFUSED
            return False
        replace_site(self.root, self.scratch)
        return True


def doubts(printed: str) -> str:
    """What the renderer is not content with, of all that it printed."""
    lines = printed.splitlines()
    return "\n".join(line for line in lines if line and not line.startswith(PLAIN))


def replace_site(root: Path, scratch: Path) -> None:
    """Put the site made in ``scratch`` in the place of the last one, which goes into it.

    Args:
        root: the folder of the story.
        scratch: the folder that the site was made in, on the same disk.
    """
    site, last = root / SITE, root / LAST
    try:
        if _is_there(site):
            site.rename(last)
        try:
            (scratch / SITE).rename(site)
        except BaseException:
            restore_site(root)
            raise
        if _is_there(last):
            # Moved before it is removed: what has this name is always whole.
            last.rename(scratch / SITE)
    except OSError as error:
        raise SiteInTheWayError(f"{site} cannot be replaced: {error}") from error


def restore_site(root: Path) -> None:
    """Put the last site back that a killed build had moved away, and clear what it left."""
    site, last = root / SITE, root / LAST
    if _is_there(last):
        last.rename(new_scratch(root) / SITE if _is_there(site) else site)
    for path in (root / BUILD).iterdir():
        if path.name.startswith(SCRATCH) or path == root / OLD_SCRATCH:
            shutil.rmtree(path, ignore_errors=True)
        elif write.is_half_written(path.name):
            path.unlink(missing_ok=True)


def is_settled(root: Path) -> bool:
    """Whether no build was killed while it made a site, or put one in its place."""
    names = [path.name for path in (root / BUILD).iterdir()] if (root / BUILD).is_dir() else []
    left = {Path(LAST).name, Path(OLD_SCRATCH).name}
    return not any(name in left or name.startswith(SCRATCH) for name in names)


def new_scratch(root: Path) -> Path:
    """A new folder to make a site in."""
    return Path(tempfile.mkdtemp(prefix=SCRATCH, dir=root / BUILD))


def _is_there(path: Path) -> bool:
    """Whether a path is taken, by a link to nowhere too."""
    return path.exists() or path.is_symlink()
