"""Keeps the process that serves the site running while the program is changed.

The process makes the pages and hands them out. It is started anew when a file of the program
or the settings of the site change, and when it ended on a fault that a saved file may fix.
"""

from __future__ import annotations

import contextlib
import signal
import socket
import subprocess
import sys
import time
import types
from collections.abc import Sequence
from pathlib import Path

from dossier import build, shipped
from dossier.problems import DossierError
from dossier.publish import renderer
from dossier.publish.programs import PACKAGE, surroundings
from dossier.serve import watching
from dossier.terminal import say

UNUSABLE = 2
"""Exit code of the process: it cannot run on this machine, and has said why."""
PAUSE = 0.3
"""Seconds between two looks at the program."""
PATIENCE = 15
"""Seconds that it is given to end by itself."""


class UnservableError(DossierError):
    """The site cannot be served on this machine."""


class Server:
    """The process that makes the pages and hands them out."""

    def __init__(self, root: Path, port: int, names: Sequence[str] = ()) -> None:
        """Nothing is started yet."""
        self.root = root
        allowed = [f"--allow-host={name}" for name in names]
        self.command = [sys.executable, "-m", "dossier.serve.live", str(root), str(port), *allowed]
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def code(self) -> int | None:
        """Its exit code, once it was started and is no longer there."""
        return self.process.poll() if self.process else None

    def start(self, *, open_it: bool = False) -> None:
        """Start it, in a session of its own: Ctrl-C reaches this program, which then ends it."""
        self.process = subprocess.Popen(
            [*self.command, *(["--open"] if open_it else [])],
            cwd=self.root, env=surroundings(), stdin=subprocess.PIPE, start_new_session=True,
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


def serve(root: Path, port: int, *, open_it: bool, names: Sequence[str] = ()) -> None:
    """Serve the site until somebody stops it. Returns only by an exception.

    Args:
        root: the story's folder.
        port: the one to answer at, or the next free one.
        open_it: whether to open the browser.
        names: further names under which browsers may reach it.

    Raises:
        UnservableError: it cannot run on this machine.
        KeyboardInterrupt: somebody stopped it.
    """
    server = Server(root.resolve(), free(port), names)
    # SIGINT too: whoever is started in the background is told to ignore it.
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _stop)
    try:
        keep_up(server, open_it=open_it)
    finally:
        server.stop()


def keep_up(server: Server, *, open_it: bool) -> None:
    """Start the server anew when the program was changed. Returns only by an exception.

    Args:
        server: the process that serves.
        open_it: whether to open a browser.

    Raises:
        UnservableError: it cannot run on this machine.
    """
    program = [PACKAGE, server.root / shipped.SETTINGS]
    everything = [*program, *build.sources(server.root)]
    snapshot = watching.look(program)
    say("Checking the annotations and writing the pages ...")
    server.start(open_it=open_it)
    while True:
        time.sleep(PAUSE)
        if server.code is not None:
            wait_for_a_change(server.code, everything)
        elif watching.look(program) == snapshot:
            continue
        else:
            say("\nThe program has changed and is restarting.")
        snapshot = watching.settled(program)
        server.stop()
        server.start()


def wait_for_a_change(code: int, places: Sequence[Path]) -> None:
    """The server ended by itself. Another file may let it live.

    Args:
        code: the server's exit code.
        places: folders and files to be watched.

    Raises:
        UnservableError: it said that it cannot run on this machine.
    """
    if code == UNUSABLE:
        raise UnservableError("The site cannot be served: see above.")
    snapshot = watching.look(places)  # before the words at which somebody saves
    say("The server stopped: see above. It will restart when a file is saved.")
    while watching.look(places) == snapshot:
        time.sleep(PAUSE)


def free(lowest: int) -> int:
    """The first free port from ``lowest`` on.

    Raises:
        UnservableError: there is none near.
    """
    for port in range(max(lowest, 1), min(lowest + 20, 65536)):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            if probe.connect_ex((renderer.HOST, port)) != 0:
                return port
    raise UnservableError(
        f"No port from {lowest} to {lowest + 19} is free. Choose another with --port."
    )


def _stop(_signal: int, _frame: types.FrameType | None) -> None:
    """End as Ctrl-C does."""
    raise KeyboardInterrupt
