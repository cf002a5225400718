"""What only a whole build can make, made beside the serving whenever nothing else happens.

That is the search index, the page for addresses that do not exist, and the check of every link.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

from dossier.publish import renderer
from dossier.publish.programs import surroundings

IDLE = 1.5
"""Seconds without a change after which the build begins."""
POLITE = 10
"""How far it steps back behind other programs, where the system knows such a thing."""


class BackgroundBuild:
    """The last whole build. It runs in a process of its own, which every change ends."""

    def __init__(self, root: Path, target: Path, tell: Callable[[str], None]) -> None:
        """Nothing is built yet.

        Args:
            root: the story's folder.
            target: an empty folder of our own for the site.
            tell: called with what the renderer said of each whole build; empty if nothing.
        """
        self._root = root
        self._target = target
        self._tell = tell
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._process: subprocess.Popen[str] | None = None
        self._round = 0
        self._files: dict[str, bytes] = {}
        self._is_there = threading.Event()

    def get(self, path: str, seconds: float) -> bytes | None:
        """A file of the last whole build; the first one is waited for.

        Args:
            path: below the site's folder.
            seconds: how long to wait for the first build.
        """
        self._is_there.wait(seconds)
        return self._files.get(path)

    def begin(self) -> None:
        """Build soon; a build that is going on is of no use any more."""
        self.stop()
        with self._lock:
            self._timer = threading.Timer(IDLE, self._build, [self._round])
            self._timer.daemon = True
            self._timer.start()

    def stop(self) -> None:
        """End what is going on."""
        with self._lock:
            self._round += 1
            if self._timer:
                self._timer.cancel()
            if self._process and self._process.poll() is None:
                self._process.kill()
                self._process.wait()

    def _build(self, number: int) -> None:
        process = self._start(number)
        if process is None:
            return
        output = process.communicate()[0]
        with self._lock:
            if number != self._round:
                return
            self._files = {
                path.relative_to(self._target).as_posix(): path.read_bytes()
                for path in self._target.rglob("*")
                if path.is_file()
            }
        self._is_there.set()
        self._tell(renderer.doubts(output))

    def _start(self, number: int) -> subprocess.Popen[str] | None:
        """The process of the build, unless there was a change since."""
        with self._lock:
            if number != self._round:
                return None
            shutil.rmtree(self._target, ignore_errors=True)
            self._process = subprocess.Popen(
                renderer.building(self._root, self._target),
                cwd=self._root, env=surroundings(), encoding="utf-8",
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace",
            )  # fmt: skip
            with contextlib.suppress(AttributeError, OSError):
                os.setpriority(os.PRIO_PROCESS, self._process.pid, POLITE)
            return self._process
