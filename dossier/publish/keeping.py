"""What pages came to, kept from one build to the next by what they were made from.

That is a page's source, the files that it may link to, the settings, and the versions of all that
turns Markdown into HTML; the theme's frame is put around it at every build. So the site is, byte
for byte, the one that is made from nothing. What is damaged, or was made from anything else, is
made anew. Whatever ends a build, each file is whole or not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from dossier import write
from dossier.publish import made
from dossier.publish.made import Made

FOLDER = "build/pages"
"""Below the story's folder."""
PACKAGES = ("markdown", "mkdocs", "mkdocs-material", "pyyaml")
"""The packages that turn a page's source into HTML."""
NOT_KEPT = "No page is kept for the next build: it cannot be known when these change: %s"


class Kept:
    """Pages that were made from one state of files, settings and programs."""

    def __init__(
        self, folder: Path, programs: Sequence[Any], config: MkDocsConfig, files: Files
    ) -> None:
        """Nothing is read yet.

        Args:
            folder: a folder of our own; made when it is missing.
            programs: what :func:`programs` gives.
            config: the settings.
            files: all files of the site.
        """
        self._folder = folder
        strange = [name for name in config.markdown_extensions if not _is_known(name)]
        settings = _settings(config)
        if strange or settings is None:
            logging.getLogger(f"{made.LOGGER}.plugins.dossier").info(
                NOT_KEPT, ", ".join(strange) or "the settings"
            )
        self.is_able = not strange and settings is not None
        """Whether anything is kept at all."""
        listed = sorted((file.src_uri, file.dest_uri, file.inclusion.value) for file in files)
        self._around = json.dumps([settings, listed, programs])

    def name(self, page: Page) -> str:
        """The name under which a page is kept: a digest of all that it is made from.

        Raises:
            OSError: its source cannot be read.
        """
        parts = [self._around, page.file.src_uri, vars(page).get("title")]
        digest = hashlib.sha256(json.dumps(parts).encode("utf-8"))
        digest.update(page.file.content_bytes)
        return digest.hexdigest()

    def get(self, name: str) -> Made | None:
        """A page that was kept whole.

        Args:
            name: what :meth:`name` gives.
        """
        if not self.is_able:
            return None
        try:
            digest, _, text = (self._folder / name).read_text("utf-8").partition("\n")
            return Made.of_json(text) if digest == _digest(text) else None
        except (OSError, ValueError, TypeError):
            return None

    def put(self, name: str, page: Made) -> None:
        """Keep a page, if the disk has room.

        Args:
            name: what :meth:`name` gives.
            page: what it came to.
        """
        if self.is_able:
            text = page.as_json()
            with contextlib.suppress(OSError):
                write.replace(self._folder / name, f"{_digest(text)}\n{text}".encode())

    def forget_others(self, names: Iterable[str]) -> None:
        """Remove what this build did not use.

        Args:
            names: of the pages that stay.
        """
        stay = {*names} if self.is_able else set()
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                if path.name not in stay:
                    path.unlink(missing_ok=True)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _is_known(extension: str) -> bool:
    """Whether an extension comes with Python-Markdown, whose version is known."""
    short = extension.removeprefix("markdown.extensions.")
    return "." not in short and ":" not in short and bool(find_spec(f"markdown.extensions.{short}"))


def _settings(config: MkDocsConfig) -> str | None:
    """The settings on which the content of a page depends; nothing where they cannot be told."""
    written = json.dumps(
        [
            config.markdown_extensions,
            config.mdx_configs,
            config.use_directory_urls,
            config.validation,
            logging.getLogger(made.LOGGER).getEffectiveLevel(),
        ],
        default=lambda value: dict(value) if isinstance(value, Mapping) else repr(value),
        sort_keys=True,
    )
    # The address of a function says nothing of what it does.
    return None if " at 0x" in written else written


def programs() -> list[Any]:
    """All that turns a source into a page, by its version or its own words."""
    here = Path(__file__).parent
    ours = [(here / name).read_text("utf-8") for name in ("keeping.py", "made.py")]
    return [
        sys.version,
        [version(name) for name in PACKAGES],
        _digest("".join(ours)),
    ]
