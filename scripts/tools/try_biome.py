"""Check and lay out the style sheets and scripts of the site with Biome; npm is needed.

Biome is installed into `build/biome/`, by hash. What it holds to stands in `biome.jsonc`. With
`--write` the files are laid out and what can be mended safely is mended.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import script
from script import ROOT, UnusableError, say, surroundings

FOLDER = ROOT / "build" / "biome"
SOURCES = ROOT / "tests" / "biome"
LOCK = ("package.json", "package-lock.json")


def main(arguments: Sequence[str]) -> int:
    """Install it once, and check; 1 when a file is not laid out as it should be, or has a flaw."""
    parser = argparse.ArgumentParser(
        prog="scripts/tools/try_biome.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--write", action="store_true", help="change the files")
    options = parser.parse_args(arguments)
    command: list[str | Path] = [_installed(), "check", "--error-on-warnings", ROOT]
    if options.write:
        command.append("--write")
    return script.call([*command, f"--config-path={ROOT}"])


def _installed() -> Path:
    """The program.

    Raises:
        UnusableError: npm is missing, or a package cannot be had.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise UnusableError("Node and npm are needed: https://nodejs.org/")
    contents = [(SOURCES / name).read_bytes() for name in LOCK]
    installed = [FOLDER / name for name in LOCK]
    name = "biome.cmd" if sys.platform == "win32" else "biome"
    program = FOLDER / "node_modules" / ".bin" / name
    if not program.exists() or [path.read_bytes() for path in installed] != contents:
        say("Installing Biome (only this once) ...")
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True)
        for path, content in zip(installed, contents, strict=True):
            path.write_bytes(content)
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        if subprocess.run(command, cwd=FOLDER, check=False, env=surroundings()).returncode:
            shutil.rmtree(FOLDER, ignore_errors=True)
            raise UnusableError("Biome cannot be installed; is the network there?")
    return program


if __name__ == "__main__":
    script.run(main)
