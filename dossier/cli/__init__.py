"""Options in, problems out, exit code: 0 well, 1 problems in the files, 2 wrong usage.

Stopped by Ctrl-C or a signal, the exit code is 130.
"""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import click

import dossier
from dossier import proposals
from dossier.cli import checking, drafting, making, stories
from dossier.problems import DossierError


class _Program(click.Group):
    """Says in a sentence why a command could not do its work, and leaves with 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except proposals.UnknownProposal as error:
            raise click.UsageError(str(error)) from error
        except DossierError as error:
            raise _Stopped(str(error)) from error
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise
            raise _Stopped(_refusal(error)) from error


class _Stopped(click.ClickException):
    exit_code = 2


@click.group(cls=_Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(dossier.__version__, message="%(version)s")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder; the current one when left out.",
)
@click.pass_context
def main(context: click.Context, root: Path) -> None:
    """Lay one news story open, as told by several articles."""
    context.obj = root


for _command in (
    checking.check,
    checking.stats,
    checking.unread_command,
    making.build_command,
    making.serve_command,
    drafting.draft,
    drafting.accept,
    drafting.reject,
    stories.begin_command,
    stories.new_command,
    stories.record_command,
    stories.upgrade_command,
):
    main.add_command(_command)


def _refusal(error: OSError) -> str:
    """What the system said, and about which file."""
    about = error.filename2 or error.filename
    words = error.strerror or str(error) or type(error).__name__
    return f"The system refused: {words}{f': {about}' if about else ''}. No file is half-written."
