"""Dates for the timeline: proposed, accepted, rejected."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dossier.proposals import Wish, accept, draft_annotations, reject
from dossier.proposals.desk import TAKEN, Choice, Desk
from tests import story
from tests.yaml_file import read_yaml

DATES = "annotations/drafts/timeline.yml"
TOLD = "The ferry Petrel was built in Northport on 9 May 1987. It was painted on Monday."


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """The story with two dates more in an article."""
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, tmp_path / folder)
    seed = tmp_path / "seeds/tidewire.txt"
    first, rest = seed.read_text("utf-8").split("\n\n", 1)
    seed.write_text(f"{first}\n\n{TOLD}\n\n{rest}", "utf-8")
    draft_annotations(tmp_path)
    return tmp_path


def proposed(root: Path) -> dict[str, dict[str, object]]:
    """The proposed dates by their words."""
    path = root / DATES
    entries = read_yaml(path) if path.is_file() else ()
    return {entry["title"]: entry for entry in entries}


def test_a_date_of_an_article_goes_into_the_timeline(dossier: Path) -> None:
    before = proposed(dossier)
    entry = before["The ferry Petrel was built in Northport on 9 May 1987"]
    assert ("1987-05-09", "certain", "before") == (
        entry["date"], entry["certainty"], entry["period"],
    )  # fmt: skip
    outcome = accept(dossier, Wish(DATES, (str(entry["id"]),)))
    assert () == outcome.problems
    assert entry == read_yaml(dossier / "annotations/timeline.yml")[-1]
    draft_annotations(dossier)
    assert before.keys() - {entry["title"]} == proposed(dossier).keys()


def test_a_rejected_date_does_not_return(dossier: Path) -> None:
    before = proposed(dossier)
    entry = before["The ferry Petrel was built in Northport on 9 May 1987"]
    reject(dossier, Wish(DATES, (str(entry["id"]),)))
    draft_annotations(dossier)
    assert before.keys() - {entry["title"]} == proposed(dossier).keys()


def test_a_date_is_decided_on_in_the_queue(dossier: Path) -> None:
    desk = Desk(dossier)
    waiting = next(item for item in desk.pending().proposals if "9 May 1987" in item.title)
    assert ("timeline", []) == (
        waiting.kind, [known.key for known in waiting.fields if known.is_missing],
    )  # fmt: skip
    assert ["9 May 1987"] == [
        span.of(excerpt.text) for excerpt in desk.excerpts(waiting) for span in excerpt.stress
    ]
    decided = desk.take(Choice(waiting.key, waiting.digest, {"title": "The Petrel is built"}))
    assert TAKEN == decided.verdict
    assert '  title: "The Petrel is built"\n' in (dossier / "annotations/timeline.yml").read_text(
        "utf-8"
    )
