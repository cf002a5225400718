"""Finds a browser of Chromium's kind on this machine, which prints and is tested with.

Needs only Python, so that scripts find one before anything is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from dossier.problems import DossierError

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


class UnusableBrowserError(DossierError):
    """The browser that is asked for by name does not run."""


def find() -> Path | None:
    """The first browser in the usual places that runs.

    Raises:
        UnusableBrowserError: the one that was asked for by name does not run.
    """
    named = os.environ.get(VARIABLE)
    if named:
        if not runs(Path(named)):
            raise UnusableBrowserError(f"{VARIABLE} names {named}, which is not a working browser.")
        return Path(named)
    return next((path for path in candidates() if runs(path)), None)


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


def runs(path: Path) -> bool:
    """Whether it can show a page: a name on the PATH may be an empty shell."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [str(path), *ARGUMENTS, f"--user-data-dir={profile}", "--dump-dom", "about:blank"]
        try:
            result = subprocess.run(command, capture_output=True, timeout=60, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return False
    return b"<html>" in result.stdout
