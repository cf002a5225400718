"""What holds for every file that Git keeps."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MOST_LINES = 450
"""Of a Python file: what a reader can keep in mind at once."""

UNWANTED = re.compile(
    r"/(?:home|root|Users|work|tmp)/\w"  # somebody's own folders
    r"|\b(?:TODO|FIXME|XXX)\b"
    r"|^(?:<{7}|>{7}) ",  # a merge that was not finished
    re.MULTILINE,
)


def kept(*patterns: str) -> list[Path]:
    """The files that Git keeps or would keep, but for what others wrote."""
    asked = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", *patterns]
    answer = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    names = sorted(set(answer.stdout.split("\0")) - {""})
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def test_no_python_file_is_too_long() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in kept("*.py")
    }
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}


def test_nothing_unwanted_is_left_behind() -> None:
    found = []
    for path in kept(
        ":!seeds", ":!tests/capture/files", ":!*.ttf", ":!*.woff2", ":!*.png", ":!*.lock"
    ):
        text = path.read_text(encoding="utf-8")
        if path != Path(__file__):
            found += [(path.relative_to(ROOT).as_posix(), hit) for hit in UNWANTED.findall(text)]
    assert found == []


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "docs/contributing.md"])
def test_every_command_stands_in_the_table_of_scripts(page: str) -> None:
    commands = {
        path.relative_to(ROOT).as_posix()
        for path in kept("scripts/*.py")
        if "script.run(main)" in path.read_text(encoding="utf-8")
    }
    table = (ROOT / page).read_text(encoding="utf-8")
    assert commands == set(re.findall(r"^\| `(scripts/[\w/]+\.py)` \|", table, re.MULTILINE))


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_links_to_files_lead_somewhere(page: str) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8"))
    assert [target for target in targets if not (ROOT / target).exists()] == []
    assert targets
