"""The theme's templates, got ready for the renderer while it waits.

Jinja compiles a template to Python at first use. What comes out is kept from one build to the
next, so that only a template that has changed is compiled again.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import jinja2
from jinja2.bccache import Bucket

if TYPE_CHECKING:
    from mkdocs.theme import Theme

FOLDER = "build/templates"
"""Where compiled templates are kept, below the story's folder."""
FRAME = "base.html"
"""The document around every page."""


def ready(theme: Theme, root: Path) -> jinja2.Environment:
    """The environment of a theme, with the templates that every page needs.

    Args:
        theme: as the renderer's settings name it; ours comes first.
        root: the story's folder.

    Raises:
        jinja2.TemplateError: a template cannot be compiled.
        OSError: the disk refused.
    """
    environment = theme.get_env()
    environment.bytecode_cache = _Compiled(root / FOLDER)
    ours = Path(theme.dirs[0])
    names = sorted(path.relative_to(ours).as_posix() for path in ours.rglob("*.html"))
    for name in (FRAME, *names):
        environment.get_template(name)
    _list_quickly(theme, environment)
    return environment


class _Compiled(jinja2.FileSystemBytecodeCache):
    """Compiled templates in a folder. What cannot be read is compiled again."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        # Another release compiles to other code, and Jinja's own mark does not tell them apart.
        releases = f"{sys.implementation.cache_tag}-jinja2-{jinja2.__version__}"
        super().__init__(str(folder), f"{releases}-%s")

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except Exception:  # a damaged file raises whatever pickle does
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        with contextlib.suppress(OSError):  # the pages need the disk too, and say so
            super().dump_bytecode(bucket)


def _list_quickly(theme: Theme, environment: jinja2.Environment) -> None:
    """Let the renderer list the theme's files without those that it never takes.

    It leaves out everything with a dot at the beginning of its name or of its folder's, but only
    after looking at each: Material has fourteen thousand pictures in such a folder.
    """

    def listed(
        extensions: object = None,  # noqa: ARG001 (as in Jinja; the renderer gives none)
        filter_func: Callable[[str], bool] | None = None,
    ) -> list[str]:
        names = {name for folder in theme.dirs for name in _in_sight(folder)}
        return sorted(filter(filter_func, names))

    environment.list_templates = listed  # type: ignore[method-assign]


def _in_sight(folder: str) -> Iterator[str]:
    """The paths of a folder's files, where no name begins with a dot."""
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not name.startswith("."):
                yield Path(place, name).relative_to(folder).as_posix()
