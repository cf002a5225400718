"""Turns docs/ into the site. The one place that names the program which does.

One page at a time, for whoever edits, is the work of `rendering.py`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import addresses
from script import PROBLEMS, ROOT, UnusableError, call

NAME = "MkDocs"

HOST = "127.0.0.1"

PLAIN = ("INFO ", "Aborted ")
"""How the lines begin in which the renderer only tells what it does."""

SITE = "site"
"""The folder of the finished site."""
FRESH = "build/site"
"""Where a site is made, so that one with problems never replaces a good one."""
LAST = "build/last-site"
"""Where the last site goes while the new one takes its place."""


def variables(given: Mapping[str, str] = os.environ) -> dict[str, str | None]:
    """What the called programs are told: where the site will be, and to print no notices."""
    return {**addresses.variables(given), "NO_MKDOCS_2_WARNING": "1"}


def building(python: Path, target: Path, root: Path = ROOT) -> list[str | Path]:
    """The command that renders ``docs/`` into ``target``; every doubt about a link is an error."""
    return [
        python, "-m", "mkdocs", "build", "--strict", "--clean",
        "--config-file", root / "mkdocs.yml",
        "--site-dir", target,
    ]  # fmt: skip


def build(python: Path, target: Path, root: Path = ROOT) -> int:
    """Render ``docs/`` into ``target``. The exit code."""
    return call(building(python, target, root), variables())


def doubts(printed: str) -> str:
    """What the renderer is not content with, of all that it printed."""
    lines = printed.splitlines()
    return "\n".join(line for line in lines if line and not line.startswith(PLAIN))


def publish(python: Path, root: Path = ROOT) -> int:
    """Render ``docs/`` and put the result in the place of the last site. The exit code.

    Raises:
        UnusableError: the last site cannot be moved away.
    """
    fresh, site, last = root / FRESH, root / SITE, root / LAST
    if build(python, fresh, root):
        return PROBLEMS
    shutil.rmtree(last, ignore_errors=True)
    try:
        if site.exists():
            site.rename(last)
        fresh.rename(site)
    except OSError as error:
        raise UnusableError(f"{site} cannot be replaced: {error}") from error
    shutil.rmtree(last, ignore_errors=True)
    return 0
