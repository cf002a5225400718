"""Build the wheel and the source archive of a release in build/release/, for the tag that names it.

The tag is `v` and the version in dossier/__init__.py, and CHANGELOG.md has a section for it. Exit
code: 0 built; 1 the build failed; 2 tag, version and change log do not fit, and nothing was built.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import hashlib
import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import actions
import environment
import script
from script import PROBLEMS, ROOT, UnusableError, say

TARGET = ROOT / "build" / "release"
TAG = "GITHUB_REF_NAME"
"""The variable with the tag that started the workflow."""


def main(arguments: Sequence[str]) -> int:
    """Build both, and print their hashes."""
    parser = argparse.ArgumentParser(prog="scripts/release.py", description=__doc__)
    parser.add_argument("--tag", default=os.environ.get(TAG, ""), help=f"{TAG} if left out")
    tag = parser.parse_args(arguments).tag
    fault = unfit(tag, version(ROOT), (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    if fault:
        raise UnusableError(fault)
    python = environment.ready(environment.DEVELOPMENT)
    translated: list[str | Path] = [python, "-m", "tests.interface.renew", "--complete"]
    if script.call(translated, {"PYTHONPATH": str(ROOT)}):
        raise UnusableError("Translate these first; until then, pages say them in English.")
    shutil.rmtree(TARGET, ignore_errors=True)
    for kind in ("sdist", "wheel"):
        if script.call([python, "-m", "hatchling", "build", "-t", kind, "-d", TARGET]):
            return PROBLEMS
    listed = hashes(TARGET)
    say(listed)
    actions.add_to_page(actions.fenced(listed))
    return 0


def version(root: Path) -> str:
    """The version that the package says it has.

    Raises:
        UnusableError: it says none.
    """
    text = (root / "dossier" / "__init__.py").read_text(encoding="utf-8")
    match = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if match is None:
        raise UnusableError("dossier/__init__.py has no version.")
    return match[1]


def unfit(tag: str, version: str, changes: str) -> str:
    """Why a tag does not release this version, in a sentence; empty when it does.

    Args:
        tag: such as `v1.2.0`.
        version: of the package.
        changes: the text of the change log.
    """
    if tag != f"v{version}":
        return f"The tag is {tag or 'missing'}, but dossier/__init__.py has the version {version}."
    if not re.search(rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", changes, re.MULTILINE):
        return f"CHANGELOG.md has no section “## [{version}] - ” with the day of the release."
    return ""


def hashes(folder: Path) -> str:
    """The SHA-256 of each file of a folder, a line each, as `sha256sum --check` reads them."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}"
        for path in sorted(folder.iterdir())
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    script.run(main)
