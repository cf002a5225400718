"""Build the site, serve it on this machine, and show every edit in the browser by itself.

Save a file in annotations/ or seeds/ and look at the page. Mistakes are printed here, and the
page stays as it was until they are mended. Ctrl-C ends it.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import signal
import socket
import subprocess
import sys
import time
import types
import webbrowser
from collections.abc import Sequence
from pathlib import Path

import environment
import pages
import renderer
import script
import watching
from script import ROOT, UnusableError, say

PROGRAM = ("dossier", "mkdocs.yml")
"""What else the pages are made from; contributors change it."""
DOCS = ROOT / "docs"


class Server:
    """The renderer's own server, started anew whenever it has ended."""

    def __init__(self, python: Path, port: int) -> None:
        """Nothing is started yet."""
        self.command = [str(part) for part in renderer.serving(python, port)]
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def ended(self) -> bool:
        """Whether it was started and is no longer there."""
        return self.process is not None and self.process.poll() is not None

    @property
    def runs(self) -> bool:
        """Whether it is still there."""
        return self.process is not None and self.process.poll() is None

    def start(self) -> None:
        """Start it, in a session of its own: Ctrl-C reaches this program, which then ends it."""
        around = script.surroundings(renderer.variables())
        self.process = subprocess.Popen(self.command, cwd=ROOT, env=around, start_new_session=True)

    def stop(self) -> None:
        """Let it end by itself if it can, so that it leaves nothing behind."""
        if self.process is None or not self.runs:
            return
        if sys.platform != "win32":
            self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def main(arguments: Sequence[str]) -> int:
    """Serve the site until somebody stops it."""
    parser = argparse.ArgumentParser(prog="scripts/serve.py", description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="8000, or the next free one")
    parser.add_argument("--open", action="store_true", help="open the browser")
    options = parser.parse_args(arguments)
    python = environment.ready()
    port = free(options.port)
    server = Server(python, port)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)
    try:
        keep_up(python, server, f"http://{renderer.HOST}:{port}/", open_it=options.open)
    finally:
        server.stop()
    return 0


def keep_up(python: Path, server: Server, address: str, *, open_it: bool) -> None:
    """Write the pages after every change, and see to it that they are served. Never returns."""
    places = [ROOT / place for place in (*pages.SOURCES, *PROGRAM)]
    sources: watching.Snapshot = {}
    written: watching.Snapshot = {}
    while True:
        # The server watches the written pages by itself, as long as it lives.
        again = server.ended and watching.look([DOCS]) != written
        if watching.look(places) != sources or again:
            # Taken before the work begins: what is saved meanwhile is seen after it.
            now = watching.settled(places)
            announce(watching.changed(sources, now) if sources else [])
            sources = now
            serve_pages(python, server, address)
            written = watching.look([DOCS])
            if open_it and server.runs:
                open_it = not webbrowser.open(address)
        time.sleep(watching.PAUSE)


def serve_pages(python: Path, server: Server, address: str) -> None:
    """Write the pages and serve them, or say why not."""
    if pages.write(python):
        say("The pages stay as they were. Mend the problems above and save again.")
        return
    if server.runs:
        return
    server.start()
    say(f"Serving {address} (Ctrl-C ends it). Edits in annotations/ and seeds/ show by themselves.")


def announce(paths: Sequence[str]) -> None:
    """Say what made the pages be written again."""
    names = [Path(path).relative_to(ROOT).as_posix() for path in paths]
    if names:
        more = f" and {len(names) - 3} more" if len(names) > 3 else ""
        say(f"\nChanged: {', '.join(names[:3])}{more}")


def free(wanted: int) -> int:
    """The first free port from ``wanted`` on.

    Raises:
        UnusableError: there is none near.
    """
    for port in range(max(wanted, 1), min(wanted + 20, 65536)):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            if probe.connect_ex((renderer.HOST, port)) != 0:
                return port
    raise UnusableError(f"No port from {wanted} to {wanted + 19} is free. Give one with --port.")


def stop(_signal: int, _frame: types.FrameType | None) -> None:
    """End as Ctrl-C does."""
    raise KeyboardInterrupt


if __name__ == "__main__":
    script.run(main)
