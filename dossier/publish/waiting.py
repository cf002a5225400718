"""Loads the renderer and waits: one line of input starts it, the end of the input ends it.

``dossier build`` starts this before it checks the annotations, so that the renderer, which takes
about as long to load as a small story to check, is loaded beside that.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Do what the command line of the renderer says, once a line has come."""
    import mkdocs.commands.build  # noqa: PLC0415 (what takes long is loaded here, for the effect)
    from mkdocs.__main__ import cli  # noqa: PLC0415

    if sys.stdin.readline():
        cli(prog_name=mkdocs.__name__)


if __name__ == "__main__":
    main()
