"""Runs the program that makes docs/ out of the seeds and the annotations."""

from __future__ import annotations

import os
from pathlib import Path

import renderer
from script import call

SOURCES = ("annotations", "seeds")
"""The folders whose files an editor changes."""


def write(python: Path) -> int:
    """Check everything and write the pages into ``docs/``, or print the problems. The exit code.

    On GitHub, problems are printed so that they show beside the lines they are about.
    """
    form = "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"
    return call([python, "-m", "dossier", "build", "--format", form], renderer.variables())
