"""Calls one of the program's own commands, whose options are declared in ``dossier/cli/`` alone."""

from __future__ import annotations

from collections.abc import Sequence

import environment
import script

HELP = frozenset({"-h", "--help"})


def call(name: str, arguments: Sequence[str], description: str | None) -> int:
    """Let a command of the program take this script's place, in its environment; its exit code.

    Args:
        name: of the command.
        arguments: of the command line, passed on as they are.
        description: printed before the command's own help: what the script does besides.

    Raises:
        UnusableError: the environment cannot be made.
    """
    return script.become(command(name, arguments, description))


def command(name: str, arguments: Sequence[str], description: str | None) -> list[str]:
    """What to run; the description is printed where help is asked for."""
    python = environment.ready()
    if description and HELP & {*arguments}:
        script.say(description)
    return [str(python), "-m", "dossier", name, *arguments]
