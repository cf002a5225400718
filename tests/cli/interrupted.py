"""A command in a process of its own, stopped before one of its steps on the disk.

Python tells an audit hook of every step before it is taken. The hook cannot be taken away
again, so it lives in a fork of the process that runs the tests.
"""

from __future__ import annotations

import errno
import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner

from dossier.cli import main

KILLED = 99
CHANGING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
MAKING = {"open", "os.mkdir", "os.rename"}
STEPS = {"os.chmod", "os.remove", "os.rmdir", *MAKING}


def forked(act: Callable[[], int]) -> int:
    """What ``act`` returns, done in a fork of this process."""
    child = os.fork()
    if child == 0:
        code = KILLED
        try:
            code = act()
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


KEYS = {"decide": "t\ngrounding\nq\n"}
"""By the command that asks: what an editor types."""


def run(root: Path, words: list[str]) -> tuple[int, str]:
    """A command's exit code and output."""
    given = ["--root", str(root), *words]
    result = CliRunner().invoke(main, given, input=KEYS.get(words[0]))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


def killed(root: Path, words: list[str], step: int) -> int:
    """Run a command that is killed before a step that changes something below ``root``."""

    def stop(event: str) -> None:
        os._exit(KILLED)

    return forked(lambda: _watched(root, words, step, stop)[0])


def without_room(root: Path, words: list[str], step: int) -> int:
    """Run a command that finds the disk full from a step on.

    Nothing can be made any more then; what is there can still be removed. ``KILLED`` when the
    command says more than a sentence of it.
    """

    def refuse(event: str) -> None:
        if event in MAKING:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def act() -> int:
        code, output = _watched(root, words, step, refuse)
        return code if code == 0 or _says(words, output, "No space left on device") else KILLED

    return forked(act)


def with_small_files(root: Path, words: list[str], limit: int) -> int:
    """Run a command that can write no more than ``limit`` bytes into a file."""

    def act() -> int:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        code, output = run(root, words)
        return code if _says(words, output, "File too large") else KILLED

    return forked(act)


def _says(words: list[str], output: str, reason: str) -> bool:
    """Whether a command ends with one sentence on the disk; one that asks has said more before."""
    *before, last = output.splitlines() or [""]
    is_alone = not before or words[0] in KEYS
    return is_alone and last.startswith(f"Error: The system reported: {reason}")


def _watched(
    root: Path, words: list[str], step: int, stop: Callable[[str], None]
) -> tuple[int, str]:
    taken = 0

    def watch(event: str, given: tuple[object, ...]) -> None:
        nonlocal taken
        if event not in STEPS or not str(given[0]).startswith(f"{root}/"):
            return
        if event == "open" and not int(str(given[2])) & CHANGING:
            return
        taken += 1
        if taken > step:
            stop(event)

    sys.addaudithook(watch)
    return run(root, words)
