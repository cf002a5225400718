"""A capture of an article that is there already: proposed, accepted and rejected as a version."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from dossier import build
from dossier.proposals import Wish, accept, draft_annotations, reject
from dossier.proposals.desk import Choice, Desk
from tests import story
from tests.proposals.conftest import contents
from tests.yaml_file import read_yaml

SEED = "courier-6-march.txt"
FOLDER = "annotations/drafts/courier-6-march"
VERSION = f"{FOLDER}/version.yml"
ADDITIONS = "annotations/drafts/additions.yml"
DAY = "2023-03-06"
TAKEN = "courier-version"


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """The story of which one article's second version is nothing but a seed, and drafted."""
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, tmp_path / folder)
    story.without_versions(tmp_path)
    shutil.copy(story.FOLDER / "seeds" / SEED, tmp_path / "seeds" / SEED)
    draft_annotations(tmp_path)
    return tmp_path


def with_day(root: Path) -> None:
    """Fill in the day, as an editor does in the file."""
    file = root / VERSION
    lines = file.read_text("utf-8").splitlines(keepends=True)
    file.write_text(
        "".join(f"    day: {DAY}\n" if "# day:" in line else line for line in lines), "utf-8"
    )


def test_the_draft_says_what_has_become_of_each_citation(dossier: Path) -> None:
    sheet = (dossier / VERSION).read_text("utf-8")
    assert "as they are: " in sheet
    assert "annotations/points.yml:" in sheet
    (entry,) = yaml.safe_load(sheet)
    assert ("courier", SEED) == (entry["article"], entry["version"]["seed"])


def test_without_its_day_it_is_refused_and_nothing_is_written(dossier: Path) -> None:
    before = contents(dossier)
    problems = accept(dossier, Wish(VERSION, (TAKEN,))).problems
    assert [("key-missing", "day: a text")] == [(item.code, item.expected) for item in problems]
    assert before == contents(dossier)


def test_an_accepted_version_is_the_only_change_and_its_draft_goes(dossier: Path) -> None:
    with_day(dossier)
    before = contents(dossier)
    outcome = accept(dossier, Wish(VERSION, every=True))
    assert () == outcome.problems
    after = contents(dossier)
    old, new = before["articles/courier.yml"], after.pop("articles/courier.yml")
    assert new.startswith(old)
    (version,) = yaml.safe_load(new)["versions"]
    assert (SEED, DAY) == (version["seed"], str(version["day"]))
    gone = before.keys() - after.keys() - {"articles/courier.yml"}
    assert {"drafts/courier-6-march/article.yml", "drafts/courier-6-march/version.yml"} == gone
    assert () == build.check_gathered(build.gather(dossier)).problems


def test_a_draft_that_an_editor_changed_stays(dossier: Path) -> None:
    with_day(dossier)
    article = dossier / FOLDER / "article.yml"
    article.write_text(article.read_text("utf-8") + "trust: Mine.\n", "utf-8")
    accept(dossier, Wish(VERSION, every=True))
    assert article.is_file()


def test_words_that_changed_are_proposed_as_readings_of_the_version(dossier: Path) -> None:
    with_day(dossier)
    accept(dossier, Wish(VERSION, every=True))
    draft_annotations(dossier)
    made = {
        entry["id"]: entry
        for entry in read_yaml(dossier / ADDITIONS)
        if str(entry.get("reading", {}).get("version", "")) == DAY
    }
    assert made
    outcome = accept(dossier, Wish(ADDITIONS, tuple(made)))
    assert () == outcome.problems
    assert {done.id for done in outcome.done} == {*made}
    assert () == build.check_gathered(build.gather(dossier)).problems
    draft_annotations(dossier)
    assert not (dossier / ADDITIONS).is_file()


def test_a_rejected_version_does_not_return_and_the_article_stays(dossier: Path) -> None:
    reject(dossier, Wish(VERSION, every=True))
    shutil.rmtree(dossier / FOLDER)
    draft_annotations(dossier)
    assert (False, True) == (
        (dossier / VERSION).is_file(),
        (dossier / FOLDER / "article.yml").is_file(),
    )


def test_in_the_queue_it_comes_first_is_completed_shown_and_undone(dossier: Path) -> None:
    desk = Desk(dossier)
    before = contents(dossier)
    first = desk.pending().proposals[0]
    assert f"courier: {SEED}" == first.title
    assert [True] == [field.is_missing for field in first.fields if field.key == "version.day"]
    (opening,) = desk.excerpts(first)
    assert opening.text.splitlines()[0] in (dossier / "seeds" / SEED).read_text("utf-8")
    decided = desk.take(Choice(first.key, first.digest, {"version.day": DAY}))
    assert (True, ()) == (bool(decided.verdict), decided.problems)
    assert not (dossier / FOLDER).exists()
    desk.undo()
    assert before.keys() == contents(dossier).keys()
    assert before["articles/courier.yml"] == contents(dossier)["articles/courier.yml"]


def test_a_reading_of_a_version_is_shown_in_its_sentence(dossier: Path) -> None:
    with_day(dossier)
    accept(dossier, Wish(VERSION, every=True))
    draft_annotations(dossier)
    desk = Desk(dossier)
    readings = [
        proposal
        for proposal in desk.pending().proposals
        if getattr(getattr(proposal.shape, "reading", None), "version", "")
    ]
    assert readings
    assert all(excerpt.is_exact for item in readings for excerpt in desk.excerpts(item))
