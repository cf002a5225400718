"""Update the lock files to the newest versions that pyproject.toml allows, with hashes.

A single lock file works for every system and every Python that the project supports. Give names
to update only those packages; the others stay as they are.
"""

import needs_python

# isort: split
import argparse
import subprocess
import tomllib
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import ROOT, say, surroundings

OPTIONS = (
    "--quiet", "--universal", "--generate-hashes", "--no-header",
    # No address of anybody's index may end up in the lock.
    "--no-emit-index-url", "--no-emit-find-links",
    "--python-version", ".".join(str(part) for part in needs_python.OLDEST),
)  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Write the locks; the development one holds the same versions as the others."""
    parser = argparse.ArgumentParser(prog="scripts/lock.py", description=__doc__)
    parser.add_argument("packages", nargs="*", help="update these; all if left out")
    renew = parser.parse_args(arguments).packages
    python = environment.ready(environment.DEVELOPMENT)
    same = ["--constraint", environment.RUNTIME]
    code = compile_lock(python, environment.RUNTIME, renew)
    for extra, lock in environment.EXTRAS.items():
        code = code or compile_extra(python, extra, lock, renew, same)
        same += ["--constraint", lock]
    same += [word for extra in environment.EXTRAS for word in ("--extra", extra)]
    same += ["--group", "dev"]
    code = code or compile_lock(python, environment.DEVELOPMENT, renew, same)
    for name, lock in environment.RENDERERS.items():
        base = ["--constraint", environment.RUNTIME, "--group", name]
        code = code or compile_group(python, lock, renew, base)
    if not code:
        *others, last = (
            environment.RUNTIME, *environment.EXTRAS.values(), *environment.RENDERERS.values(),
            environment.DEVELOPMENT,
        )  # fmt: skip
        say(f"Written: {', '.join(others)} and {last}. Now run the tests.")
    return code


def compile_lock(python: Path, lock: str, renew: Sequence[str], further: Sequence[str] = ()) -> int:
    """Write one lock; the exit code."""
    return script.call([*_compile(python, lock, renew, further), "pyproject.toml"])


def compile_group(python: Path, lock: str, renew: Sequence[str], further: Sequence[str]) -> int:
    """Write the lock of a dependency group alone, without the program; the exit code."""
    return script.call(_compile(python, lock, renew, further))


def compile_extra(
    python: Path, extra: str, lock: str, renew: Sequence[str], further: Sequence[str]
) -> int:
    """Write the lock of an extra, without what the program needs; the exit code."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = "\n".join(project["project"]["optional-dependencies"][extra])
    command = [*_compile(python, lock, renew, further), "-"]
    return subprocess.run(
        command, cwd=ROOT, input=asked, encoding="utf-8", check=False, env=surroundings()
    ).returncode


def _compile(python: Path, lock: str, renew: Sequence[str], further: Sequence[str]) -> list[str]:
    chosen = [f"--upgrade-package={name}" for name in renew] or ["--upgrade"]
    command = [str(python), "-m", "uv", "pip", "compile", *OPTIONS, *further, *chosen]
    return [*command, "--output-file", lock]


if __name__ == "__main__":
    script.run(main)
