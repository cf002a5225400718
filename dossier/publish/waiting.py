"""Loads the renderer and waits: one line of input starts it, the end of the input ends it.

``dossier build`` starts this before it checks the annotations, so that the renderer, which takes
about as long to load as a small story to check, is loaded beside that.
"""

from __future__ import annotations

import sys

from dossier.terminal import refusal, say

REFUSED = 2
"""Exit code: the system refused something, and it was said what. MkDocs itself ends with 1."""


def main() -> None:
    """Do what the command line of the renderer says, once a line has come."""
    import mkdocs.commands.build  # noqa: PLC0415 (what takes long is loaded here, for the effect)
    from mkdocs.__main__ import cli  # noqa: PLC0415

    if sys.stdin.readline():
        try:
            cli(prog_name=mkdocs.__name__)
        except OSError as error:
            say(f"Error: {refusal(error)} The last site stays as it was.")
            sys.exit(REFUSED)


if __name__ == "__main__":
    main()
