"""Look at the articles' pages through other programs' reader views, and count what they keep.

@mozilla/readability (the code of a browser's reader view; needs Node) and trafilatura are
installed into `build/readers/`, by hash.
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

FOLDER = ROOT / "build" / "readers"
SOURCES = ROOT / "tests" / "readers"


def main(arguments: Sequence[str]) -> int:
    """Install them once, and measure; 1 when a reader keeps too few paragraphs."""
    parser = argparse.ArgumentParser(prog="scripts/tools/try_readers.py", description=__doc__)
    parser.add_argument("--story", type=Path, help="folder of a story whose site is built")
    given = parser.parse_args(arguments)
    program = environment.ready(environment.DEVELOPMENT)
    python, node = _installed()
    options = [f"--python={python}", f"--node={node}"]
    options += [f"--story={given.story.resolve()}"] if given.story else []
    return script.call([program, "-m", "tests.readers.measure", *options])


def _installed() -> tuple[Path, Path]:
    """A Python with trafilatura, and a folder with Readability.

    Raises:
        UnusableError: Node is missing, or a package cannot be had.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise UnusableError("Node and npm are needed: https://nodejs.org/")
    node, bin_folder = FOLDER / "node", "Scripts" if sys.platform == "win32" else "bin"
    python = FOLDER / "python" / bin_folder / "python"
    if not (node / "node_modules").is_dir() or not python.exists():
        say("Installing the readers (only this once) ...")
        node.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json", "readability.mjs"):
            shutil.copy(SOURCES / name, node / name)
        _call([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], node)
        _call([sys.executable, "-m", "venv", str(FOLDER / "python")], ROOT)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        _call([*pip, "--requirement", str(SOURCES / "requirements.txt")], ROOT)
    return python, node


def _call(command: Sequence[str], folder: Path) -> None:
    if subprocess.run(command, cwd=folder, check=False, env=surroundings()).returncode:
        shutil.rmtree(FOLDER, ignore_errors=True)
        raise UnusableError("A reader cannot be installed; is the network there?")


if __name__ == "__main__":
    script.run(main)
