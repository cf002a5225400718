"""Keeps the site up to date while somebody edits, and hands it out; `serve.py` runs this.

One process for all of it: the program and the renderer stay loaded, and what did not change is
not worked out again. It ends when the program that started it ends or closes its input.
"""

from __future__ import annotations

import argparse
import gc
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
from dossier.model import Edition
from dossier.write import Written
from live_server import Server
from news import Board
from rendering import Site
from rest import Rest
from script import ROOT, UNUSABLE, UnusableError, say

DOCS = ROOT / build.DOCS
QUIET = 0.8
"""Seconds without a change after which the work goes to the disk: the browsers come first."""
SELDOM = 10
"""Looks at what editors change for each look at the pages written by hand."""
MOST = 20
"""Problems shown in the page."""
STAYS = "The pages stay as they were until this is mended."
DOUBTS = f"{renderer.NAME} doubts this; the site cannot be published until it is mended."
UNWRITTEN = "Nothing was written into docs/; it is once this is mended."
FAILED = "The program failed on this; the pages stay as they were."


class Workshop:
    """Everything from a saved file to the browser."""

    def __init__(self, port: int, scratch: Path) -> None:
        """Take the port; nothing is read yet.

        Raises:
            UnusableError: the port cannot be had.
        """
        self.places = [*(ROOT / place for place in pages.SOURCES), DOCS]
        self.sources: watching.Snapshot = {}
        self.board = Board()
        self.site = Site(ROOT / "mkdocs.yml", scratch / "pages")
        self.rest = Rest(scratch / "site", self.doubt)
        try:
            address = (renderer.HOST, port)
            self.server = Server(address, self.site.get, self.rest.get, self.board)
        except OSError as error:
            raise UnusableError(f"The port {port} cannot be used: {error}") from error
        self._laid_out: dict[str, str] = {}
        self._docs_changed = True
        self._unwritten: Edition | None = None
        self._worked = 0.0
        self._looks = 0

    def look(self) -> bool:
        """Show what was saved since the last look; whether anything was."""
        if not self._is_new():
            return False
        # Taken before the work begins: what is saved meanwhile is seen after it.
        now = watching.settled(self.places)
        changed = watching.changed(self.sources, now)
        announce(changed if self.sources else [])
        self._docs_changed |= any(DOCS in Path(path).parents for path in changed)
        self.sources = now
        self.rest.stop()
        try:
            self._work()
        except Exception as error:  # a fault of ours, or of the disk: the next save may mend it
            self._stay(FAILED, (told(error),), told(error))
        self._worked = time.monotonic()
        return True

    def _is_new(self) -> bool:
        """Whether anything was saved; `docs/` is large and changes seldom, so it is not hurried."""
        self._looks += 1
        if self._looks % SELDOM == 0:
            return watching.look(self.places) != self.sources
        inside = f"{DOCS}{os.sep}"
        known = {path: it for path, it in self.sources.items() if not path.startswith(inside)}
        return watching.look(self.places[:-1]) != known

    def _work(self) -> None:
        began, busy = time.perf_counter(), time.thread_time()
        self._unwritten = None
        checked = build.check_annotations(ROOT)
        if checked.dossier is None:
            self._refuse(STAYS, checked.problems)
            return
        edition = build.work_out(checked.dossier, *where_edits_go())
        laid_out = build.lay_out(edition)
        if laid_out != self._laid_out or self._docs_changed:
            self.site.renew(laid_out)
            self._laid_out, self._docs_changed = laid_out, False
        self._unwritten = edition
        self.server.cost = f"dossier;dur={(time.thread_time() - busy) * 1000:.0f}, "
        self.board.tell(self.site.edition)
        say(f"{len(laid_out)} pages made in {time.perf_counter() - began:.2f} s.")

    def finish(self, quiet: float = QUIET) -> None:
        """Write everything to the disk once browsers have what they asked for.

        Args:
            quiet: seconds since the last work, before which nothing is done.
        """
        edition = self._unwritten
        if edition is None or time.monotonic() - self._worked < quiet:
            return
        self._unwritten = None
        try:
            built = build.write_out(ROOT, edition, self._laid_out)
        except Exception as error:  # the disk may be full; the next save tries again
            self._stay(UNWRITTEN, (told(error),), told(error))
            return
        self._own(built.written)
        if built.problems:
            self._refuse(UNWRITTEN, built.problems)
        else:
            self.rest.begin()
        # Done now, so that it does not hold up the next edit.
        gc.collect()

    def _own(self, written: Written) -> None:
        """Expect what we wrote ourselves: only what others do there is a change."""
        new = {path for path in written.written if str(DOCS / path) not in self.sources}
        if not (new | set(written.removed)) <= self._laid_out.keys():
            self.site.renew(self._laid_out)
            self.board.tell(self.site.edition)
        for path in written.removed:
            self.sources.pop(str(DOCS / path), None)
        self.sources |= watching.look(DOCS / path for path in written.written)

    def _refuse(self, heading: str, found: Sequence[problems.Problem]) -> None:
        self._stay(heading, shown(found), problems.as_text(found, _colour()))

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


def told(error: Exception) -> str:
    """What went wrong, in a sentence where the program or the system has one."""
    if isinstance(error, problems.DossierError | OSError):
        return str(error)
    return "".join(traceback.format_exception(error)).rstrip()


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
        except UnusableError as error:
            say(str(error))
            return UNUSABLE
        try:
            keep_up(workshop, f"http://{renderer.HOST}:{options.port}/", ending, options.open)
        finally:
            workshop.finish(quiet=0)
            workshop.rest.stop()
            workshop.server.end()
    return 0


def keep_up(workshop: Workshop, address: str, ending: threading.Event, open_it: bool) -> None:
    """Look for changes until the end."""
    workshop.look()
    workshop.finish(quiet=0)
    # What is there now stays, and need not be looked through for rubbish again and again.
    gc.freeze()
    workshop.server.begin()
    say(f"Serving {address} (Ctrl-C ends it). Edits in annotations/ and seeds/ show by themselves.")
    if open_it:
        webbrowser.open(address)
    while not ending.wait(watching.PAUSE):
        if not workshop.look():
            workshop.finish()


def _end_with_input(ending: threading.Event) -> None:
    # Past Python's own buffer, whose lock would be missed if we end for another reason.
    while os.read(sys.stdin.fileno(), 1024):
        pass
    ending.set()


def _colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
