"""Pages that MkDocs did not make itself: how one is made ahead, and how it is given to MkDocs.

The one module that does so. ``Page._title_from_render`` is private to MkDocs; tests of
``tests/packages`` hold what is relied on.
"""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, get_toc

from dossier.frozen import dataclass

LOGGER = "mkdocs"


@dataclass(frozen=True, slots=True)
class Made:
    """What a page's Markdown comes to, in values that JSON has."""

    content: str
    """HTML."""
    toc: Sequence[Mapping[str, Any]]
    """The headings, each with its ``name``, ``id``, ``level`` and ``children``."""
    title: str | None
    """The first heading, where a page gives no other title."""
    anchors: Sequence[str]
    links: Mapping[str, Mapping[str, str]] | None
    """The anchors that it links to, with the links as written, by the files' paths."""
    said: Sequence[tuple[str, int, str]]
    """What there was to say of it, in order: logger, level, words."""

    def as_json(self) -> str:
        """A text that :meth:`of_json` reads."""
        return json.dumps([getattr(self, name) for name in self.__slots__])

    @classmethod
    def of_json(cls, text: str) -> Made:
        """What :meth:`as_json` has written.

        Raises:
            ValueError: this is no such text.
            TypeError: it has other fields.
        """
        return cls(*json.loads(text))


def make(page: Page, config: MkDocsConfig, files: Files) -> Made | None:
    """Make a page, and leave it as it was.

    Args:
        page: whose source is on the disk.
        config: the settings.
        files: all of them, with their pages.

    Returns:
        Nothing where that fails: MkDocs will find it again, and report it.
    """
    before = dict(vars(page))
    with _collected() as said:
        try:
            page.read_source(config)
            page.render(config, files)
            links = page.links_to_anchors
            return Made(
                content=page.content or "",
                toc=[_token(item) for item in page.toc],
                title=page._title_from_render,
                anchors=sorted(page.present_anchor_ids or ()),
                links=None if links is None else _by_path(links),
                said=said,
            )
        except Exception:
            return None
        finally:
            vars(page).clear()
            vars(page).update(before)


def hand_over(page: Page, made: Made) -> None:
    """Let MkDocs find a page made when it makes it.

    Args:
        page: as MkDocs knows it.
        made: what its source comes to.
    """

    def render(config: MkDocsConfig, files: Files) -> None:  # noqa: ARG001 (MkDocs gives them)
        page.content, page.toc = made.content, get_toc(made.toc)  # type: ignore[arg-type]
        page._title_from_render = made.title
        page.present_anchor_ids = set(made.anchors)
        if made.links is not None:
            by_path = {path: files.get_file_from_path(path) for path in made.links}
            page.links_to_anchors = {
                file: dict(made.links[path]) for path, file in by_path.items() if file
            }
        for name, level, words in made.said:
            logging.getLogger(name).log(level, "%s", words)

    page.render = render  # type: ignore[method-assign]


def _token(item: AnchorLink) -> dict[str, Any]:
    """A heading as Python-Markdown gives it."""
    children = [_token(child) for child in item.children]
    return {"name": item.title, "id": item.id, "level": item.level, "children": children}


def _by_path(links: Mapping[File, Mapping[str, str]]) -> dict[str, Mapping[str, str]]:
    return {file.src_uri: to for file, to in links.items()}


class _Collector(logging.Handler):
    """Keeps what is said."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, int, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append((record.name, record.levelno, record.getMessage()))


@contextlib.contextmanager
def _collected() -> Iterator[list[tuple[str, int, str]]]:
    """What MkDocs says meanwhile, in place of saying it."""
    logger, collector = logging.getLogger(LOGGER), _Collector()
    handlers, logger.handlers = logger.handlers, [collector]
    propagates, logger.propagate = logger.propagate, False
    try:
        yield collector.said
    finally:
        logger.handlers, logger.propagate = handlers, propagates
