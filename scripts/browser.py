"""Finds a browser for the tests, and installs one if there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from script import ROOT, UnusableError, call, say

sys.path.insert(0, str(ROOT))  # where the package lies

from dossier.publish.browser import (
    ARGUMENTS,
    SHELL,
    VARIABLE,
    UnusableBrowserError,
    candidates,
    runs,
)
from dossier.publish.browser import find as find_here

__all__ = ["ARGUMENTS", "SHELL", "VARIABLE", "candidates", "find", "ready"]

NONE = """\
The tests need a browser, but no working one was found. Install Chromium, Chrome or Edge:
    Debian, Ubuntu: sudo apt install chromium
    Fedora:         sudo dnf install chromium
    macOS:          brew install --cask chromium
    Windows:        winget install Google.Chrome
or set the variable {variable} to the program file of one."""


def ready(python: Path) -> Path:
    """A browser that runs; where there is none it is installed.

    Args:
        python: a Python that has Playwright.

    Raises:
        UnusableError: there is none, and none could be installed.
    """
    browser = find() or _from_system() or _from_playwright(python)
    if browser is None:
        raise UnusableError(NONE.format(variable=VARIABLE))
    return browser


def find() -> Path | None:
    """The first browser in the usual places that runs.

    Raises:
        UnusableError: the one that was asked for by name does not run.
    """
    try:
        return find_here()
    except UnusableBrowserError as error:
        raise UnusableError(str(error)) from error


def _from_system() -> Path | None:
    apt = shutil.which("apt-get")
    if not apt or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    say("No browser was found; installing Chromium with apt-get ...")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    call([apt, "update", "--quiet"], quiet)
    for name in (SHELL, "chromium"):
        call([apt, "install", "--yes", "--quiet", "--no-install-recommends", name], quiet)
        browser = find()
        if browser:
            return browser
    return None


def _from_playwright(python: Path) -> Path | None:
    say("No browser was found; asking Playwright for its Chromium ...")
    call([python, "-m", "playwright", "install", "chromium"])
    program = (
        "from playwright.sync_api import sync_playwright as start\n"
        "with start() as playwright: print(playwright.chromium.executable_path)"
    )
    answer = subprocess.run([python, "-c", program], capture_output=True, text=True, check=False)
    path = Path(answer.stdout.strip() or "missing")
    return path if path.is_file() and runs(path) else None
