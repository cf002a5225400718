"""The pipeline gathers everything first and writes only what is whole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dossier.build import (
    build_site_source,
    check_annotations,
    gather,
    work_out,
)
from dossier.proposals import draft_annotations
from tests import story


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the invented story to be spoilt."""
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, tmp_path / folder)
    return tmp_path


def pages(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted((root / "docs").rglob("*"))
        if path.is_file()
    }


def spoil(root: Path) -> None:
    """Write a word into the annotations that no schema knows."""
    path = root / "annotations" / "dossier.yml"
    path.write_text(path.read_text(encoding="utf-8") + "colour: red\n", encoding="utf-8")


def test_a_whole_story_becomes_pages(project: Path) -> None:
    built = build_site_source(project)
    assert () == built.problems
    assert {"docs/index.md", "docs/contradictions/index.md"} <= set(pages(project))


def test_a_story_begins_with_one_article_and_nothing_said_of_it(project: Path) -> None:
    annotations = project / "annotations"
    shutil.rmtree(annotations / "excerpts")
    for path in annotations.glob("*.yml"):
        path.unlink()
    for path in (*annotations.glob("articles/*"), *project.glob("seeds/*")):
        if path.stem != "courier":
            path.unlink()
    (annotations / "events.yml").write_text(
        "- {id: grounding, title: The ferry runs aground, date: 2023-03-04}\n", encoding="utf-8"
    )
    (annotations / "dossier.yml").write_text(
        "title: The grounding of the Petrel\nstandfirst: Three reports.\nquestion: Why?\n"
        "licence: Free.\nrights: Theirs.\ntopics: [{id: the-accident, title: The accident}]\n"
        "format: 3\n",
        encoding="utf-8",
    )
    article = annotations / "articles" / "courier.yml"
    kept = ("seed:", "sha256:", "siglum:", "outlet:", "headline:", "condition:", "trust:")
    lines = article.read_text(encoding="utf-8").splitlines(keepends=True)
    article.write_text(
        "".join(line for line in lines if line.startswith(kept)) + "events: [grounding]\n",
        encoding="utf-8",
    )
    assert () == build_site_source(project).problems
    assert "docs/articles/courier.md" in pages(project)


def test_the_same_input_gives_the_same_bytes(project: Path) -> None:
    build_site_source(project)
    first = pages(project)
    shutil.rmtree(project / "docs")
    build_site_source(project)
    assert first == pages(project)


def test_a_second_build_writes_nothing(project: Path) -> None:
    build_site_source(project)
    again = build_site_source(project).written
    assert ((), ()) == (again.written, again.removed)


def test_a_problem_leaves_the_pages_as_they_were(project: Path) -> None:
    build_site_source(project)
    before = pages(project)
    spoil(project)
    assert ["key-unknown"] == [problem.code for problem in build_site_source(project).problems]
    assert before == pages(project)


def test_a_first_build_with_a_problem_writes_no_page(project: Path) -> None:
    spoil(project)
    build_site_source(project)
    assert not (project / "docs").exists()


def test_problems_come_in_the_order_of_files_and_lines(project: Path) -> None:
    spoil(project)
    (project / "seeds" / "another.txt").write_bytes(b"")
    problems = check_annotations(project).problems
    assert sorted(problems) == list(problems)
    assert [
        ("annotations/dossier.yml", "key-unknown"),
        ("seeds/another.txt", "seed-empty"),
    ] == [(problem.location.file, problem.code) for problem in problems]


def test_a_seed_that_cannot_be_read_is_one_problem(project: Path) -> None:
    seed = next(iter(sorted((project / "seeds").glob("*.txt"))))
    seed.write_bytes(seed.read_bytes() + b"\xff")
    assert ["seed-encoding"] == [
        problem.code
        for problem in check_annotations(project).problems
        if problem.location.file.startswith("seeds/")
    ]
    assert frozenset({seed.name}) == gather(project).unreadable


def test_a_pair_of_readings_is_collated_and_a_single_one_is_not() -> None:
    dossier, _ = story.checked()
    assert dossier is not None
    several = {
        quotation.id
        for quotation in dossier.quotations
        if len({reading.article or reading.record for reading in quotation.readings}) > 1
    }
    assert several == set(work_out(dossier).collations)


def test_every_point_has_its_agreement() -> None:
    dossier, _ = story.checked()
    assert dossier is not None
    assert [point.id for point in dossier.points] == list(work_out(dossier).agreements)


def test_a_new_seed_is_drafted_and_the_points_of_the_dossier(project: Path) -> None:
    (project / "seeds" / "new one.txt").write_text(
        "A report on the ferry\n\nThe ferry sailed late, said Mayor Ada Quill on Monday.\n",
        encoding="utf-8",
    )
    written, problems = draft_annotations(project)
    assert (
        ("new-one/article.yml", "actors.yml", "quotations.yml", "points.yml", "additions.yml"),
        (),
    ) == (written.written, problems)


def test_drafts_never_go_over_what_is_there(project: Path) -> None:
    (project / "seeds" / "new.txt").write_text("The ferry sailed late.\n", encoding="utf-8")
    draft_annotations(project)
    path = project / "annotations" / "drafts" / "new" / "article.yml"
    path.write_text("mine\n", encoding="utf-8")
    written, _ = draft_annotations(project)
    assert ((), "mine\n") == (written.written, path.read_text(encoding="utf-8"))


def test_drafts_do_not_disturb_the_check(project: Path) -> None:
    draft_annotations(project)
    (project / "annotations" / "drafts").mkdir(exist_ok=True)
    (project / "annotations" / "drafts" / "loose.yml").write_text("x: [", encoding="utf-8")
    assert () == check_annotations(project).problems


def test_a_comment_moves_the_links_to_its_lines_and_not_the_number_of_the_edition(
    project: Path,
) -> None:
    page = project / "docs" / "points" / "passengers.md"
    points = project / "annotations" / "points.yml"
    build_site_source(project, "https://example.org/r", "trunk")
    before = page.read_text(encoding="utf-8")
    points.write_text("# A word to other editors.\n" + points.read_text("utf-8"), "utf-8")
    build_site_source(project, "https://example.org/r", "trunk")
    moved = before.replace("#L1", "#L2").replace("line 1", "line 2").replace("%201&", "%202&")
    assert "https://example.org/r/edit/trunk/annotations/points.yml#L1" in before
    assert moved == page.read_text(encoding="utf-8")


def test_a_comment_changes_no_page(project: Path) -> None:
    build_site_source(project)
    path = project / "annotations" / "points.yml"
    path.write_text("# A word to other editors.\n" + path.read_text(encoding="utf-8"), "utf-8")
    again = build_site_source(project).written
    assert ((), ()) == (again.written, again.removed)
