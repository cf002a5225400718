"""Read the data files of this story back by other programs, and compare.

rispy, bibtexparser, Frictionless, rdflib, feedparser, lxml, pandas, polars and DuckDB, and the
schema of the TEI; Apache Annotator, Recogito's text annotator, jsonld.js and CETEIcean, which need
Node and npm. They are installed into `build/exports/`, by hash.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

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
NODE = "node"
"""The folder of the packages of npm, in both."""


def main(arguments: Sequence[str]) -> int:
    """Install them once, and read; 1 when anything is read otherwise than it was written."""
    argparse.ArgumentParser(prog="scripts/tools/try_exports.py", description=__doc__).parse_args(
        arguments
    )
    program = environment.ready(environment.DEVELOPMENT)
    programs = [f"--python={_installed()}", f"--node={FOLDER / NODE}"]
    return script.call([program, "-m", "tests.reading_back.measure", *programs])


def _installed() -> Path:
    """A Python with the programs.

    Raises:
        UnusableError: npm is missing, or a package cannot be had.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise UnusableError("Node and npm are needed: https://nodejs.org/")
    python = FOLDER / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not (FOLDER / "complete").exists():
        say("Installing the programs (only this once) ...")
        _call([sys.executable, "-m", "venv", str(FOLDER)])
        pip = [str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        _call([*pip, "--requirement", str(SOURCES / "requirements.txt")])
        _call([*pip, "--no-build-isolation", "--requirement", str(SOURCES / "schema.txt")])
        (FOLDER / NODE).mkdir()
        for name in ("package.json", "package-lock.json"):
            shutil.copy(SOURCES / NODE / name, FOLDER / NODE)
        _call([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], FOLDER / NODE)
        (FOLDER / "complete").touch()
    return python


def _call(command: Sequence[str], folder: Path = ROOT) -> None:
    if subprocess.run(command, cwd=folder, check=False, env=surroundings()).returncode:
        shutil.rmtree(FOLDER, ignore_errors=True)
        raise UnusableError("A program cannot be installed; is the network there?")


if __name__ == "__main__":
    script.run(main)
