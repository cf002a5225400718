"""Tells whether a site already is what a build would make of the same files.

A build leaves a record: a digest of all that it read (the editor's files, ``docs/``, settings,
options, environment, the program and its packages), one of the site that it made, and what it had
to say. While both are as they were, the next build says that again and makes nothing. All files
are read whole: times and sizes prove nothing. A record that is damaged counts as none.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from dossier import shipped, write
from dossier.frozen import dataclass
from dossier.problems import Location, Problem

FILE = "build/last-build.json"
"""Below the story's folder."""
DOCS, SITE = "docs", "site"
THEME = "build/theme"
PLUGINS = frozenset({"search", "offline", "material/search", "material/offline"})
"""Plugins of MkDocs and its theme that read nothing but the pages and their own options."""
OTHER_FILES = ("INHERIT", "hooks")
"""Settings that name other files to be read or run."""
VARIABLE = re.compile(r"\b[A-Za-z_][A-Za-z0-9_]*\b")
PREFIXES = ("DOSSIER_", "GITHUB_")
VARIABLES = ("EDIT_URI_TEMPLATE", "SITE_URL", "SOURCE_DATE_EPOCH")
"""Variables that the program or the renderer reads, beside those that the settings name."""


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What a build made and said."""

    doubts: tuple[Problem, ...]
    numbers: tuple[str, ...]
    """Sentences that count what is in the dossier."""


class Record:
    """The record of a story's last build, and whether it still holds."""

    def __init__(self, root: Path, options: Mapping[str, Any]) -> None:
        """Nothing is read yet.

        Args:
            root: the story's folder.
            options: of the build, as far as they change what it makes or says.
        """
        self._root = root
        self._options = dict(options)

    def read(self) -> LastBuild | None:
        """What the last build made and said, if another would come to the same."""
        try:
            content = json.loads((self._root / FILE).read_bytes())
            if (
                content["sources"] != self.sources(content["folders"])
                or content["docs"] != self.docs()
            ):
                return None
            if content["site"] != self._finished():
                return None
            doubts = (
                replace(Problem(Location(*place), *words), is_doubt=True)
                for place, words in content["doubts"]
            )
            return LastBuild(tuple(doubts), tuple(content["numbers"]))
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def sources(self, folders: Iterable[str]) -> str:
        """A digest of all that a build reads but for ``docs/``: folders, and files beside them.

        Args:
            folders: those with the editor's files, from the story's folder.

        Raises:
            OSError: a file cannot be read, or is a link to a folder.
        """
        settings = (self._root / shipped.SETTINGS).read_bytes()
        around = [_programs(), self._options, _variables(settings.decode("utf-8", "replace"))]
        digest = hashlib.sha256(json.dumps(around, sort_keys=True).encode("utf-8"))
        digest.update(_of_folders(self._root, folders).encode("ascii"))
        for path in sorted(self._root.iterdir()):
            if path.is_file():
                digest.update(path.name.encode("utf-8"))
                digest.update(path.read_bytes())
        return digest.hexdigest()

    def docs(self) -> str:
        """A digest of ``docs/``, both what the build writes and what was written by hand.

        Raises:
            OSError: a file cannot be read, or is a link to a folder.
        """
        return _of_folders(self._root, [DOCS])

    def write(self, folders: Sequence[str], sources: str, docs: str, last: LastBuild) -> None:
        """Keep the record of a build, if nothing changed beside it and the disk has room.

        Args:
            folders: those with the editor's files, from the story's folder.
            sources: what :meth:`sources` gave before anything was read.
            docs: what :meth:`docs` gave once the pages were written, before they were rendered.
            last: what the build made and said.
        """
        with contextlib.suppress(OSError):
            if not self._is_able() or sources != self.sources(folders) or docs != self.docs():
                return
            content = {
                "folders": list(folders),
                "sources": sources,
                "docs": docs,
                "site": self._finished(),
                "doubts": [_as_lists(doubt) for doubt in last.doubts],
                "numbers": last.numbers,
            }
            write.replace(self._root / FILE, json.dumps(content, ensure_ascii=False).encode())

    def forget(self) -> None:
        """Remove the record."""
        with contextlib.suppress(OSError):
            (self._root / FILE).unlink(missing_ok=True)

    def _finished(self) -> str:
        return _of_folders(self._root, [SITE])

    def _is_able(self) -> bool:
        """Whether the settings let it be known what a site is made from."""
        # Loads what a build that has nothing to do does without.
        from dossier.annotations.settings import settings  # noqa: PLC0415

        values = settings((self._root / shipped.SETTINGS).read_bytes())
        if values is None:
            return False
        plugins, theme = values.get("plugins") or [], values.get("theme")
        # A plugin is named alone, or as the key of its options.
        named = [[plugin] if isinstance(plugin, str) else list(plugin) for plugin in plugins]
        custom = theme.get("custom_dir") if isinstance(theme, Mapping) else None
        return (
            PLUGINS.issuperset(name for names in named for name in names)
            and not any(values.get(key) for key in OTHER_FILES)
            and values.get("docs_dir", DOCS) == DOCS
            and custom in {None, THEME}
        )


def _of_folders(root: Path, folders: Iterable[str]) -> str:
    """A digest of every file's name and words below some folders; a missing one is empty."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in _files(root / folder):
            content = path.read_bytes()
            name = os.path.relpath(path, root)
            target = str(path.readlink()) if path.is_symlink() else ""
            digest.update(json.dumps([name, target, len(content)]).encode("utf-8"))
            digest.update(content)
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    """Every file below a folder, in the order of names."""
    if not folder.is_dir():
        return
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path))
            else:
                yield Path(entry.path)


def _programs() -> list[Any]:
    """This program by its words, Python and all its packages by their versions."""
    folders = (Path(folder) for folder in sys.path if Path(folder).is_dir())
    installed = (sorted(path.name for path in folder.glob("*.dist-info")) for folder in folders)
    package = Path(__file__).parents[1]
    digest = hashlib.sha256()
    for path in _files(package):
        if path.parent.name != "__pycache__":
            digest.update(path.relative_to(package).as_posix().encode("utf-8"))
            digest.update(path.read_bytes())
    return [sys.version, sys.platform, list(installed), digest.hexdigest()]


def _variables(settings: str) -> dict[str, str]:
    """The environment, as far as the program, the renderer or the settings look at it."""
    names = {*VARIABLES, *VARIABLE.findall(settings)}
    return {
        name: value
        for name, value in os.environ.items()
        if name in names or name.startswith(PREFIXES)
    }


def _as_lists(problem: Problem) -> list[list[Any]]:
    place = problem.location
    return [
        [place.file, place.line, place.column, place.source],
        [problem.code, problem.message, problem.found, problem.expected, problem.hint],
    ]
