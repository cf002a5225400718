"""What every command in this folder shares: starting, printing, calling others, exiting."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
"""The project's folder. A command may be called from anywhere."""

SITE = "site"
"""The folder of the finished site."""

PROBLEMS = 1
"""Exit code: the editor's files, or the tests, are not right."""
UNUSABLE = 2
"""Exit code: the command could not do its work at all."""
STOPPED = 130
"""Exit code: stopped by Ctrl-C."""


class UnusableError(Exception):
    """Something outside the project is missing; the message says what to do about it."""


def say(line: str = "") -> None:
    """Print a line at once, whatever the terminal's encoding can show."""
    encoding = sys.stdout.encoding or "utf-8"
    print(line.encode(encoding, "replace").decode(encoding), flush=True)


def run(main: Callable[[Sequence[str]], int]) -> NoReturn:
    """Run a command with the arguments of the command line, and exit as it says."""
    try:
        code = main(sys.argv[1:])
    except UnusableError as error:
        say(f"\n{error}")
        code = UNUSABLE
    except KeyboardInterrupt:
        say("\nStopped.")
        code = STOPPED
    sys.exit(code)


def surroundings(changes: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """The environment variables for a called program.

    Args:
        changes: what to set; ``None`` takes a variable away.
    """
    variables: dict[str, str | None] = {
        **os.environ,
        "PYTHONUTF8": "1",
        # Right for the Python that runs this, not for the one that is called.
        "PYTHONHOME": None,
        "PYTHONSAFEPATH": None,
        **(changes or {}),
    }
    return {name: value for name, value in variables.items() if value is not None}


def call(
    command: Sequence[str | Path],
    changes: Mapping[str, str | None] | None = None,
    folder: Path = ROOT,
) -> int:
    """Run a program in a folder, its output shown as it comes; its exit code."""
    import subprocess  # noqa: PLC0415 (not needed where this process becomes another)

    return subprocess.run(
        [str(part) for part in command], cwd=folder, env=surroundings(changes), check=False
    ).returncode


def become(command: Sequence[str | Path]) -> int:
    """Let a program take this one's place; its exit code.

    Where a process can be replaced, signals reach the program itself, and no Python waits for
    another. Windows only starts
    another one beside it: there this one waits, and leaves Ctrl-C to the program.
    """
    words = [str(part) for part in command]
    if os.name != "nt":
        os.chdir(ROOT)
        os.execve(words[0], words, surroundings())
    import subprocess  # noqa: PLC0415 (as above)

    process = subprocess.Popen(words, cwd=ROOT, env=surroundings())
    while True:
        with contextlib.suppress(KeyboardInterrupt):
            return process.wait()
