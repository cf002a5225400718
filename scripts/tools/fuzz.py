"""Fuzz the parts of the program that read what others wrote, guided by the lines they reach.

The fuzzer (atheris) is installed into `build/fuzz/`, by hash; it has wheels for Linux alone. What
it learns of each part stays there for the next time.

Exit code: 0 nothing broke; 1 something did, and the bytes are in the folder; 2 no fuzzer here.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import PROBLEMS, ROOT, UNUSABLE, say, surroundings

FOLDER = ROOT / "build" / "fuzz"
WANTED = ROOT / "tests" / "fuzz" / "requirements.txt"
TARGETS = (
    "seed", "decoder", "annotation_files", "anchoring", "collation", "amounts", "dates", "escaping",
    "captured_page", "captured_mail", "captured_rich_text", "captured_docx", "captured_odt",
    "captured_archive", "captured_pdf", "verification", "data_files",
)  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Fuzz one part after the other, each in a process of its own."""
    parser = argparse.ArgumentParser(prog="scripts/tools/fuzz.py", description=__doc__)
    parser.add_argument("--only", nargs="+", default=list(TARGETS), choices=TARGETS, metavar="PART")
    parser.add_argument("--seconds", type=int, default=60, help="for each part; 60")
    given = parser.parse_args(arguments)
    python = environment.ready(environment.DEVELOPMENT)
    packages = FOLDER / "packages"
    if not packages.is_dir() and not _install(python, packages):
        return UNUSABLE
    broken = [name for name in given.only if not _holds(python, packages, name, given.seconds)]
    say(f"{len(given.only)} parts, {given.seconds} s each: {len(broken)} broken")
    return PROBLEMS if broken else 0


def _install(python: Path, packages: Path) -> bool:
    command = [
        str(python), "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes",
        "--only-binary=:all:", "--target", str(packages), "--requirement", str(WANTED),
    ]  # fmt: skip
    if subprocess.run(command, check=False, env=surroundings()).returncode:
        say("The fuzzer cannot be installed here: it has wheels for Linux alone.")
        return False
    return True


def _holds(python: Path, packages: Path, name: str, seconds: int) -> bool:
    """Whether a part held; says how often it was tried, and where it broke."""
    command = [str(python), "-m", "tests.fuzz.measure", name, f"--seconds={seconds}"]
    path = os.pathsep.join([str(packages), str(ROOT)])
    done = subprocess.run(
        [*command, "--folder", str(FOLDER)], cwd=ROOT, env=surroundings({"PYTHONPATH": path}),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    runs = next((line for line in lines if line.startswith("Done ")), "it did not come to its end")
    reached = [line for line in lines if "cov: " in line][-1:]
    coverage = reached[0].partition("cov: ")[2].split()[0] if reached else "0"
    say(f"{name}: {runs}; {coverage} branches reached")
    if done.returncode:
        say("\n".join(lines[-40:]))
    return not done.returncode


if __name__ == "__main__":
    script.run(main)
