"""Options in, problems out, exit code: 0 no problems, 1 problems in the files, 2 wrong usage.

Stopped by Ctrl-C or a signal, the exit code is 130.
"""

from __future__ import annotations

import errno
from importlib import import_module
from pathlib import Path
from typing import Any

import click

import dossier
from dossier.problems import DossierError
from dossier.terminal import refusal, say

STOPPED = 130
"""Exit code: stopped by Ctrl-C or a signal."""

COMMANDS = {
    "accept": "drafting.accept",
    "add": "adding.add",
    "begin": "stories.begin_command",
    "build": "making.build_command",
    "check": "checking.check",
    "decide": "deciding.decide",
    "draft": "drafting.draft",
    "edition": "stories.edition_command",
    "mcp": "asking.mcp_command",
    "new": "stories.new_command",
    "record": "stories.record_command",
    "reject": "drafting.reject",
    "serve": "making.serve_command",
    "stamps": "adding.stamps",
    "stats": "checking.stats",
    "unread": "checking.unread_command",
    "upgrade": "stories.upgrade_command",
    "verify": "verifying.verify_command",
}
"""Every command by its name: the module in this package, and the function. Loaded when called."""


class _Program(click.Group):
    """Loads a command when it is called; says in a sentence why it could not do its work."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click asks so)
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        module, _, function = COMMANDS.get(cmd_name, "").partition(".")
        if not module:
            return None
        command: click.Command = getattr(import_module(f"{__name__}.{module}"), function)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            say("\nStopped.")
            ctx.exit(STOPPED)
        except DossierError as error:
            raise _Stopped(str(error)) from error
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise
            raise _Stopped(f"{refusal(error)} No file is half-written.") from error


class _Stopped(click.ClickException):
    exit_code = 2


@click.group(cls=_Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(dossier.__version__, message="%(version)s")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder; the current one if left out.",
)
@click.pass_context
def main(context: click.Context, root: Path) -> None:
    """Compare one news story as several articles report it."""
    context.obj = root
