"""Compare the check of a text's quotations with a fuzzy match by diff-match-patch.

Installs that program, by its hash, into a folder that is removed again.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import ROOT, UnusableError, surroundings

MODULE = "tests.verify.speed"
OTHER = """\
diff-match-patch==20241021 \\
    --hash=sha256:93cea333fb8b2bc0d181b0de5e16df50dd344ce64828226bda07728818936782 \\
    --hash=sha256:beae57a99fa48084532935ee2968b8661db861862ec82c6f21f4acdd6d835073
"""
"""The other program; nothing of the project imports it."""


def main(arguments: Sequence[str]) -> int:
    """Run both by turns where the program is."""
    parser = argparse.ArgumentParser(prog="scripts/tools/bench_verify.py", description=__doc__)
    parser.add_argument("--pairs", type=int, default=5, help="how often each runs")
    pairs = parser.parse_args(arguments).pairs
    python = environment.ready(environment.DEVELOPMENT)
    with tempfile.TemporaryDirectory() as folder:
        lock = Path(folder) / "other.lock"
        lock.write_text(OTHER, encoding="utf-8")
        install = [str(python), "-m", "uv", "pip", "install", "--quiet", "--require-hashes",
                   "--no-deps", "--target", folder, "--requirement", str(lock)]  # fmt: skip
        done = subprocess.run(install, cwd=ROOT, check=False, env=surroundings())
        if done.returncode:
            raise UnusableError("diff-match-patch could not be installed.")
        return script.call([python, "-m", MODULE, f"--pairs={pairs}", f"--library={folder}"])


if __name__ == "__main__":
    script.run(main)
