"""The invented story is right, as far as it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import story


@pytest.mark.parametrize("more", [False, True], ids=["story", "more"])
def test_there_is_no_problem(tmp_path: Path, more: bool) -> None:
    dossier, problems = story.checked(story.lay_out(tmp_path, more=more))
    assert () == problems
    assert dossier is not None
