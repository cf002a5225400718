"""Fills a virtual environment from a lock file: with uv if it is on the PATH, otherwise pip."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from script import UnusableError, say, surroundings

WRONG_HASH = """\
A downloaded package does not match the lock file, so nothing was installed.
Try again; if it happens again, find out where your packages come from."""
FULL_DISK = "The disk is full."
NO_NETWORK = """\
The packages could not be fetched. The first installation needs a network connection, or a mirror
configured in pip or uv; later runs do not."""

CAUSES = (
    (("DO NOT MATCH THE HASHES", "[Hh]ash mismatch"), WRONG_HASH),
    (("[Nn]o space left",), FULL_DISK),
    (
        ("NewConnectionError", "[Nn]ame resolution", "getaddrinfo", "unreachable", "dns error",
         "[Tt]imed? ?out", "[Ff]ailed to fetch", "error sending request", "ProxyError",
         "SSLError", "No matching distribution"),
        NO_NETWORK,
    ),
)  # fmt: skip
"""What is found in the installer's output, and what it means; the first that fits counts."""

NAMED = re.compile(
    r"^(?:\./(?:[^\s/]+/)*(?P<wheel>[^\s/-]+)-[^\s/]+\.whl|(?P<package>[\w.-]+) @ )", re.MULTILINE
)
"""A requirement that names its file: one in the project's folder, or one at an address."""


def uv() -> str | None:
    """The path of uv, when it is installed: it does the same work in a tenth of the time."""
    return shutil.which("uv")


def install(python: Path, lock: Path) -> None:
    """Install exactly what the lock names, each file checked against its hash.

    Raises:
        UnusableError: it did not work; the message has the installer's last words and, where
            they are understood, what to do.
    """
    say(f"Installing the packages in {lock.name} (only this once) ...")
    began = time.monotonic()
    _take_out(python, named(lock.read_text(encoding="utf-8")))
    code, output = _watch(_command(python, lock), lock)
    if code:
        raise UnusableError(explain(output, lock))
    say(f"Installed in {time.monotonic() - began:.0f} s.")


def explain(output: Sequence[str], lock: Path) -> str:
    """What went wrong, in the installer's words and then in ours."""
    text = "\n".join(output)
    advice = [words for patterns, words in CAUSES if re.search("|".join(patterns), text)]
    last = "\n".join(f"    {line}" for line in output[-12:])
    return "\n".join([f"Installing from {lock.name} failed:", last, *advice[:1]])


def named(lock: str) -> tuple[str, ...]:
    """The packages that a lock's text names by their file, not by their version."""
    return tuple(match["wheel"] or match["package"] for match in NAMED.finditer(lock))


def _take_out(python: Path, packages: Sequence[str]) -> None:
    """Uninstall packages, there or not.

    A package of the same version is left as it is by pip and by uv, whatever its bytes are.
    """
    if not packages:
        return
    program = uv()
    command = (
        [program, "pip", "uninstall", "--python", str(python), *packages]
        if program
        else [*_pip(python), "uninstall", "--yes", *packages]
    )
    subprocess.run(command, capture_output=True, check=False, env=surroundings())


def _command(python: Path, lock: Path) -> list[str]:
    program = uv()
    if program:
        return [program, "pip", "install", "--python", str(python),
                "--require-hashes", "--requirement", str(lock)]  # fmt: skip
    return [*_pip(python), "install", "--disable-pip-version-check", "--no-input",
            "--progress-bar=off", "--retries=2", "--require-hashes",
            "--requirement", str(lock)]  # fmt: skip


def _pip(python: Path) -> list[str]:
    """How pip is called there."""
    pip = [str(python), "-m", "pip"]
    if subprocess.run([*pip, "--version"], capture_output=True, check=False).returncode:
        # The environment was made while uv was there, and uv needs no pip in it.
        subprocess.run([str(python), "-m", "ensurepip"], capture_output=True, check=False)
    return pip


def _watch(command: Sequence[str], lock: Path) -> tuple[int, list[str]]:
    """Run the installer, counting packages on a terminal; its exit code and its output."""
    lines: list[str] = []
    count = 0
    with subprocess.Popen(
        command,
        cwd=lock.parent,  # a wheel that stands in the story is named from there
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=surroundings({"PIP_USER": "0", "VIRTUAL_ENV": None}),
    ) as process:
        for line in process.stdout or ():
            lines.append(line.rstrip())
            count += line.startswith("Collecting ")
            if count and sys.stdout.isatty():
                print(f"\r  {count} packages", end="", flush=True)
    if count and sys.stdout.isatty():
        print("\r" + " " * 20 + "\r", end="")
    return process.returncode, lines
