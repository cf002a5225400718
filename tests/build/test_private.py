"""A story whose captures are in a folder outside Git."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dossier import build, proposals
from tests import story


@pytest.fixture
def private(tmp_path: Path) -> Path:
    """The story, its captures in a folder beside it."""
    root = story.lay_out(tmp_path / "story")
    shutil.move(root / "seeds", tmp_path / "captures")
    file = root / "annotations/dossier.yml"
    file.write_text(file.read_text("utf-8") + "private: ../captures\n", "utf-8")
    return root


def codes(root: Path) -> list[tuple[str, str]]:
    problems = build.check_annotations(root).problems
    return [(problem.code, problem.location.file) for problem in problems]


def test_it_is_checked_and_built_like_another(private: Path, tmp_path: Path) -> None:
    there = build.check_annotations(story.lay_out(tmp_path / "other"))
    assert (there.dossier, ()) == (
        build.check_annotations(private).dossier,
        build.check_annotations(private).problems,
    )


def test_where_the_folder_is_missing_that_is_the_only_problem(private: Path) -> None:
    shutil.rmtree(private.parent / "captures")
    assert [("private-missing", "annotations/dossier.yml")] == codes(private)
    assert build.build_site_source(private).edition is None


@pytest.mark.parametrize(
    "place", ["..", "../", "../../", "/", "/tmp", ".", "captures/..", "../../captures",
              "C:/captures", "..\\.."],
)  # fmt: skip
def test_a_folder_that_is_neither_in_the_project_nor_beside_it_is_not_read(
    private: Path, place: str
) -> None:
    (private.parent / "letter.txt").write_text("The ferry ran aground.", "utf-8")
    file = private / "annotations/dossier.yml"
    file.write_text(file.read_text("utf-8").replace("../captures", place), "utf-8")
    assert [("private-outside", "annotations/dossier.yml")] == codes(private)
    assert 2 == len(build.sources(private))


def test_a_folder_in_the_project_is_read(private: Path) -> None:
    shutil.move(private.parent / "captures", private / "captures")
    file = private / "annotations/dossier.yml"
    file.write_text(file.read_text("utf-8").replace("../captures", "captures/"), "utf-8")
    assert [] == codes(private)


def test_what_needs_no_words_is_checked_all_the_same(private: Path) -> None:
    shutil.rmtree(private.parent / "captures")
    file = private / "annotations/points.yml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("topic: the-accident", "topic: the-acident", 1), "utf-8")
    assert [
        ("private-missing", "annotations/dossier.yml"),
        ("reference-dangling", "annotations/points.yml"),
    ] == codes(private)


def test_a_seed_that_changed_is_told_in_its_folder(private: Path) -> None:
    (private.parent / "captures/courier.txt").write_bytes(b"\xff")
    (private.parent / "captures/more.txt").write_text("The ferry ran aground.", "utf-8")
    assert ("seed-encoding", "../captures/courier.txt") in codes(private)
    assert ("seed-unannotated", "../captures/more.txt") in codes(private)


def test_captures_in_both_places_are_told(private: Path) -> None:
    (private / "seeds").mkdir()
    (private / "seeds/README.md").write_text("Put captures here.", "utf-8")
    assert [] == codes(private)
    (private / "seeds/more.txt").write_text("The ferry ran aground.", "utf-8")
    assert [("private-seeds", "annotations/dossier.yml")] == codes(private)


def test_nothing_is_drafted_or_accepted_without_the_folder(private: Path) -> None:
    (private.parent / "captures/more.txt").write_text("The ferry ran aground.", "utf-8")
    written, _ = proposals.draft_annotations(private)
    assert "more/article.yml" in written.written
    shutil.rmtree(private.parent / "captures")
    written, problems = proposals.draft_annotations(private)
    assert ((), ["private-missing"]) == (written.written, [item.code for item in problems])
    outcome = proposals.accept(private, proposals.Wish("more/article.yml"))
    assert "private-missing" in [problem.code for problem in outcome.problems] or outcome.problems


def test_what_is_watched_while_somebody_edits_has_the_folder(private: Path) -> None:
    assert private / "../captures" in build.sources(private)
    assert 2 == len(build.sources(story.FOLDER))
