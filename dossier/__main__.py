"""``python -m dossier``."""

from __future__ import annotations

from dossier.cli import main

main(prog_name="dossier")
