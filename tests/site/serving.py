"""The invented story, served by `serve.py` from a copy of the project while tests edit it."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from tests.copied import surroundings

PATIENCE = 90.0
"""Seconds that the slowest machine may take for one round."""


@dataclass
class Serving:
    """A running `serve.py`."""

    project: Path
    process: subprocess.Popen[bytes]
    address: str

    @property
    def output(self) -> str:
        """All that was printed so far."""
        return (self.project / "output").read_text(encoding="utf-8")

    def file(self, name: str) -> Path:
        """A file of the project."""
        return self.project / name

    def get(self, path: str) -> str:
        """A page as it is handed out, whatever the answer's code; nothing if nobody answers."""
        try:
            with urlopen(self.address + path, timeout=PATIENCE) as answer:
                return str(answer.read().decode("utf-8"))
        except HTTPError as error:
            with error:
                return error.read().decode("utf-8")
        except (URLError, ConnectionError, TimeoutError):
            return ""

    def wait(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, f"it never came to be:\n{self.output}"
            time.sleep(0.05)

    def wait_for(self, words: str, path: str = "points/passengers.html") -> None:
        """Wait until words stand in a page."""
        self.wait(lambda: words in self.get(path))

    def wait_until_said(self, words: str, since: str = "") -> None:
        """Wait until words are printed, behind all that was printed before."""
        self.wait(lambda: words in self.output.removeprefix(since))

    def end(self, how: signal.Signals = signal.SIGINT) -> int:
        """End it, as the terminal or the system would; its exit code."""
        self.process.send_signal(how)
        return self.process.wait(PATIENCE)


@contextmanager
def serving(project: Path) -> Iterator[Serving]:
    """Run `serve.py` on a free port until the test is over, and end it as Ctrl-C does."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, str(project / "scripts" / "serve.py"), "--port", str(port)]
    with (project / "output").open("wb") as output:
        process = subprocess.Popen(
            command, env=surroundings(), stdout=output, stderr=subprocess.STDOUT
        )
        started = Serving(project, process, f"http://127.0.0.1:{port}/")
        try:
            yield started
        finally:
            if process.poll() is None:
                started.end()
