"""Build the site, serve it on this machine, and show every edit in the browser by itself.

Save a file in annotations/ or seeds/ and look at the page. Mistakes are shown here and in the
page, which stays as it was until they are mended. Ctrl-C ends it.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import contextlib
import signal
import socket
import subprocess
import time
import types
from collections.abc import Sequence
from pathlib import Path

import environment
import pages
import renderer
import script
import watching
from script import ROOT, UNUSABLE, UnusableError, say

PROGRAM = ("dossier", "mkdocs.yml", "scripts")
"""What else the pages are made from; contributors change it."""
PAUSE = 0.3
"""Seconds between two looks at the program."""
PATIENCE = 15
"""Seconds that it is given to end by itself."""


class Server:
    """The process that makes the pages and hands them out."""

    def __init__(self, python: Path, port: int) -> None:
        """Nothing is started yet."""
        self.command = [str(python), str(ROOT / "scripts" / "live.py"), str(port)]
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def code(self) -> int | None:
        """Its exit code, once it was started and is no longer there."""
        return self.process.poll() if self.process else None

    def start(self, *, open_it: bool = False) -> None:
        """Start it, in a session of its own: Ctrl-C reaches this program, which then ends it."""
        around = script.surroundings({**renderer.variables(), "PYTHONPATH": str(ROOT)})
        self.process = subprocess.Popen(
            [*self.command, *(["--open"] if open_it else [])],
            cwd=ROOT, env=around, stdin=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip

    def stop(self) -> None:
        """Close its input, at which it ends by itself, as it does when this program is killed."""
        if self.process is None:
            return
        if self.process.stdin:
            with contextlib.suppress(OSError):
                self.process.stdin.close()
        try:
            self.process.wait(PATIENCE)
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
    server = Server(python, free(options.port))
    # SIGINT too: whoever is started in the background is told to ignore it.
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)
    try:
        keep_up(server, open_it=options.open)
    finally:
        server.stop()
    return 0


def keep_up(server: Server, *, open_it: bool) -> None:
    """Start the server anew when the program was changed. Returns only by an exception.

    Raises:
        UnusableError: it cannot run on this machine.
    """
    program = [ROOT / place for place in PROGRAM]
    everything = [*program, *(ROOT / place for place in pages.SOURCES)]
    known = watching.look(program)
    say("Checking the annotations and writing the pages ...")
    server.start(open_it=open_it)
    while True:
        time.sleep(PAUSE)
        if server.code is not None:
            wait_for_a_change(server.code, everything)
        elif watching.look(program) == known:
            continue
        else:
            say("\nThe program was changed and is started anew.")
        known = watching.settled(program)
        server.stop()
        server.start()


def wait_for_a_change(code: int, places: Sequence[Path]) -> None:
    """The server ended by itself. Another file may let it live.

    Raises:
        UnusableError: it said that it cannot run on this machine.
    """
    if code == UNUSABLE:
        raise UnusableError("The site cannot be served: see above.")
    there = watching.look(places)  # before the words at which somebody saves
    say("The server ended: see above. It is started again when a file is saved.")
    while watching.look(places) == there:
        time.sleep(PAUSE)


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
