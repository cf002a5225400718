"""Of a folder only captures are taken; what the draft and the check say of what was added."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier import build
from tests.add.conftest import PAGE, TEXT, adding, codes, files

pytest.importorskip("selectolax")

DRAFT = "annotations/drafts/harbour-herald/article.yml"


def test_of_a_folder_what_is_no_capture_is_passed_over_with_a_sentence(
    root: Path, brought: Path
) -> None:
    (brought / "page.html").write_text(PAGE, "utf-8")
    for name in ("README.md", "LICENSE", "settings.yml", "photo.jpg", ".hidden", "run.py"):
        (brought / name).write_bytes(TEXT.encode())
    outcome = adding(root, brought)
    assert (1, []) == (len(outcome.added), codes(outcome))
    assert {"README.md", "LICENSE", "settings.yml", "photo.jpg", "run.py"} <= {
        Path(passed.name).name for passed in outcome.passed_over
    }
    assert all(passed.reason for passed in outcome.passed_over)


def test_what_is_passed_over_in_a_folder_is_added_when_it_is_named(
    root: Path, brought: Path
) -> None:
    (brought / "README.md").write_text(TEXT, "utf-8")
    assert ["capture-folder"] == codes(adding(root, brought))
    assert 1 == len(adding(root, brought / "README.md").added)


def test_of_the_folder_of_a_story_nothing_of_its_own_is_taken(root: Path) -> None:
    before = files(root)
    (root / "mkdocs.yml").write_text("site_name: x", "utf-8")
    outcome = adding(root, root)
    assert () == outcome.added
    assert {"annotations", "seeds"} <= {Path(item.name).name for item in outcome.passed_over}
    assert before.keys() <= files(root).keys()


def test_a_date_in_words_is_filled_in_with_its_words_beside_it(root: Path, brought: Path) -> None:
    day = "January 10, 2022 Monday 3:45 PM GMT"
    page = f'<meta name="date" content="{day}">{PAGE}'
    (brought / "page.html").write_text(page, "utf-8")
    adding(root, brought / "page.html")
    draft = (root / DRAFT).read_text("utf-8")
    assert f"2022-01-10 (meta date: {day})" in draft


def test_the_check_names_the_draft_that_is_there(root: Path, brought: Path) -> None:
    (brought / "page.html").write_text(PAGE, "utf-8")
    adding(root, brought / "page.html")
    problems = build.check_annotations(root).problems
    hints = [problem.hint for problem in problems if problem.code == "seed-unannotated"]
    assert 1 == len(hints)
    assert f"{DRAFT} is a draft of one" in hints[0]
