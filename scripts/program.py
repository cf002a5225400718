"""Pin another program for this story: its wheel, by path or address.

The scripts, schemas and workflows that come with the program are updated too. If an address ends
in #sha256= and 64 digits, only a file with that hash is accepted. Exit code: 0 pinned; 2 nothing
was changed, for the reason printed.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import hashlib
import http.client
import re
import sys
import tempfile
import urllib.parse
import urllib.request
from collections.abc import Sequence
from pathlib import Path

import script
from script import ROOT, UnusableError, say

HERE = "This repository contains the program itself, so there is no other to pin."
NO_WHEEL = "{place} is not a wheel of this program."
NAME = re.compile(r"story_dossier-[^/]+\.whl")
HASH = re.compile(r"sha256=[0-9a-f]{64}")
LOCAL = ("127.0.0.1", "::1", "localhost")
"""This machine; from it alone plain http may fetch."""


def main(arguments: Sequence[str]) -> int:
    """Pin it."""
    parser = argparse.ArgumentParser(prog="scripts/program.py", description=__doc__)
    parser.add_argument("place", metavar="PATH|ADDRESS")
    place = parser.parse_args(arguments).place
    if (ROOT / "dossier" / "__init__.py").is_file():
        raise UnusableError(HERE)
    with tempfile.TemporaryDirectory() as folder:
        changed = take_in(place, wheel(place, Path(folder)))
    for path in changed:
        say(f"{'renewed' if (ROOT / path).exists() else 'removed'}: {path}")
    say("The program is pinned. Next: python3 scripts/upgrade.py, then python3 scripts/build.py")
    return 0


def wheel(place: str, folder: Path) -> Path:
    """The wheel as a file. Only what is named like one is taken, for its code will run.

    Raises:
        UnusableError: it cannot be had.
    """
    address, _, fragment = place.partition("#") if "://" in place else ("", "", "")
    name = (address or Path(place).name).rpartition("/")[2]
    if address:
        _refuse_unsafe(address)
    if not NAME.fullmatch(name):
        raise UnusableError(NO_WHEEL.format(place=place or "This"))
    if not address:
        if not Path(place).is_file():
            raise UnusableError(f"There is no file {place}.")
        return Path(place).resolve()
    if fragment and not HASH.fullmatch(fragment):
        raise UnusableError(f"{fragment} is not a hash: expected sha256= and 64 digits.")
    content = _fetched(address)
    digest = f"sha256={hashlib.sha256(content).hexdigest()}"
    if fragment not in ("", digest):
        raise UnusableError(f"{address} is not the file that was named: it has {digest}.")
    path = folder / name
    path.write_bytes(content)
    return path


def _refuse_unsafe(address: str) -> None:
    try:
        parts = urllib.parse.urlsplit(address)
    except ValueError as error:
        raise UnusableError(f"{address} is not an address: {error}.") from error
    if parts.scheme != "https" and (parts.scheme != "http" or parts.hostname not in LOCAL):
        raise UnusableError(f"{address} is not an https address.")


def _fetched(address: str) -> bytes:
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            _refuse_unsafe(answer.geturl())  # a redirect may have led elsewhere
            content: bytes = answer.read()
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise UnusableError(f"{address} could not be fetched: {error}") from error
    return content


def take_in(place: str, path: Path) -> Sequence[str]:
    """Let the wheel's own code do it; the paths that changed.

    Raises:
        UnusableError: it is no wheel of this program.
    """
    sys.path.insert(0, str(path))
    try:
        from dossier import new, pin, problems  # noqa: PLC0415 (out of the wheel)
    except ImportError as error:
        raise UnusableError(NO_WHEEL.format(place=place)) from error
    try:
        program = pin.named(place, lambda _: path.read_bytes())
        return new.take_in(ROOT, program)
    except problems.DossierError as error:
        raise UnusableError(str(error)) from error
    except OSError as error:
        raise UnusableError(f"The system reported: {error}") from error


if __name__ == "__main__":
    script.run(main)
