"""Pages made by new processes, on systems where a process cannot be copied.

A worker loads MkDocs, is told which pages to make, and keeps each where builds keep their pages;
there the renderer takes it. What a worker did not make, for whatever reason, the renderer makes.
"""

from __future__ import annotations

import contextlib
import json
import logging
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from dossier.publish.keeping import Kept, programs
from dossier.publish.made import LOGGER, make

PROGRAM = (sys.executable, "-m", __name__)
"""What is started; it reads its task and writes nothing but pages."""
SHARE = 1_000_000
"""Bytes of Markdown that take about as long to make as a worker takes to load MkDocs."""


@contextlib.contextmanager
def making(shares: Sequence[Sequence[Page]], config: MkDocsConfig, folder: Path) -> Iterator[None]:
    """Let one worker make each share of pages meanwhile; they have ended when this is left.

    Args:
        shares: pages whose sources are on the disk.
        config: the settings, read from a file.
        folder: where pages are kept.

    Raises:
        OSError: the system started no more processes.
    """
    started: list[subprocess.Popen[bytes]] = []
    try:
        for share in shares:
            worker = subprocess.Popen(
                PROGRAM,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            started.append(worker)
            task = {
                "settings": config.config_file_path,
                "level": logging.getLogger(LOGGER).getEffectiveLevel(),
                "folder": str(folder),
                "pages": [page.file.src_uri for page in share],
            }
            if worker.stdin:  # always; a killed worker reads nothing
                with contextlib.suppress(BrokenPipeError), worker.stdin as orders:
                    orders.write(json.dumps(task).encode("utf-8"))
        yield
    except BaseException:
        for worker in started:
            worker.kill()
        raise
    finally:
        for worker in started:
            worker.wait()


def dealt(pages: Sequence[Page], count: int) -> list[list[Page]]:
    """Pages in shares that take about as long as each other.

    Args:
        pages: those that take longest first.
        count: of the shares.
    """
    return [list(pages[number::count]) for number in range(count)]


class Share(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]
    """Makes and keeps some pages as soon as their links can be resolved, and ends the build."""

    def __init__(self, folder: Path, paths: Sequence[str]) -> None:
        """Make nothing yet.

        Args:
            folder: where pages are kept.
            paths: of the pages' sources.
        """
        super().__init__()
        self._folder = folder
        self._paths = paths

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Make the pages, and end the process.

        Raises:
            SystemExit: always.
        """
        del nav
        # MkDocs makes those outside the navigation when their turn comes.
        pages = [file.page or Page(None, file, config) for file in files.documentation_pages()]
        kept = Kept(self._folder, programs(), config, files)
        by_path = {page.file.src_uri: page for page in pages}
        for path in self._paths:
            page = by_path[path]
            name = kept.name(page)
            result = make(page, config, files)
            # Whoever edits a page by hand does not wait for a build.
            if result and kept.name(page) == name:
                kept.put(name, result)
        sys.exit()


def work(task: dict[str, Any]) -> None:
    """Do what a task says: its settings' file, the level of messages, the folder and the pages.

    Raises:
        SystemExit: always, unless MkDocs raises something else before.
    """
    logger = logging.getLogger(LOGGER)
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
    # What is said of a page depends on it.
    logger.setLevel(task["level"])
    # MkDocs clears this folder at first, and comes no further.
    nowhere = Path(task["folder"]) / "no-site"
    config = load_config(config_file=task["settings"], site_dir=str(nowhere))
    config.plugins[__name__] = Share(Path(task["folder"]), task["pages"])
    build(config)


if __name__ == "__main__":
    work(json.load(sys.stdin))
