"""Pages turned into HTML by several processes at once, where there are several processors.

MkDocs takes its pages one by one, and each takes as long as Python-Markdown does. Links can be
resolved once all files and the navigation are known; then copies of the process share the pages,
the longest first, and each copy returns what it made. MkDocs goes through the pages in its own
order after that and takes each as it was made, with what there was to say of it. What no copy
returned, for whatever reason, MkDocs makes itself.

What the search keeps of a page is made with it.

The one module that gives MkDocs pages which it did not make. ``Page._title_from_render`` is
private to MkDocs, and so is the index of Material's search; tests of ``tests/packages`` hold what
is relied on. Without such an index, the search reads the pages itself.
"""

from __future__ import annotations

import contextlib
import logging
import os
import pickle
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from dossier.frozen import dataclass
from dossier.publish import process

SHARE = 25_000
"""Bytes of Markdown for which another process is worth starting."""
MOST_PARTS = 8_000
"""Numbers of four bytes that a pipe takes at once on every system that makes copies."""
WIDTH = 4
"""Bytes of such a number."""
CHANGING = ("pre_page", "page_read_source", "page_markdown", "page_content")
"""Events in which plugins change single pages: they may have to see them in MkDocs' order."""
SEARCHES = ("search", "material/search")
"""The names that Material's search goes by."""
LOGGER = "mkdocs"
ONE_BY_ONE = "Pages are made one by one, because a plugin changes them: %s"


@dataclass(frozen=True, slots=True)
class Made:
    """What a page comes to, in a form that another process can send."""

    markdown: str | None
    meta: Mapping[str, Any]
    content: str | None
    toc: TableOfContents
    title: str | None
    """The first heading, where a page gives no other title."""
    anchors: set[str] | None
    links: Mapping[str, Mapping[str, str]] | None
    """The anchors that it links to, with the links as written, by the files' paths."""
    entries: Sequence[Mapping[str, Any]] | None
    """Of the index of the search; nothing where that is left to the search."""
    said: Sequence[logging.LogRecord]
    """What there was to say of it, in order."""


class Together(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]
    """Makes the pages of a site as soon as their links can be resolved."""

    def __init__(self, processes: int) -> None:
        """Make nothing yet.

        Args:
            processes: how many may work at once, this one included.
        """
        super().__init__()
        self._processes = processes

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Make the pages, if that is worth more than one process."""
        changing = [name for name in CHANGING if config.plugins.events[name]]
        documents = list(files.documentation_pages())
        sizes = {file.src_uri: _size(file) for file in documents}
        processes = min(self._processes, sum(sizes.values()) // SHARE)
        if processes < 2 or not process.can_fork():
            return nav
        if changing:
            logging.getLogger(f"{LOGGER}.plugins.dossier").info(ONE_BY_ONE, ", ".join(changing))
            return nav
        # MkDocs makes these when their turn comes.
        pages = [file.page or Page(None, file, config) for file in documents]
        pages.sort(key=lambda page: -sizes[page.file.src_uri])
        made = _made(pages, processes, config, files)
        for number, result in made.items():
            _hand_over(pages[number], result)
        index = _search_index(config)
        if index is not None:
            _index_as_made(index, {pages[number].file.src_uri: made[number] for number in made})
        return nav


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _size(file: File) -> int:
    """Bytes of a page's source; nothing of one that is not on the disk."""
    try:
        return Path(file.abs_src_path or "").stat().st_size
    except OSError:
        return 0


