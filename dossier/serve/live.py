"""Keeps the site up to date while somebody edits, and hands it out.

`dossier serve` runs this in a process of its own: ``python -m dossier.serve.live``.

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
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from dossier import build, cache, lock, problems, proposals, shipped
from dossier.model import Edition
from dossier.publish import renderer
from dossier.serve import queue_page, watching
from dossier.serve.background_build import BackgroundBuild
from dossier.serve.queue_requests import QueueRequests
from dossier.serve.rendering import Site
from dossier.serve.server import Server
from dossier.serve.status import StatusBoard
from dossier.terminal import has_colour, say
from dossier.write import Written

UNUSABLE = 2
"""Exit code: the command could not do its work at all."""
QUIET = 0.8
"""Seconds without a change after which the work goes to the disk: the browsers come first."""
SELDOM = 10
"""Looks at what editors change for each look at the pages written by hand."""
MOST = 20
"""Problems shown in the page."""
STAYS = "The pages stay as they were until this is fixed."
DOUBTS = f"{renderer.NAME} warns about this; the site cannot be published until it is fixed."
UNWRITTEN = "Nothing was written to docs/; it will be once this is fixed."
IN_DOUBT_ONCE = "One doubt; it stops nothing."
IN_DOUBT = "{} doubts; they stop nothing."
FAILED = "The program failed here; the pages stay as they were."


class PortTakenError(problems.DossierError):
    """Another program answers at the port."""


class Workshop:
    """Everything from a saved file to the browser."""

    def __init__(self, root: Path, port: int, scratch: Path, names: Collection[str] = ()) -> None:
        """Take the port; nothing is read yet.

        Args:
            root: the story's folder.
            port: the one to answer at.
            scratch: an empty folder of our own.
            names: further names under which browsers may reach it.

        Raises:
            PortTakenError: the port cannot be had.
            IncompletePackageError: the package lacks its theme.
            OSError: the disk refused.
        """
        self.root = root
        self.docs = root / build.DOCS
        self.places = [*build.sources(root), self.docs]
        self.sources: watching.Snapshot = {}
        self.board = StatusBoard()
        with lock.locked(root, lambda: say(lock.WAITING)):
            renderer.unpack_theme(root)
        self.site = Site(root / shipped.SETTINGS, scratch / "pages")
        self.whole_build = BackgroundBuild(root, scratch / "site", self.doubt)
        try:
            address = (renderer.HOST, port)
            self.server = Server(
                address, self.site.get, self.whole_build.get, self.board, names, QueueRequests(root)
            )
        except OSError as error:
            raise PortTakenError(f"The port {port} cannot be used: {error}") from error
        self._laid_out: dict[str, str] = {}
        self._docs_changed = True
        self._unwritten: Edition | None = None
        self._doubts: tuple[problems.Problem, ...] = ()
        self._worked = 0.0
        self._looks = 0

    def look(self) -> bool:
        """Show what was saved since the last look; whether anything was."""
        if not self._is_new():
            return False
        # Taken before the work begins: what is saved meanwhile is seen after it.
        now = watching.settled(self.places)
        changed = watching.changed(self.sources, now)
        announce(self.root, changed if self.sources else [])
        self._docs_changed |= any(self.docs in Path(path).parents for path in changed)
        self.sources = now
        self.whole_build.stop()
        try:
            self._work()
        except Exception as error:  # a fault of ours, or of the disk: the next save may fix it
            self._fail(FAILED, error)
        cache.next_round()
        self._worked = time.monotonic()
        return True

    def _is_new(self) -> bool:
        """Whether anything was saved; `docs/` is large and changes seldom, so it is not hurried."""
        self._looks += 1
        if self._looks % SELDOM == 0:
            return watching.look(self.places) != self.sources
        inside = f"{self.docs}{os.sep}"
        sources = {path: it for path, it in self.sources.items() if not path.startswith(inside)}
        return watching.look(self.places[:-1]) != sources

    def _work(self) -> None:
        began, busy = time.perf_counter(), time.thread_time()
        self._unwritten = None
        checked = build.check_annotations(self.root)
        if checked.dossier is None:
            self._refuse(STAYS, checked.problems)
            return
        if checked.doubts != self._doubts:
            self._doubts = checked.doubts
            if checked.doubts:
                say(problems.as_text(checked.doubts, has_colour()).rstrip("\n"))
        edition = build.work_out(checked.dossier, *where_it_is())
        laid_out = {**build.lay_out(edition), **build.method_pages(self.root)}
        if laid_out != self._laid_out or self._docs_changed:
            self.site.renew(laid_out)
            self._laid_out, self._docs_changed = laid_out, False
        self._unwritten = edition
        self.server.cost = f"dossier;dur={(time.thread_time() - busy) * 1000:.0f}, "
        self._show()
        say(f"{len(laid_out)} pages made in {time.perf_counter() - began:.2f} s.")

    def finish(self, quiet: float = QUIET) -> None:
        """Write everything to the disk once browsers have what they asked for.

        Args:
            quiet: seconds since the last work, before which nothing is done.
        """
        edition = self._unwritten
        if edition is None or time.monotonic() - self._worked < quiet:
            return
        try:
            with lock.locked_if_free(self.root) as is_free:
                if not is_free:
                    return  # a build is writing these very pages; the next look tries again
                self._unwritten = None
                built = build.write_out(self.root, edition, self._laid_out)
        except Exception as error:  # the disk may be full; the next save tries again
            self._unwritten = None
            self._fail(UNWRITTEN, error)
            return
        self._own(built.written)
        if built.problems:
            self._refuse(UNWRITTEN, built.problems)
        else:
            self.whole_build.begin()
        # Done now, so that it does not hold up the next edit.
        gc.collect()

    def _own(self, written: Written) -> None:
        """Expect what we wrote ourselves: only what others do there is a change."""
        new = {path for path in written.written if str(self.docs / path) not in self.sources}
        if not (new | set(written.removed)) <= self._laid_out.keys():
            self.site.renew(self._laid_out)
            self._show()
        for path in written.removed:
            self.sources.pop(str(self.docs / path), None)
        self.sources |= watching.look(self.docs / path for path in written.written)

    def _show(self) -> None:
        """Show the pages, and what is in doubt: of very many doubts, the first."""
        count = len(self._doubts)
        heading = (IN_DOUBT if count > 1 else IN_DOUBT_ONCE).format(count) if count else ""
        self.board.publish(self.site.edition, heading, self._doubts[:MOST], _left_out(count))

    def _refuse(self, heading: str, errors: tuple[problems.Problem, ...]) -> None:
        """Show what is wrong with the files; of very many problems, the first."""
        notes = _left_out(len(errors))
        self._stay(heading, problems.as_text(errors, has_colour()), errors[:MOST], notes)

    def _fail(self, heading: str, error: Exception) -> None:
        """Show what stopped the program."""
        message = explanation(error)
        self._stay(heading, message, notes=(message,))

    def _stay(
        self,
        heading: str,
        printed: str,
        errors: tuple[problems.Problem, ...] = (),
        notes: tuple[str, ...] = (),
    ) -> None:
        if watching.look(self.places) != self.sources:
            return  # saved again meanwhile: that may have fixed it
        say(printed.rstrip("\n"))
        say(heading)
        self.board.publish(self.site.edition, heading, errors, notes)

    def doubt(self, warnings: str) -> None:
        """Tell what the renderer had to say of the whole site."""
        if warnings:
            say(warnings)
            self.board.publish(self.site.edition, DOUBTS, notes=(warnings,))


def _left_out(count: int) -> tuple[str, ...]:
    """The note on those of so many problems or doubts that are not shown."""
    more = count - MOST
    return (f"And {more} more: see the terminal.",) if more > 0 else ()


def explanation(error: Exception) -> str:
    """What went wrong, in a sentence where the program or the system has one."""
    if isinstance(error, problems.DossierError | OSError):
        return str(error)
    return "".join(traceback.format_exception(error)).rstrip()


def where_it_is(given: Mapping[str, str] = os.environ) -> tuple[str, str, str]:
    """The repository, the branch and the site's address, as the command gets them."""
    branch = given.get("DOSSIER_BRANCH") or "main"
    return given.get("DOSSIER_REPOSITORY", ""), branch, given.get("SITE_URL", "")


