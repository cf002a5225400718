"""The locks are in step with pyproject.toml. No network is asked; scripts/lock.py renews them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

RUNTIME = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
CAPTURE = [Requirement(text) for text in PROJECT["project"]["optional-dependencies"]["capture"]]
MCP = [Requirement(text) for text in PROJECT["project"]["optional-dependencies"]["mcp"]]
PARQUET = [Requirement(text) for text in PROJECT["project"]["optional-dependencies"]["parquet"]]
GROUP = [Requirement(text) for text in PROJECT["dependency-groups"]["dev"]]
DEVELOPMENT = RUNTIME + CAPTURE + MCP + PARQUET + GROUP
ASKED = {
    "requirements.lock": RUNTIME,
    "requirements-capture.lock": CAPTURE,
    "requirements-mcp.lock": MCP,
    "requirements-parquet.lock": PARQUET,
    "requirements-dev.lock": DEVELOPMENT,
}


def entries(lock: str) -> list[str]:
    """Each package's own lines: its version, its hashes, and who asked for it."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return re.split(r"\n(?=[a-z0-9])", text.strip())


def pins(lock: str) -> dict[str, set[Version]]:
    """The versions of every package; there may be several, each for other Pythons."""
    found: dict[str, set[Version]] = {}
    for entry in entries(lock):
        name, _, rest = entry.partition("==")
        found.setdefault(canonicalize_name(name), set()).add(Version(rest.split()[0]))
    return found


@pytest.mark.parametrize("lock", ASKED)
def test_a_lock_holds_a_version_in_the_range_of_every_dependency(lock: str) -> None:
    found = pins(lock)
    wrong = {
        str(asked): sorted(map(str, found.get(canonicalize_name(asked.name), ())))
        for asked in ASKED[lock]
        if not found.get(canonicalize_name(asked.name))
        or not all(map(asked.specifier.contains, found[canonicalize_name(asked.name)]))
    }
    assert wrong == {}


@pytest.mark.parametrize("lock", ASKED)
def test_a_lock_holds_nothing_that_the_project_no_longer_asks_for(lock: str) -> None:
    named = {
        canonicalize_name(entry.partition("==")[0])
        for entry in entries(lock)
        # The lock of an extra is written from its list alone, and names who asked otherwise.
        if re.search(r"# .*dossier \(pyproject\.toml", entry) or "# via" not in entry
    }
    assert named == {canonicalize_name(asked.name) for asked in ASKED[lock]}


@pytest.mark.parametrize("lock", ASKED)
def test_every_file_in_a_lock_has_its_hash_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert [entry for entry in entries(lock) if "--hash=sha256:" not in entry] == []
    assert re.findall(r"https?://|file:|--\w*(?:index|find-links)\S*", text) == []


def test_the_tests_run_with_the_versions_that_the_site_is_built_with() -> None:
    development = pins("requirements-dev.lock")
    for lock in ("requirements.lock", "requirements-capture.lock"):
        assert {name: development.get(name) for name in pins(lock)} == pins(lock)


def test_what_reads_captures_is_no_part_of_the_lock_for_building() -> None:
    assert pins("requirements-capture.lock").keys() & pins("requirements.lock").keys() == set()
