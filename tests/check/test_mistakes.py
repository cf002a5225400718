"""One mistake anywhere in the annotations is one problem, at the line of the mistake."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from dossier import build
from dossier.problems import Problem
from tests import story
from tests.check.mistakes import MISTAKES, Line, Mistake
from tests.check.spoiling import annotated, assert_each_is_one_problem, chosen

TOLD = {"story": (False, 4), "more": (True, 2)}
"""The invented story, without and with the hearing, and how many mistakes of each kind are made."""


_COURIER = "articles/courier.yml"
SINGLE = {
    "a version's seed that is no name": (_COURIER, "- seed: courier-6-march.txt", "- seed: no"),
    "a version with another seed": (_COURIER, "- seed: courier-6-march.txt", "- seed: courier.txt"),
    "a version without a seed": (_COURIER, "- seed: courier-6-march.txt", "- seed:"),
    "an article's seed left open": (_COURIER, "seed: courier.txt", 'seed: "courier.txt'),
    "a list of versions under a wrong key": (_COURIER, "versions:", "ve\u00adrsions:"),
    "a version whose day is left open": (_COURIER, "day: 2023", 'day: "2023'),
    "a line of descent without its source": (_COURIER, "- source: Coast", "- souce: Coast"),
    "an event in another calendar": ("events.yml", "date: 2023-03-03", "date: 2566-03-03"),
    "an event that one article quotes": ("events/hearing.yml", "date: 2023", "date: 2566"),
    "a last edit in another calendar": ("dossier.yml", "edited: 2023", "edited: 2566"),
    "a capture in another calendar": (_COURIER, "captured: 2023", "captured: 2566"),
    "an excerpt read in another calendar": ("records.yml", "read: 2023-06", "read: 2566-06"),
    "an id that stands twice": ("quotations.yml", "- id: nobody-sails",
                                "- id: a-light-that-was-not-there"),
}  # fmt: skip
"""By what is wrong: the file, words of it, and what stands there instead."""


@pytest.fixture(scope="module")
def hearing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the invented story with its hearing, to make mistakes in."""
    return story.lay_out(tmp_path_factory.mktemp("single"), more=True)


@pytest.fixture(scope="module", params=TOLD.values(), ids=list(TOLD))
def copied(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, int, set[Problem]]:
    """A copy to make mistakes in, how many, and the problems that it has already."""
    more, count = request.param
    folder = story.lay_out(tmp_path_factory.mktemp("mistakes"), more=more)
    return folder, count, set(story.checked(folder)[1])


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__)
def test_one_mistake_is_one_problem_at_its_line(
    mistake: Mistake, copied: tuple[Path, int, set[Problem]]
) -> None:
    folder, count, before = copied
    assert_each_is_one_problem(folder, mistake, count, before)


@pytest.mark.parametrize("name", list(SINGLE))
def test_what_rests_on_a_mistake_is_no_other_mistake(name: str, hearing: Path) -> None:
    file, words, mistake = SINGLE[name]
    path = hearing / "annotations" / file
    kept = path.read_text("utf-8")
    line = kept[: kept.index(words)].count("\n") + 1
    path.write_text(kept.replace(words, mistake, 1), "utf-8")
    checked = build.check_annotations(hearing)
    path.write_text(kept, "utf-8")
    told = [problem.location for problem in (*checked.problems, *checked.doubts)]
    assert [(f"annotations/{file}", line)] == [(place.file, place.line) for place in told]


def test_a_mistake_that_no_line_can_have_is_told(tmp_path: Path) -> None:
    def never(line: Line, random: Random) -> str | None:
        return None

    with pytest.raises(AssertionError, match="can have the mistake never"):
        chosen(story.lay_out(tmp_path), never, Random(0))


def test_drafts_are_left_alone(tmp_path: Path) -> None:
    before = annotated(story.lay_out(tmp_path))
    drafts = tmp_path / "annotations" / "drafts"
    (drafts / "courier").mkdir(parents=True)
    for name in ("rejected.yml", "courier/article.yml"):
        (drafts / name).write_text("- proposal: actor\n", "utf-8")
    assert before == annotated(tmp_path)
