"""Finds a browser for the tests, and installs one if there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from script import UnusableError, call, say

VARIABLE = "DOSSIER_BROWSER"
"""Names the browser's program file; it is taken before all others."""

ARGUMENTS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
"""Quiet on the network, and able to run as root."""

SHELL = "chromium-headless-shell"
"""The same engine without a window's frame, which would be made anew for every visit."""
NAMES = (
    SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
    "microsoft-edge", "microsoft-edge-stable", "msedge",
)  # fmt: skip
FOLDERS = {
    "darwin": ("/Applications", "~/Applications"),
    "win32": ("%ProgramFiles%", "%ProgramFiles(x86)%", "%LocalAppData%"),
}
FILES = {
    "darwin": (
        "Chromium.app/Contents/MacOS/Chromium",
        "Google Chrome.app/Contents/MacOS/Google Chrome",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ),
    "win32": (
        "Chromium/Application/chrome.exe",
        "Google/Chrome/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
    ),
}

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
    named = os.environ.get(VARIABLE)
    if named:
        if not _runs(Path(named)):
            raise UnusableError(f"{VARIABLE} names {named}, which is not a working browser.")
        return Path(named)
    return next((path for path in candidates() if _runs(path)), None)


def candidates() -> Iterator[Path]:
    """Program files that look like a browser, best first."""
    for name in NAMES:
        path = shutil.which(name)
        if path:
            yield Path(path)
    for folder in FOLDERS.get(sys.platform, ()):
        for file in FILES[sys.platform]:
            place = Path(os.path.expandvars(folder)).expanduser() / file
            if place.is_file():
                yield place


def _runs(path: Path) -> bool:
    """Whether it can show a page: a name on the PATH may be an empty shell."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [str(path), *ARGUMENTS, f"--user-data-dir={profile}", "--dump-dom", "about:blank"]
        try:
            result = subprocess.run(command, capture_output=True, timeout=60, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return False
    return b"<html>" in result.stdout


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
    return path if path.is_file() and _runs(path) else None
