"""What GitHub Actions takes from a step: its log, its outputs, and the page of the run.

Words of a form, of a file's name or of another program can hold anything. Here they become
harmless: in the log no command is read among them, in an output no second output, on the page
no Markdown.
"""

from __future__ import annotations

import os
import re
import secrets
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from script import ROOT, UNUSABLE, say, surroundings

PAGE = "GITHUB_STEP_SUMMARY"
"""Names the file whose Markdown GitHub shows on the page of the run."""
OUTPUT = "GITHUB_OUTPUT"
"""Names the file from which GitHub reads what a step hands to others."""

MOST = 200_000
"""Characters of one block on the page: GitHub takes one megabyte, and nobody reads so much."""


def here(variables: Mapping[str, str] = os.environ) -> bool:
    """Whether this runs as a step of a workflow."""
    return variables.get("GITHUB_ACTIONS") == "true"


@contextmanager
def no_commands(variables: Mapping[str, str] = os.environ) -> Iterator[None]:
    """Keep GitHub from reading commands (``::error::``) in what is printed meanwhile.

    The word that ends it cannot be guessed by whoever wrote what is printed.
    """
    if not here(variables):
        yield
        return
    word = secrets.token_hex(16)
    say(f"::stop-commands::{word}")
    try:
        yield
    finally:
        say(f"::{word}::")


def annotate(level: str, text: str, variables: Mapping[str, str] = os.environ) -> None:
    """Say something that GitHub shows on the page of the run as well.

    Args:
        level: ``notice``, ``warning`` or ``error``.
        text: of any number of lines.
        variables: the environment.
    """
    if not here(variables):
        say(text)
        return
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    say(f"::{level}::{escaped}")


def output(name: str, value: str, variables: Mapping[str, str] = os.environ) -> None:
    """Hand a value to other steps and jobs; no line of the value can begin another output."""
    file = variables.get(OUTPUT)
    if file:
        end = f"end-{secrets.token_hex(16)}"
        _append(Path(file), f"{name}<<{end}\n{value}\n{end}\n")


def add_to_page(markdown: str, variables: Mapping[str, str] = os.environ) -> None:
    """Add Markdown to the page of the run, if there is such a page."""
    file = variables.get(PAGE)
    if file:
        _append(Path(file), markdown.rstrip("\n") + "\n\n")


def fenced(text: str) -> str:
    """Any text as Markdown that shows it letter for letter, and nothing else."""
    longest = max((len(ticks) for ticks in re.findall(r"`+", text)), default=0)
    fence = "`" * max(12, longest + 1)
    return f"{fence}text\n{text[:MOST].rstrip()}\n{fence}"


def in_a_line(text: str, most: int = 200) -> str:
    """Any text as one line without control characters, of at most so many characters."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return line if len(line) <= most else line[: most - 1] + "…"


def refuse(why: str, heading: str) -> int:
    """Say on the page of the run and in its log why a step could not do its work; exit code 2."""
    annotate("error", why)
    add_to_page(f"## {heading}\n\n{fenced(why)}")
    return UNUSABLE


def run(command: Sequence[str | Path], heading: str, root: Path = ROOT) -> int:
    """Run a program that may print anything; its exit code.

    What it printed goes to the log as it comes and, when it ends with another code than 0, to
    the page of the run under ``heading``.
    """
    printed = []
    with (
        no_commands(),
        subprocess.Popen(
            [str(part) for part in command], cwd=root, env=surroundings(),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, encoding="utf-8", errors="replace",
        ) as process,
    ):  # fmt: skip
        assert process.stdout
        for line in process.stdout:
            say(line.rstrip("\n"))
            printed.append(line)
    if process.returncode:
        add_to_page(f"## {heading}\n\n{fenced(''.join(printed))}")
    return process.returncode


def _append(file: Path, text: str) -> None:
    with file.open("a", encoding="utf-8", errors="replace", newline="\n") as opened:
        opened.write(text)
