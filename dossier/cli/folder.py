"""Which folder a command works in: a dossier's, or it says in a sentence that this is none."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from dossier import shipped
from dossier.problems import DossierError

Command = TypeVar("Command", bound=Callable[..., Any])

DOSSIER = "annotations/dossier.yml"
"""The file with a dossier's title: begun with it, and never without."""

WHERE_TO_GO = (
    "go to one with cd, name it with --root before the command, make one with "
    "“dossier new”, or begin one in a copy of the project with “python3 scripts/begin.py”"
)


class NoDossierError(DossierError):
    """The command was called in a folder that is no dossier's."""


def in_dossier(command: Command) -> Command:
    """Give a command the folder of its dossier, as its first argument."""
    return _given(command, require_dossier)


def in_site(command: Command) -> Command:
    """The same for a command that also needs the settings of a site."""
    return _given(command, require_site)


def _given(command: Command, require: Callable[[Path], None]) -> Command:
    def call(*arguments: Any, **options: Any) -> Any:
        root: Path = click.get_current_context().obj
        require(root)
        return command(root, *arguments, **options)

    return cast("Command", update_wrapper(call, command))


def require_dossier(root: Path) -> None:
    """See that a dossier was begun here.

    Where only that one file of it is missing, the check says what belongs into it.

    Raises:
        NoDossierError: it was not; the message says what is missing, and what to do.
    """
    begun = (root / DOSSIER).parent.is_dir() and (root / shipped.SETTINGS).is_file()
    if not begun and not (root / DOSSIER).is_file():
        raise NoDossierError(_missing(DOSSIER, root))


def require_site(root: Path) -> None:
    """See that there is a dossier, and something to render it by.

    Raises:
        NoDossierError: there is not; the message says what is missing, and what to do.
    """
    require_dossier(root)
    if not (root / shipped.SETTINGS).is_file():
        raise NoDossierError(_missing(shipped.SETTINGS, root))


def _missing(file: str, root: Path) -> str:
    """What is missing, where it was looked for, and what to do about it: one sentence."""
    folder = root.resolve()
    above = next((parent for parent in folder.parents if (parent / DOSSIER).is_file()), None)
    todo = f"go to the one above it, {above}" if above else WHERE_TO_GO
    return f"There is no {file} in {folder}, so this is not a dossier's folder: {todo}."
