"""Turns pages of docs/ into HTML one by one, when somebody asks for them.

The one place that knows the inside of MkDocs. `mkdocs build` makes all pages in one go and
writes them out, which takes seconds; but an editor looks at one. The steps here are those of
`mkdocs.commands.build.build`, in its order, with all that is the same for every page done once.
Two of its functions are private to MkDocs: the lock keeps them as they are, and a test compares
the pages with those of a whole build, byte for byte.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation

from dossier.frozen import dataclass
from dossier.publish import wording


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file of the site, as a build would write it."""

    content: bytes
    edition: int
    """Which state of ``docs/`` it was made from: one more after every change."""
    seconds: float = 0.0
    """Processor time that making it took; nothing for what is copied or was made before."""


class Site:
    """The site that a build would make of ``docs/``. Threads may share it."""

    def __init__(self, config_file: Path, target: Path) -> None:
        """Read the configuration and the theme.

        Args:
            config_file: ``mkdocs.yml``.
            target: an empty folder of our own, where MkDocs writes each page that it makes.
        """
        self.edition = 0
        self._lock = threading.RLock()
        self._config = load_config(str(config_file), site_dir=str(target))
        # What MkDocs doubts is told once, by the build of the whole site.
        logging.getLogger("mkdocs").setLevel(logging.CRITICAL)
        self._config.plugins.on_startup(command="build", dirty=False)
        self._env = self._config.theme.get_env()
        self._theme = Files([])
        self._theme.add_files_from_theme(self._env, self._config)
        self._laid_out: Mapping[str, str] = {}
        self.renew({})

    def renew(self, laid_out: Mapping[str, str]) -> None:
        """Notice what is new in ``docs/``. Pages are made anew when they are next asked for.

        Args:
            laid_out: texts by path below ``docs/`` that are on their way to the disk, and count
                already; those of the last time that are missing here count no more.
        """
        with self._lock:
            config = self._config = self._config.plugins.on_config(self._config)
            config.plugins.on_pre_build(config=config)
            files = get_files(config)
            self._lay_over(files, laid_out)
            first_page = files.get_file_from_path(wording.FIRST_PAGE)
            if first_page is not None:
                wording.speak(config.theme, first_page.content_string)
            for file in self._theme:
                if files.get_file_from_path(file.src_uri) is None:
                    files.append(file)
            files = config.plugins.on_files(files, config=config)
            set_exclusions(files, config)
            nav = get_navigation(files, config)
            self._nav = config.plugins.on_nav(nav, config=config, files=files)
            self._env = config.plugins.on_env(self._env, config=config, files=files)
            self._files = files
            self._by_path = {file.dest_uri: file for file in files if _is_published(file)}
            self._made: dict[str, Rendered] = {}
            self._know_titles(self._nav)
            self.edition += 1

    def get(self, path: str) -> Rendered | None:
        """A file of the site, or nothing when ``docs/`` and the theme do not make it.

        Args:
            path: below the site's folder, such as ``actors/index.html``.

        Raises:
            Exception: whatever MkDocs raises where it cannot make a page.
        """
        with self._lock:
            file = self._by_path.get(path)
            if file is None:
                return None
            if not file.is_documentation_page():
                return Rendered(file.content_bytes, self.edition)
            if path not in self._made:
                began = time.thread_time()
                content = self._page(file)
                self._made[path] = Rendered(content, self.edition)
                return Rendered(content, self.edition, time.thread_time() - began)
            return self._made[path]

    def _lay_over(self, files: Files, laid_out: Mapping[str, str]) -> None:
        removed = self._laid_out.keys() - laid_out.keys()
        for path in (*laid_out, *removed):
            old = files.get_file_from_path(path)
            if old is not None:
                files.remove(old)
        config = self._config
        for path, text in laid_out.items():
            file = File(path, config.docs_dir, config.site_dir, config.use_directory_urls)
            file.content_string = text
            files.append(file)
        self._laid_out = laid_out

    def _page(self, file: File) -> bytes:
        assert file.page is not None, "MkDocs makes a page for every file of Markdown"
        written = Path(file.abs_dest_path)
        written.unlink(missing_ok=True)
        docs = self._files.documentation_pages()
        _populate_page(file.page, self._config, self._files)
        _build_page(file.page, self._config, docs, self._nav, self._env)
        # MkDocs writes no page that comes out empty.
        return written.read_bytes() if written.is_file() else b""

    def _know_titles(self, nav: Navigation) -> None:
        """Read what stands on every page: titles in the navigation, and in the foot who made it."""
        for page in nav.pages:
            if page.title is None or page.is_homepage:
                _populate_page(page, self._config, self._files)


def _is_published(file: File) -> bool:
    return file.inclusion not in (InclusionLevel.EXCLUDED, InclusionLevel.DRAFT)
