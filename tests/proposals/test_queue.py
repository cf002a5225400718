"""The queue of points: proposed, changed, renewed, accepted, rejected."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from dossier import build
from dossier.draft import is_changed
from dossier.proposals import Wish, accept, draft_annotations, reject
from dossier.proposals.queue import Queued, read
from tests.proposals.conftest import DRAFT, contents
from tests.yaml_file import read_yaml

POINTS = "annotations/drafts/points.yml"
TOLD = "told-or-advised"


@pytest.fixture
def queue(project: Path) -> Path:
    """The file of proposed points, each with a topic."""
    file = project / POINTS
    lines = file.read_text("utf-8").splitlines(keepends=True)
    file.write_text(
        "".join("  topic: the-light\n" if "# topic:" in line else line for line in lines), "utf-8"
    )
    return file


def ids(file: Path) -> list[str]:
    """The ids of what is proposed."""
    return [point["id"] for point in read_yaml(file)]


def test_points_are_proposed_with_exact_words(project: Path) -> None:
    seeds = {path.stem: path.read_text("utf-8") for path in (project / "seeds").glob("*.txt")}
    for point in read_yaml(project / POINTS):
        assert len(point["readings"]) > 1
        for reading in point["readings"]:
            words = " ".join(seeds[reading["article"]].split())
            assert " ".join(reading["quote"].split()) in words


def test_a_point_that_the_dossier_has_is_not_proposed(project: Path) -> None:
    questions = [point["question"] for point in read_yaml(project / POINTS)]
    assert not any("passengers" in question for question in questions)


def test_renewing_changes_nothing_where_nothing_has_changed(project: Path) -> None:
    draft_annotations(project)
    before = contents(project)
    draft_annotations(project)
    assert before == contents(project)


def test_what_an_editor_changed_stays(project: Path) -> None:
    file = project / POINTS
    words = file.read_text("utf-8")
    changed = words.replace("Which words are right: “told” or “advised”?", "Was it told?  # mine")
    changed = changed.replace("# score", "# Ask Ada.\n# score", 1)
    file.write_text(changed, "utf-8")
    (project / "seeds" / "new.txt").write_text("Ferry held up by fog\n", "utf-8")
    draft_annotations(project)
    renewed = file.read_text("utf-8")
    assert "Was it told?  # mine" in renewed
    assert "# Ask Ada." in renewed
    assert renewed.count("told-or-advised") == words.count("told-or-advised")


def test_a_file_that_cannot_be_read_is_left_alone(project: Path) -> None:
    file = project / POINTS
    file.write_text("- id: [\n", "utf-8")
    _, problems = draft_annotations(project)
    assert [POINTS] == [problem.location.file for problem in problems if not problem.is_doubt]
    assert "- id: [\n" == file.read_text("utf-8")


def test_a_rejected_point_does_not_return_under_another_article(project: Path, queue: Path) -> None:
    reject(project, Wish(POINTS, (TOLD,)))
    (project / "seeds" / "new.txt").write_text(
        "“We steered by a light that was not there,” the captain mentioned to reporters on the "
        "quay.\n",
        "utf-8",
    )
    draft_annotations(project)
    assert TOLD not in ids(queue)
    assert not any("told" in id_ and "advised" in id_ for id_ in ids(queue))


def test_a_point_is_accepted_once_its_articles_are(project: Path, queue: Path) -> None:
    accept(project, Wish(f"{DRAFT}/article.yml"))
    before = contents(project)["points.yml"]
    outcome = accept(project, Wish("points.yml", (TOLD,)))
    assert ((), [TOLD]) == (outcome.problems, [done.id for done in outcome.done])
    after = contents(project)["points.yml"]
    assert after.startswith(before)
    assert b'article: "courier"' in after[len(before) :]
    assert TOLD not in ids(queue)
    draft_annotations(project)
    assert TOLD not in ids(queue)
    assert () == build.check_gathered(build.gather(project)).problems


def test_renaming_an_article_marks_nothing_as_changed(project: Path) -> None:
    accept(project, Wish(f"{DRAFT}/article.yml", name="the-courier"))
    content = contents(project)["drafts/points.yml"]
    assert b"the-courier" in content
    queued = read(content, POINTS)
    assert isinstance(queued, Queued)
    assert [] == [block for _, block in queued.entries if is_changed(block)]


def test_a_point_of_an_article_that_is_none_yet_is_refused(project: Path, queue: Path) -> None:
    queue.write_text(queue.read_text("utf-8").replace('"courier"', '"kestrel"'), "utf-8")
    before = contents(project)
    outcome = accept(project, Wish(POINTS, (TOLD,)))
    assert ["reference-dangling"] == [problem.code for problem in outcome.problems]
    assert before == contents(project)


def test_articles_that_were_read_have_no_proposals(project: Path) -> None:
    (project / POINTS).unlink()
    for path in (project / "annotations/articles").glob("*.yml"):
        text = path.read_text("utf-8")
        events = yaml.safe_load(text)["events"]
        if "\nread:" not in text:
            path.write_text(f"{text}read: {events}\n", "utf-8")
    (project / "annotations/drafts/rejected.yml").write_text(
        "- proposal: article\n  words: courier.txt\n", "utf-8"
    )
    draft_annotations(project)
    assert not (project / POINTS).exists()


def test_words_that_an_article_has_twice_come_with_those_before_them(project: Path) -> None:
    (project / "seeds" / "new.txt").write_text(
        "Fog over the sound\n\nThe bell had been out of order since May, and the pilot knew it.\n\n"
        "“The bell had been out of order since May”, said Captain Ada Quill on Friday.\n",
        "utf-8",
    )
    draft_annotations(project)
    sheet = read_yaml(project / "annotations/drafts/quotations.yml")
    (reading,) = (
        reading
        for proposal in sheet
        for reading in proposal["readings"]
        if "bell" in reading["quote"]
    )
    assert "“" in reading["prefix"]
