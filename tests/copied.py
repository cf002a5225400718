"""A copy of the whole project, so that a test can build it and change it as it likes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]

UNKNOWN = ("SITE_URL", "DOSSIER_REPOSITORY", "DOSSIER_BRANCH", "DOSSIER_PUBLISHED",
           "EDIT_URI_TEMPLATE",
           "GITHUB_ACTIONS", "GITHUB_REPOSITORY", "GITHUB_REF_NAME", "GITHUB_REF_TYPE",
           "GITHUB_BASE_REF")  # fmt: skip
"""Variables that would change what is built."""


def copy_project(target: Path) -> Path:
    """Copy every file that Git keeps or would keep; what was built, and the tests, stay behind."""
    for name in sorted(kept() - built()):
        if (ROOT / name).is_file() and not name.startswith("tests/"):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
    return target


def kept() -> set[str]:
    """The paths of the files that Git keeps, and of new ones that it does not ignore."""
    asked = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    answer = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    return set(answer.stdout.split("\0")) - {""}


def built() -> set[str]:
    """The paths of the files that the last build wrote."""
    manifest = ROOT / "docs" / ".written.json"
    if not manifest.is_file():
        return set()
    return {f"docs/{path}" for path in json.loads(manifest.read_text(encoding="utf-8"))}


def surroundings(given: Mapping[str, str] | None = None) -> dict[str, str]:
    """Variables for a script of a copy: it runs in the environment of the tests."""
    kept = {name: value for name, value in os.environ.items() if name not in UNKNOWN}
    return {**kept, "DOSSIER_PYTHON": sys.executable, **(given or {})}


def run(
    project: Path, script: str, *arguments: str, given: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a script of a copy to its end; what it printed, errors included, is in ``stdout``."""
    return subprocess.run(
        [sys.executable, str(project / "scripts" / script), *arguments],
        env=surroundings(given), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        encoding="utf-8", check=False,
    )  # fmt: skip
