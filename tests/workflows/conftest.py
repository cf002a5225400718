"""What the tests of the workflows share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workflows.hub import Hub, make, served


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository and its checkout, to be copied."""
    folder = tmp_path_factory.mktemp("hub")
    make(folder)
    return folder


@pytest.fixture
def hub(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A repository on GitHub; nothing of this machine's own settings counts."""
    for name in [name for name in os.environ if name.startswith(("GITHUB_", "GH_", "GIT_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    folder = shutil.copytree(made, tmp_path / "hub")
    with served(folder) as running:
        yield running
