"""The command by which a model checks itself: a server of the Model Context Protocol.

The protocol speaks over standard input and output, so everything else goes to standard error.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

import dossier
from dossier import problems, verify
from dossier.cli import verifying
from dossier.problems import DossierError
from dossier.verify import tools

INSTRUCTIONS = """\
Sources of one news story. Before you give a text away that quotes, ask verify_text about it and \
put right whatever is false: only words that stand in a source letter for letter are a quotation.\
"""


@click.command("mcp")
@click.option(
    "--captures",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of captures, instead of a dossier's articles.",
)
@click.pass_obj
def mcp_command(root: Path, captures: Path | None) -> None:
    """Serve the check to a model over standard input and output (Model Context Protocol).

    The tools are verify_text, list_articles and find_words. What they answer is what
    "dossier verify" says; nothing is written and no network is asked.
    """
    try:
        from mcp.server import MCPServer  # noqa: PLC0415 (an extra that few install)
        from mcp.server.mcpserver.exceptions import ToolError  # noqa: PLC0415 (likewise)
    except ModuleNotFoundError as error:
        raise DossierError(
            f"The package {error.name} is missing: pip install 'story-dossier[mcp]'."
        ) from error
    library, wrong = verifying.library(root, captures)
    if library is None:
        click.echo(problems.as_text(wrong), err=True, nl=False)
        sys.exit(1)
    sources = library

    def verify_text(text: str, form: str = "markdown") -> dict[str, Any]:
        try:
            return tools.verified(text, form, sources, verify.verify)
        except ValueError as error:  # of any other error the library tells the model nothing
            raise ToolError(str(error)) from error

    def list_articles() -> dict[str, Any]:
        return tools.listed(sources)

    def find_words(words: str) -> dict[str, Any]:
        return tools.found(words, sources)

    server = MCPServer(
        "dossier", instructions=INSTRUCTIONS, version=dossier.__version__, log_level="WARNING"
    )
    server.add_tool(verify_text, description=_told(tools.verified))
    server.add_tool(list_articles, description=_told(tools.listed))
    server.add_tool(find_words, description=_told(tools.found))
    server.run()


def _told(function: Any) -> str:
    """What a tool does, in the words of the function that does it."""
    return str(function.__doc__).partition("\n")[0]
