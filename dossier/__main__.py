"""``python -m dossier``, and the command ``dossier``."""

from __future__ import annotations

from dossier import memory
from dossier.cli import main


def run() -> None:
    """Do what the command line says, in a process of its own."""
    memory.collect_seldom()
    main(prog_name="dossier")


if __name__ == "__main__":
    run()
