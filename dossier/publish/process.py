"""The renderer's own process: a copy of this one where that is safe, otherwise a new Python.

A copy has loaded already what both need, and no second Python is started.
"""

from __future__ import annotations

import contextlib
import locale
import os
import sys
import threading
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Protocol

STOPPED = 130
"""Exit code: stopped by Ctrl-C."""


class Process(Protocol):
    """A process that reads lines of orders, and ends at their end."""

    def finish(self, orders: bytes) -> int:
        """Give it its last orders, wait for its end, and return its exit code.

        Args:
            orders: whole lines.
        """

    def kill(self) -> None:
        """End it at once; nothing happens where it has ended."""


def can_fork() -> bool:
    """Whether this process can be copied.

    On macOS the system's own libraries do not survive it. Threads are not copied, and whoever
    waits for one of them waits for ever.
    """
    return hasattr(os, "fork") and sys.platform != "darwin" and threading.active_count() == 1


def can_copy() -> bool:
    """Whether a copy of this process is as good as a new one.

    What a copy prints goes where the process prints, so nobody may catch the output within it;
    and it prints in this process's encoding.
    """
    return (
        can_fork() and sys.stdout is sys.__stdout__ and locale.getencoding().casefold() == "utf-8"
    )


def copied(act: Callable[[IO[str]], int], surroundings: Mapping[str, str], folder: Path) -> Process:
    """A copy of this process that does something else.

    Args:
        act: given the lines of the orders; returns the exit code.
        surroundings: all environment variables that it has.
        folder: in which it works.

    Raises:
        OSError: the system made no copy.
    """
    reading, writing = os.pipe()
    for stream in (sys.stdout, sys.stderr):
        stream.flush()  # or both would print what waits there
    number = os.fork()
    if number:
        os.close(reading)
        return _Copy(number, writing)
    code = 1
    try:
        os.close(writing)
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(surroundings)
        with os.fdopen(reading, encoding="utf-8") as orders:
            code = act(orders)
    except KeyboardInterrupt:
        code = STOPPED
    except BaseException:  # whatever is raised further up belongs to the other process
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError):
                stream.flush()
        os._exit(code)


def started(command: Sequence[str], surroundings: Mapping[str, str], folder: Path) -> Process:
    """A new process of a program.

    Args:
        command: the program and its arguments.
        surroundings: all environment variables that it has.
        folder: in which it works.

    Raises:
        OSError: the system did not start it.
    """
    return _New(command, surroundings, folder)


def forked(act: Callable[[], bytes]) -> Helper:
    """A copy of this process that works something out.

    Args:
        act: what it does; its result is sent back.

    Raises:
        OSError: the system made no copy.
    """
    reading, writing = os.pipe()
    number = os.fork()
    if number:
        os.close(writing)
        return Helper(number, reading)
    code = 1
    try:
        os.close(reading)
        with os.fdopen(writing, "wb") as answer:
            answer.write(act())
        code = 0
    finally:  # whatever is raised belongs to this process, and it has an exit code for it
        os._exit(code)


class Helper:
    """A copy of this process that works something out."""

    def __init__(self, number: int, answer: int) -> None:
        """The copy is at work.

        Args:
            number: of the process.
            answer: the descriptor of a pipe from it.
        """
        self._number = number
        self._answer = answer

    def result(self) -> bytes:
        """What it sent, once it has ended; a part of that if it was killed."""
        with os.fdopen(self._answer, "rb") as answer:
            sent = answer.read()
        os.waitpid(self._number, 0)
        return sent


class _Copy:
    """A process made by ``fork``."""

    def __init__(self, number: int, orders: int) -> None:
        self._number = number
        self._orders = orders
        """The end of a pipe; -1 once it is closed."""
        self._code: int | None = None

    def finish(self, orders: bytes) -> int:
        if self._orders >= 0:
            with contextlib.suppress(BrokenPipeError):  # its exit code says what has happened
                os.write(self._orders, orders)
            self._close()
        return self._wait()

    def kill(self) -> None:
        self._close()
        if self._code is None:
            import signal  # noqa: PLC0415 (seldom needed: whoever was waited for has ended)

            os.kill(self._number, signal.SIGKILL)
            self._wait()

    def _close(self) -> None:
        if self._orders >= 0:
            os.close(self._orders)
            self._orders = -1

    def _wait(self) -> int:
        if self._code is None:
            self._code = os.waitstatus_to_exitcode(os.waitpid(self._number, 0)[1])
        return self._code


class _New:
    """A process made by ``subprocess``."""

    def __init__(
        self, command: Sequence[str], surroundings: Mapping[str, str], folder: Path
    ) -> None:
        import subprocess  # noqa: PLC0415 (a copy does without)

        self._process = subprocess.Popen(
            command, cwd=folder, env=surroundings, stdin=subprocess.PIPE
        )

    def finish(self, orders: bytes) -> int:
        self._process.communicate(orders)
        return self._process.returncode

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()
