"""Tells all problems on the page that GitHub shows of a run.

Beside the lines of a pull request GitHub shows no more than ten problems of one step, and does
not say so. On the run's own page there is room for all.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import actions
from script import PROBLEMS, ROOT, surroundings


def problems(python: Path, variables: Mapping[str, str] = os.environ, root: Path = ROOT) -> None:
    """Add what the check says to the run's page, if there is such a page and anything is wrong."""
    if not variables.get(actions.PAGE):
        return
    checked = subprocess.run(
        [str(python), "-m", "dossier", "check"], cwd=root, env=surroundings(),
        stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    if checked.returncode == PROBLEMS:
        actions.add_to_page(f"## What is wrong\n\n{actions.fenced(checked.stdout)}", variables)
