"""Calls one of the program's own commands, whose options are declared in ``dossier/cli/`` alone."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import ROOT

HELP = frozenset({"-h", "--help"})


def call(
    name: str,
    arguments: Sequence[str],
    description: str | None,
    lock: str = environment.RUNTIME,
) -> int:
    """Let a command of the program take this script's place, in its environment; its exit code.

    Args:
        name: of the command.
        arguments: of the command line, passed on as they are.
        description: printed before the command's own help: what the script does besides.
        lock: of what the command needs.

    Raises:
        UnusableError: the environment cannot be made.
    """
    return script.become(command(name, arguments, description, lock))


def call_from_here(name: str, arguments: Sequence[str], description: str | None) -> int:
    """Like ``call``, for a command that takes files, named as they are from where it is called.

    It may read captured files, so the packages for these are there.
    """
    words = command(name, arguments, description, environment.CAPTURE)
    place = words.index(name)
    words[place:place] = ["--root", str(ROOT)]
    places = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return script.call(words, {"PYTHONPATH": os.pathsep.join(places)}, Path.cwd())


def command(
    name: str,
    arguments: Sequence[str],
    description: str | None,
    lock: str = environment.RUNTIME,
) -> list[str]:
    """What to run; the description is printed where help is asked for."""
    python = environment.ready() if lock == environment.RUNTIME else environment.ready(lock)
    if description and HELP & {*arguments}:
        script.say(description)
    return [str(python), "-m", "dossier", name, *arguments]
