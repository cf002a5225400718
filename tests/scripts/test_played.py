"""The editor who is played: what the work is counted by."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import played
from dossier import build
from tests import story

MOST_VALUES, MOST_KEYS = 60, 80
"""What a dossier of 20 points, 10 quotations and 25 people may take."""


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A story that was begun with the captures of the invented one."""
    captures = tmp_path_factory.mktemp("captures") / "the-ferry"
    captures.mkdir()
    for path in (story.FOLDER / "seeds").glob("*.txt"):
        shutil.copy(path, captures)
    root = tmp_path_factory.mktemp("story")
    played.begin(root, captures)
    return root


@pytest.mark.long
def test_an_editor_makes_a_dossier_without_opening_a_file(
    begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(played, "WANTED", {"actors": 5, "quotations": 3, "points": 6})
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    work = played.play(tmp_path, lambda _: True)
    checked = build.check_gathered(build.gather(tmp_path))
    assert () == checked.problems
    assert checked.dossier is not None
    taken = (len(checked.dossier.points), len(checked.dossier.actors))
    assert taken == (work.taken["points"], work.taken["actors"])
    assert work.taken["points"] == 6
    assert work.values <= MOST_VALUES
    assert work.keys <= MOST_KEYS
    decided = sum(sum(made.values()) for made in (work.taken, work.rejected, work.left))
    assert work.keys >= decided


@pytest.mark.long
def test_what_the_editor_does_not_want_is_rejected_and_counted(begun: Path, tmp_path: Path) -> None:
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    everything = played.play(tmp_path, lambda waiting: waiting.kind == "articles")
    assert {"articles"} == {kind for kind, count in everything.taken.items() if count}
    rejected = (tmp_path / "annotations/drafts/rejected.yml").read_text("utf-8")
    assert rejected.count("- proposal:") == sum(everything.rejected.values())
