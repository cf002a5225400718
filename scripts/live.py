"""Keeps the site up to date while somebody edits, and hands it out; `serve.py` runs this.

One process for all of it: the program and the renderer stay loaded, and what did not change is
not worked out again. It ends when the program that started it ends or closes its input.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
import threading
import time
import traceback
import webbrowser
from collections.abc import Mapping, Sequence
from pathlib import Path

import pages
import renderer
import watching
from dossier import build, problems
from live_server import Server
from news import Board
from rendering import Site
from rest import Rest
from script import ROOT, UNUSABLE, say

DOCS = ROOT / build.DOCS
MOST = 20
"""Problems shown in the page."""
STAYS = "The pages stay as they were until this is mended."
DOUBTS = f"{renderer.NAME} doubts this; the site cannot be published until it is mended."
FAILED = "The program failed on this; the pages stay as they were."


class Workshop:
    """Everything from a saved file to the browser."""

    def __init__(self, port: int, scratch: Path) -> None:
        """Take the port; nothing is read yet.

        Raises:
            OSError: the port is taken.
        """
        self.places = [*(ROOT / place for place in pages.SOURCES), DOCS]
        self.sources: watching.Snapshot = {}
        self.board = Board()
        self.site = Site(ROOT / "mkdocs.yml", scratch / "pages")
        self.rest = Rest(scratch / "site", self.doubt)
        self.server = Server((renderer.HOST, port), self.site.get, self.rest.get, self.board)

    def look(self) -> bool:
        """Bring everything up to date if anything was saved; whether it was."""
        if watching.look(self.places) == self.sources:
            return False
        began = time.perf_counter()
        # Taken before the work begins: what is saved meanwhile is seen after it.
        now = watching.settled(self.places)
        announce(watching.changed(self.sources, now) if self.sources else [])
        self.sources = now
        self.rest.stop()
        with contextlib.ExitStack() as at_last:
            at_last.callback(self.server.begin)
            self._work(began)
        return True

    def _work(self, began: float) -> None:
        try:
            built = build.build_site_source(ROOT, *where_edits_go())
        except Exception:  # a fault of ours, or of the disk: the next save may do without it
            self._stay(FAILED, (traceback.format_exc(),), traceback.format_exc())
            return
        self._own(built.written.written, built.written.removed)
        if built.problems:
            self._stay(STAYS, shown(built.problems), problems.as_text(built.problems, _colour()))
            return
        self.site.renew()
        seconds = time.perf_counter() - began
        self.server.cost = f"dossier;dur={seconds * 1000:.0f}, "
        self.board.tell(self.site.edition)
        say(f"{len(built.written.written)} pages and data files written in {seconds:.2f} s.")
        self.rest.begin()

    def _own(self, written: Sequence[str], removed: Sequence[str]) -> None:
        """Expect what we wrote ourselves: only what others do there is a change."""
        for path in removed:
            self.sources.pop(str(DOCS / path), None)
        self.sources |= watching.look(DOCS / path for path in written)

    def _stay(self, heading: str, each: tuple[str, ...], printed: str) -> None:
        if watching.look(self.places) != self.sources:
            return  # saved again meanwhile: that may have mended it
        say(printed.rstrip("\n"))
        say(heading)
        self.board.tell(self.site.edition, heading, each)

    def doubt(self, said: str) -> None:
        """Tell what the renderer had to say of the whole site."""
        if said:
            say(said)
            self.board.tell(self.site.edition, DOUBTS, (said,))


def where_edits_go(given: Mapping[str, str] = os.environ) -> tuple[str, str]:
    """The repository and the branch, as the program's own command is told them."""
    return given.get("DOSSIER_REPOSITORY", ""), given.get("DOSSIER_BRANCH") or "main"


def shown(found: Sequence[problems.Problem]) -> tuple[str, ...]:
    """The problems for the page, each as it is printed; of very many, the first."""
    each = [problems.as_text([one]).rpartition("\n\n")[0] for one in found[:MOST]]
    more = len(found) - len(each)
    return (*each, f"And {more} more: see the terminal.") if more else tuple(each)


def announce(paths: Sequence[str]) -> None:
    """Say what made the pages be written again."""
    names = [Path(path).relative_to(ROOT).as_posix() for path in paths]
    if names:
        more = f" and {len(names) - 3} more" if len(names) > 3 else ""
        say(f"\nChanged: {', '.join(names[:3])}{more}")


def main(arguments: Sequence[str]) -> int:
    """Serve until the input is closed. The exit code."""
    parser = argparse.ArgumentParser(prog="scripts/live.py", description=__doc__)
    parser.add_argument("port", type=int)
    parser.add_argument("--open", action="store_true")
    options = parser.parse_args(arguments)
    ending = threading.Event()
    threading.Thread(target=_end_with_input, args=[ending], daemon=True).start()
    with tempfile.TemporaryDirectory(prefix="dossier-", ignore_cleanup_errors=True) as scratch:
        try:
            workshop = Workshop(options.port, Path(scratch))
        except OSError as error:
            say(f"The port {options.port} cannot be used: {error}")
            return UNUSABLE
        try:
            keep_up(workshop, f"http://{renderer.HOST}:{options.port}/", ending, options.open)
        finally:
            workshop.rest.stop()
            workshop.server.end()
    return 0


def keep_up(workshop: Workshop, address: str, ending: threading.Event, open_it: bool) -> None:
    """Look for changes until the end."""
    workshop.look()
    say(f"Serving {address} (Ctrl-C ends it). Edits in annotations/ and seeds/ show by themselves.")
    if open_it:
        webbrowser.open(address)
    while not ending.wait(watching.PAUSE):
        workshop.look()


def _end_with_input(ending: threading.Event) -> None:
    sys.stdin.buffer.read()
    ending.set()


def _colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
