"""What the tests of commands work on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests import story


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the invented story."""
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, tmp_path / folder)
    return tmp_path
