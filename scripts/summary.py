"""Tells all problems on the page that GitHub shows of a run.

Beside the lines of a pull request GitHub shows no more than ten problems of one step, and does
not say so. On the run's own page there is room for all.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from script import PROBLEMS, ROOT, surroundings

VARIABLE = "GITHUB_STEP_SUMMARY"
"""Names the file whose Markdown GitHub shows."""

MOST = 200_000
"""Characters: GitHub takes one megabyte, and nobody reads so much."""

FENCE = "`" * 12
"""Longer than any row of back-quotes in an editor's file."""


def problems(python: Path, variables: Mapping[str, str] = os.environ, root: Path = ROOT) -> None:
    """Add what the check says to the run's page, if there is such a page and anything is wrong."""
    page = variables.get(VARIABLE)
    if not page:
        return
    checked = subprocess.run(
        [str(python), "-m", "dossier", "check"], cwd=root, env=surroundings(),
        stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    if checked.returncode == PROBLEMS:
        with Path(page).open("a", encoding="utf-8") as file:
            file.write(f"## What is wrong\n\n{FENCE}\n{checked.stdout[:MOST]}\n{FENCE}\n")