def _made(
    pages: Sequence[Page], processes: int, config: MkDocsConfig, files: Files
) -> dict[int, Made]:
    """Pages by their numbers, as far as they could be made."""
    step = -(-len(pages) // MOST_PARTS)
    queue, entrance = os.pipe()
    firsts = range(0, len(pages), step)
    os.write(entrance, b"".join(first.to_bytes(WIDTH, "big") for first in firsts))
    os.close(entrance)

    def work() -> dict[int, Made]:
        made = {}
        while first := os.read(queue, WIDTH):
            begin = int.from_bytes(first, "big")
            for number in range(begin, min(begin + step, len(pages))):
                result = _render(pages[number], config, files)
                if result is not None:
                    made[number] = result
        return made

    copies = [process.forked(lambda: pickle.dumps(work())) for _ in range(processes - 1)]
    made = work()
    for copy in copies:
        with contextlib.suppress(Exception):  # a copy that was killed: its pages are made later
            made.update(pickle.loads(copy.result()))
    os.close(queue)
    return made


def _render(page: Page, config: MkDocsConfig, files: Files) -> Made | None:
    """Make a page; nothing where that fails, which MkDocs will find again and report."""
    blank = dict(vars(page))
    with _collected() as said:
        try:
            page.read_source(config)
            page.render(config, files)
            return Made(
                markdown=page.markdown,
                meta=page.meta,
                content=page.content,
                toc=page.toc,
                title=page._title_from_render,
                anchors=page.present_anchor_ids,
                links=_by_path(page.links_to_anchors),
                entries=_entries(page, _search_index(config)),
                said=said,
            )
        except Exception:
            return None
        finally:
            vars(page).clear()
            vars(page).update(blank)


def _by_path(
    links: Mapping[File, Mapping[str, str]] | None,
) -> Mapping[str, Mapping[str, str]] | None:
    """The links to other files' anchors, by the files' paths."""
    return None if links is None else {file.src_uri: to for file, to in links.items()}


def _hand_over(page: Page, made: Made) -> None:
    """Let MkDocs find a page made when it makes it."""

    def read_source(config: MkDocsConfig) -> None:  # noqa: ARG001 (MkDocs gives it)
        page.markdown, page.meta = made.markdown, dict(made.meta)

    def render(config: MkDocsConfig, files: Files) -> None:  # noqa: ARG001 (as above)
        page.content, page.toc = made.content, made.toc
        page._title_from_render = made.title
        page.present_anchor_ids = made.anchors
        if made.links is not None:
            by_path = {path: files.get_file_from_path(path) for path in made.links}
            page.links_to_anchors = {
                file: dict(made.links[path]) for path, file in by_path.items() if file
            }
        for record in made.said:
            logging.getLogger(record.name).handle(record)

    page.read_source = read_source  # type: ignore[method-assign]
    page.render = render  # type: ignore[method-assign]


def _search_index(config: MkDocsConfig) -> Any:
    """The index of Material's search; nothing where there is none, or one of another kind."""
    plugins = (config.plugins.get(name) for name in SEARCHES)
    indexes = (getattr(plugin, "search_index", None) for plugin in plugins)
    kept = (index for index in indexes if isinstance(getattr(index, "entries", None), list))
    return next((index for index in kept if hasattr(index, "add_entry_from_context")), None)


def _entries(page: Page, index: Any) -> list[Mapping[str, Any]] | None:
    """What the index keeps of a page."""
    if index is None:
        return None
    before: list[Mapping[str, Any]] = index.entries
    entries: list[Mapping[str, Any]] = []
    index.entries = entries
    try:
        index.add_entry_from_context(page)
    finally:
        index.entries = before
    return entries


def _index_as_made(index: Any, made: Mapping[str, Made]) -> None:
    """Let the index take what was made of pages that nobody has changed since."""
    read = index.add_entry_from_context

    def add(page: Page) -> None:
        result = made.get(page.file.src_uri)
        if result is None or result.entries is None or page.content is not result.content:
            read(page)
        else:
            index.entries.extend(result.entries)

    index.add_entry_from_context = add


class _Collector(logging.Handler):
    """Keeps records in a form that another process can send."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        record.msg, record.args, record.exc_info = record.getMessage(), None, None
        self.records.append(record)


@contextlib.contextmanager
def _collected() -> Iterator[list[logging.LogRecord]]:
    """What MkDocs says meanwhile, in place of saying it."""
    logger, collector = logging.getLogger(LOGGER), _Collector()
    handlers, logger.handlers = logger.handlers, [collector]
    propagates, logger.propagate = logger.propagate, False
    try:
        yield collector.records
    finally:
        logger.handlers, logger.propagate = handlers, propagates
