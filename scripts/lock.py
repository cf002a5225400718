"""Update the lock files to the newest versions that pyproject.toml allows, with hashes.

A single lock file works for every system and every Python that the project supports. Give names
to update only those packages; the others stay as they are.
"""

import needs_python

# isort: split
import argparse
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import say

OPTIONS = (
    "--quiet", "--universal", "--generate-hashes", "--no-header",
    # No address of anybody's index may end up in the lock.
    "--no-emit-index-url", "--no-emit-find-links",
    "--python-version", ".".join(str(part) for part in needs_python.OLDEST),
)  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Write both locks; the development one holds the same versions as the other."""
    parser = argparse.ArgumentParser(prog="scripts/lock.py", description=__doc__)
    parser.add_argument("packages", nargs="*", help="update these; all if left out")
    renew = parser.parse_args(arguments).packages
    python = environment.ready(environment.DEVELOPMENT)
    same = ["--constraint", environment.RUNTIME, "--group", "dev"]
    code = compile_lock(python, environment.RUNTIME, renew)
    code = code or compile_lock(python, environment.DEVELOPMENT, renew, same)
    if not code:
        say(f"Written: {environment.RUNTIME} and {environment.DEVELOPMENT}. Now run the tests.")
    return code


def compile_lock(python: Path, lock: str, renew: Sequence[str], further: Sequence[str] = ()) -> int:
    """Write one lock; the exit code."""
    chosen = [f"--upgrade-package={name}" for name in renew] or ["--upgrade"]
    command = [str(python), "-m", "uv", "pip", "compile", *OPTIONS, *further, *chosen]
    return script.call([*command, "pyproject.toml", "--output-file", lock])


if __name__ == "__main__":
    script.run(main)
