"""Serve the check to a model: verify its text, list the articles, find words.

A server of the Model Context Protocol over standard input and output, which a program that runs a
model starts by itself. Creates the environment it needs on the first run; writes nothing. Exit
code: 1 the annotations have problems; 2 something is missing on this machine.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import delegate
import environment
import script
from script import ROOT


def main(arguments: Sequence[str]) -> int:
    """Serve until the other side ends."""
    # Standard output belongs to the protocol: what making the environment says goes elsewhere.
    with contextlib.redirect_stdout(sys.stderr):
        command = delegate.command("mcp", arguments, None, environment.MCP)
    place = command.index("mcp")
    command[place:place] = ["--root", str(ROOT)]
    places = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return script.call(command, {"PYTHONPATH": os.pathsep.join(places)}, Path.cwd())


if __name__ == "__main__":
    script.run(main)
