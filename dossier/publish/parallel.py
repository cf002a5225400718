"""Pages made ahead of MkDocs: kept from an earlier build, or by several processes at once.

MkDocs makes its pages one by one, and each takes as long as Python-Markdown does. Links can be
resolved once all files and the navigation are known; then those that an earlier build kept are
taken, and several processes share the others: copies of this one, the longest pages first, or new
ones where a process cannot be copied. MkDocs goes through the pages in its own order after that
and takes each as it was made, with what there was to say of it. What no other process returned,
for whatever reason, MkDocs makes itself.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from dossier.publish import process, workers
from dossier.publish.keeping import Kept, programs
from dossier.publish.made import LOGGER, Made, hand_over, make

SHARE = 25_000
"""Bytes of Markdown for which another process is worth starting."""
MOST_PARTS = 8_000
"""Numbers of four bytes that a pipe takes at once on every system that makes copies."""
WIDTH = 4
"""Bytes of such a number."""
CHANGING = ("pre_page", "page_read_source", "page_markdown", "page_content")
"""Events in which plugins change single pages: they may have to see them in MkDocs' order."""
ONE_BY_ONE = "Pages are made one by one, because a plugin changes them: %s"


class Ahead(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]
    """Makes the pages of a site as soon as their links can be resolved."""

    def __init__(self, processes: int, folder: Path | None = None) -> None:
        """Make nothing yet.

        Args:
            processes: how many may work at once, this one included.
            folder: where pages are kept; nothing if they are not.
        """
        super().__init__()
        self._processes = processes
        self._folder = folder
        self._programs: list[Any] = programs() if folder else []

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Make the pages, where that saves time."""
        changing = [name for name in CHANGING if config.plugins.events[name]]
        if changing:
            logging.getLogger(f"{LOGGER}.plugins.dossier").info(ONE_BY_ONE, ", ".join(changing))
            return nav
        # MkDocs makes those outside the navigation when their turn comes.
        pages = [file.page or Page(None, file, config) for file in files.documentation_pages()]
        kept = Kept(self._folder, self._programs, config, files) if self._folder else None
        try:
            made = self._made(pages, kept, config, files)
        except OSError:
            return nav  # a source that cannot be read, which MkDocs reports; or no more processes
        for page in pages:
            if page.file.src_uri in made:
                hand_over(page, made[page.file.src_uri])
        return nav

    def _made(
        self, pages: Sequence[Page], kept: Kept | None, config: MkDocsConfig, files: Files
    ) -> dict[str, Made]:
        """Pages by the paths of their sources."""
        names = {page.file.src_uri: kept.name(page) for page in pages} if kept else {}
        taken = {path: kept.get(name) for path, name in names.items()} if kept else {}
        made = {path: page for path, page in taken.items() if page}
        sizes = {
            page.file.src_uri: len(page.file.content_bytes)
            for page in pages
            if page.file.src_uri not in made
        }
        missing = [page for page in pages if page.file.src_uri in sizes]
        missing.sort(key=lambda page: -sizes[page.file.src_uri])

        def make_one(page: Page) -> Made | None:
            result = make(page, config, files)
            # Whoever edits a page by hand does not wait for a build.
            if kept and result and kept.name(page) == names[page.file.src_uri]:
                kept.put(names[page.file.src_uri], result)
            return result

        def kept_by_another(page: Page) -> Made | None:
            return kept.get(names[page.file.src_uri]) if kept else None

        if process.can_fork():
            processes = self._of(SHARE, sizes.values())
            if processes > 1 or kept:
                made |= _shared(missing, processes, make_one)
        elif self._folder and kept and kept.is_able:
            # The renderer, which is at work already, has the first share, with the longest pages.
            own, *others = workers.dealt(missing, self._of(workers.SHARE, sizes.values()))
            with workers.making(others, config, self._folder):
                made |= _by_path(own, make_one)
            made |= _by_path([page for share in others for page in share], kept_by_another)
        if kept:
            kept.forget_others(names.values())
        return made

    def _of(self, share: int, sizes: Iterable[int]) -> int:
        """How many processes are worth it, this one included, if each has a share of the bytes."""
        return max(1, min(self._processes, sum(sizes) // share))


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _by_path(pages: Iterable[Page], make_one: Callable[[Page], Made | None]) -> dict[str, Made]:
    made = {page.file.src_uri: make_one(page) for page in pages}
    return {path: result for path, result in made.items() if result}


def _shared(
    pages: Sequence[Page], processes: int, make_one: Callable[[Page], Made | None]
) -> dict[str, Made]:
    """Pages by path, as far as they could be made by this process and copies of it together."""
    step = max(1, -(-len(pages) // MOST_PARTS))
    queue, entrance = os.pipe()
    firsts = range(0, len(pages), step)
    os.write(entrance, b"".join(first.to_bytes(WIDTH, "big") for first in firsts))
    os.close(entrance)

    def work() -> dict[int, Made]:
        made = {}
        while first := os.read(queue, WIDTH):
            begin = int.from_bytes(first, "big")
            for number in range(begin, min(begin + step, len(pages))):
                result = make_one(pages[number])
                if result is not None:
                    made[number] = result
        return made

    def send() -> bytes:
        return json.dumps({number: made.as_json() for number, made in work().items()}).encode()

    copies = [process.forked(send) for _ in range(processes - 1)]
    made = work()
    for copy in copies:
        with contextlib.suppress(ValueError, TypeError, AttributeError):  # it was killed
            sent = json.loads(copy.result())
            made.update({int(number): Made.of_json(text) for number, text in sent.items()})
    os.close(queue)
    return {pages[number].file.src_uri: result for number, result in made.items()}
