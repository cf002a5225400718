"""The check as a model asks it: a real client that speaks to the process."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from dossier.cli.asking import mcp_command
from dossier.problems import DossierError

ROOT = Path(__file__).parents[2]
TEXT = """\
“Nobody sails until the lamp burns again,” the harbour master said.

“Nobody sails until the lantern burns again,” she repeated.

The captain of the Petrel added: “Nobody sails until the lamp burns again.”
"""

needs_mcp = pytest.mark.skipif(find_spec("mcp") is None, reason="the extra is not installed")


def conversation(project: Path, talk: Callable[[Any], Awaitable[Any]], *options: str) -> Any:
    """What a client learns from a server that serves a story."""
    from mcp import ClientSession  # noqa: PLC0415 (of an extra)
    from mcp.client.stdio import StdioServerParameters, stdio_client  # noqa: PLC0415 (likewise)

    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "dossier", "--root", str(project), "mcp", *options],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])},
    )

    async def run() -> Any:
        async with (
            stdio_client(server, errlog=errors) as (reading, writing),
            ClientSession(reading, writing) as session,
        ):
            await session.initialize()
            return await talk(session)

    # What stands in for standard error under a test may be no file that a process can be given.
    with (project / "errors.txt").open("w", encoding="utf-8") as errors:
        return asyncio.run(asyncio.wait_for(run(), 120))


@pytest.mark.long
@needs_mcp
def test_a_client_finds_the_three_tools_and_has_its_text_verified(project: Path) -> None:
    async def talk(session: Any) -> Any:
        return [
            (await session.list_tools()).tools,
            await session.call_tool("verify_text", {"text": TEXT}),
            await session.call_tool("list_articles", {}),
            await session.call_tool("find_words", {"words": "the lamp burns again"}),
            await session.call_tool("find_words", {"words": "the lantern burns again"}),
            await session.call_tool("verify_text", {"text": TEXT, "form": "verse"}),
        ]

    tools, verified, listed, words, near, wrong = conversation(project, talk)
    assert {"verify_text", "list_articles", "find_words"} == {tool.name for tool in tools}
    assert all(tool.description for tool in tools)
    quotations = verified.structured_content["quotations"]
    assert ["exact", "changed", "misattributed"] == [each["verdict"] for each in quotations]
    assert 2 == verified.structured_content["false"]
    assert "[lantern → lamp]" in quotations[1]["difference"]
    assert {"courier", "telegraph", "tidewire"} <= {
        article["id"] for article in listed.structured_content["articles"]
    }
    assert ("courier", 1) == (
        words.structured_content["places"][0]["article"],
        words.structured_content["number"],
    )
    assert "the lamp burns again" in near.structured_content["nearest"][0]["words"]
    assert wrong.is_error


@pytest.mark.long
@needs_mcp
def test_captures_need_no_dossier(project: Path, tmp_path: Path) -> None:
    async def talk(session: Any) -> Any:
        return await session.call_tool("list_articles", {})

    listed = conversation(tmp_path, talk, "--captures", str(project / "seeds"))
    assert "courier.txt" in {article["id"] for article in listed.structured_content["articles"]}


@pytest.mark.long
@needs_mcp
def test_problems_go_to_standard_error(project: Path) -> None:
    path = project / "annotations" / "dossier.yml"
    path.write_text(path.read_text("utf-8") + "colour: red\n", "utf-8")
    command = [sys.executable, "-m", "dossier", "--root", str(project), "mcp"]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    done = subprocess.run(
        command, input="", capture_output=True, text=True, check=False, env=variables
    )
    assert (1, "") == (done.returncode, done.stdout)
    assert "key-unknown" in done.stderr


def test_the_package_is_named_where_it_is_missing(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "mcp.server", None)
    monkeypatch.setitem(sys.modules, "mcp", None)
    with pytest.raises(DossierError, match=r"pip install 'story-dossier\[mcp\]'"):
        mcp_command.main(["--captures", str(project / "seeds")], obj=project, standalone_mode=False)
