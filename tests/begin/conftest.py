"""What the tests of begin share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.begin.stories import commit, project


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return commit(project(tmp_path))
