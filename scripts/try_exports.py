"""Read the data files of this story back by other programs, and compare.

rispy, bibtexparser, Frictionless, rdflib, feedparser, lxml, pandas, polars and DuckDB, and the
schema of the TEI, are installed into `build/exports/`, by hash.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import ROOT, UnusableError, say, surroundings

FOLDER = ROOT / "build" / "exports"
SOURCES = ROOT / "tests" / "reading_back"


def main(arguments: Sequence[str]) -> int:
    """Install them once, and read; 1 when anything is read otherwise than it was written."""
    argparse.ArgumentParser(prog="scripts/try_exports.py", description=__doc__).parse_args(
        arguments
    )
    program = environment.ready(environment.DEVELOPMENT)
    return script.call([program, "-m", "tests.reading_back.measure", f"--python={_installed()}"])


def _installed() -> Path:
    """A Python with the programs.

    Raises:
        UnusableError: a package cannot be had.
    """
    python = FOLDER / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not (FOLDER / "complete").exists():
        say("Installing the programs (only this once) ...")
        _call([sys.executable, "-m", "venv", str(FOLDER)])
        pip = [str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        _call([*pip, "--requirement", str(SOURCES / "requirements.txt")])
        _call([*pip, "--no-build-isolation", "--requirement", str(SOURCES / "schema.txt")])
        (FOLDER / "complete").touch()
    return python


def _call(command: Sequence[str]) -> None:
    if subprocess.run(command, cwd=ROOT, check=False, env=surroundings()).returncode:
        shutil.rmtree(FOLDER, ignore_errors=True)
        raise UnusableError("A program cannot be installed; is the network there?")


if __name__ == "__main__":
    script.run(main)