def announce(root: Path, paths: Sequence[str]) -> None:
    """Say what made the pages be written again.

    Args:
        root: the story's folder.
        paths: those that changed.
    """
    names = [Path(path).relative_to(root).as_posix() for path in paths]
    if names:
        more = f" and {len(names) - 3} more" if len(names) > 3 else ""
        say(f"\nChanged: {', '.join(names[:3])}{more}")


def main(arguments: Sequence[str]) -> int:
    """Serve until the input is closed. The exit code."""
    parser = argparse.ArgumentParser(prog="python -m dossier.serve.live", description=__doc__)
    parser.add_argument("root", type=Path)
    parser.add_argument("port", type=int)
    parser.add_argument("--open", action="store_true")
    parser.add_argument("--allow-host", action="append", default=[])
    options = parser.parse_args(arguments)
    ending = threading.Event()
    threading.Thread(target=_end_with_input, args=[ending], daemon=True).start()
    with tempfile.TemporaryDirectory(prefix="dossier-", ignore_cleanup_errors=True) as scratch:
        try:
            root = options.root.resolve()
            workshop = Workshop(root, options.port, Path(scratch), options.allow_host)
        except (problems.DossierError, OSError) as error:
            say(str(error))
            return UNUSABLE
        try:
            keep_up(workshop, f"http://{renderer.HOST}:{options.port}/", ending, options.open)
        finally:
            workshop.finish(quiet=0)
            workshop.whole_build.stop()
            workshop.server.end()
    return 0


def keep_up(workshop: Workshop, address: str, ending: threading.Event, open_it: bool) -> None:
    """Look for changes until the end.

    Args:
        workshop: everything from a saved file to the browser.
        address: of the site.
        ending: is set when the input closes.
        open_it: whether to open a browser.
    """
    workshop.look()
    workshop.finish(quiet=0)
    # What is there now stays, and need not be looked through for rubbish again and again.
    gc.freeze()
    workshop.server.begin()
    say(f"Serving {address} (Ctrl-C ends it). Edits in annotations/ and seeds/ show at once.")
    if any((workshop.root / build.ANNOTATIONS / proposals.FOLDER).rglob("*.yml")):
        say(f"Proposals, to be decided on with one key each: {address}{queue_page.PATH}")
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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
