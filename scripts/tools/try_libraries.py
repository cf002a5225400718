"""Look at libraries that were tried in place of our own code, and print what each costs.

uv, watchfiles, starlette, htpy and snowballstemmer are installed into `build/libraries/`, by hash;
needs the network the first time.
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

FOLDER = ROOT / "build" / "libraries"
LISTED = ROOT / "tests" / "libraries" / "requirements.txt"


def main(arguments: Sequence[str]) -> int:
    """Install them once, and measure; the exit code."""
    argparse.ArgumentParser(prog="scripts/tools/try_libraries.py", description=__doc__).parse_args(
        arguments
    )
    program = environment.ready(environment.DEVELOPMENT)
    return script.call([program, "-m", "tests.libraries.measure", f"--at={_installed()}"])


def _installed() -> Path:
    """The folder with the libraries.

    Raises:
        UnusableError: one cannot be had.
    """
    if not FOLDER.is_dir():
        say("Installing the libraries (only this once) ...")
        python = FOLDER / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        pip = [str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        for command in (
            [sys.executable, "-m", "venv", str(FOLDER)],
            [*pip, "--requirement", str(LISTED)],
        ):
            if subprocess.run(command, cwd=ROOT, check=False, env=surroundings()).returncode:
                shutil.rmtree(FOLDER, ignore_errors=True)
                raise UnusableError("A library cannot be installed; is the network there?")
    return next(path for path in FOLDER.rglob("site-packages") if path.is_dir())


if __name__ == "__main__":
    script.run(main)
