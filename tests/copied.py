"""A copy of the whole project, so that a test can build it and change it as it likes."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from dossier.shipped import METHOD_PAGES
from tests import story
from tests.yaml_file import read_yaml

ROOT = Path(__file__).parents[1]

UNKNOWN = ("SITE_URL", "DOSSIER_REPOSITORY", "DOSSIER_BRANCH", "DOSSIER_PUBLISHED",
           "EDIT_URI_TEMPLATE", "GITHUB_ACTIONS", "GITHUB_REPOSITORY", "GITHUB_REF_NAME",
           "GITHUB_REF_TYPE", "GITHUB_BASE_REF",
           "CI_PAGES_URL", "PYTHONDONTWRITEBYTECODE")  # fmt: skip
"""Variables that would change what is built, or compile the program at every call."""


def copy_story(target: Path, *, more: bool = False) -> Path:
    """A project like ours that tells the invented story and knows nothing of another.

    Args:
        target: a folder, empty or not there yet.
        more: whether the hearing is told too.
    """
    return copy_telling(target, partial(story.lay_out, more=more))


def copy_telling(target: Path, lay_out: Callable[[Path], object]) -> Path:
    """A project like ours that tells a story of its own; its settings speak the story's language.

    Args:
        target: a folder, empty or not there yet.
        lay_out: writes the story's seeds and annotations into the project's folder.
    """
    project = copy_project(target)
    for part in story.PARTS:
        shutil.rmtree(project / part, ignore_errors=True)
    lay_out(project)
    pages = project / "docs"
    own = [page for page in pages.rglob("*.md") if page.name not in METHOD_PAGES]
    for page in own:
        page.unlink()
    config = project / "mkdocs.yml"
    settings = _told(
        config.read_text(encoding="utf-8"),
        [page.relative_to(pages).as_posix() for page in own],
        read_yaml(project / "annotations" / "dossier.yml"),
    )
    config.write_text(settings, encoding="utf-8", newline="\n")
    return project


def _told(settings: str, gone: Sequence[str], dossier: Mapping[str, str]) -> str:
    """Settings of the site without the pages that are gone, in a dossier's name and language."""
    lines = settings.splitlines(keepends=True)
    ends = tuple(f": {page}" for page in gone)
    kept = "".join(line for line in lines if not ends or not line.rstrip().endswith(ends))
    named = re.sub(r"(?m)^site_name: .*$", f"site_name: {dossier['title']}", kept)
    return re.sub(r"(?m)^  language: .*$", f"  language: {dossier['language']}", named)


def copy_project(target: Path) -> Path:
    """Copy every file that Git keeps or would keep; what was built, and the tests, stay behind.

    The story of this repository comes along: only what pins it, in ``tests/pins/``, asks for that.
    """
    for name in sorted(kept() - built()):
        if (ROOT / name).is_file() and not name.startswith("tests/"):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
            _copy_compiled(ROOT / name, target / name)
    return target


def _copy_compiled(source: Path, copied: Path) -> None:
    """Copy what Python made of a module, if it did: it fits, as the copy keeps the time."""
    compiled = Path(importlib.util.cache_from_source(str(source)))
    if source.suffix == ".py" and compiled.is_file():
        place = copied.parent / compiled.parent.name / compiled.name
        place.parent.mkdir(exist_ok=True)
        shutil.copy2(compiled, place)


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
