"""The queue in a terminal."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from dossier.cli import main
from dossier.cli.deciding import plain
from dossier.proposals import draft_annotations
from tests import story


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, tmp_path / folder)
    story.without_versions(tmp_path)
    (tmp_path / "annotations/articles/courier.yml").unlink()
    draft_annotations(tmp_path)
    return tmp_path


def run(root: Path, keys: str, *words: str) -> str:
    result = CliRunner().invoke(main, ["--root", str(root), "decide", *words], input=keys)
    assert 0 == result.exit_code, result.output
    return result.output


def test_one_after_another_is_taken_left_rejected_and_undone(project: Path) -> None:
    output = run(project, "t\ngrounding\nt\nharbour-master\nr\nu\nl\nq\n")
    assert "taken: Ferry grounds off Skerry Island" in output
    assert "taken: gave up after ten minutes, now at annotations/quotations.yml:" in output
    assert "now at annotations/drafts/rejected.yml:" in output
    assert "undone: " in output
    assert "[gave up after ten minutes]" in output
    assert "- id: gave-up" in (project / "annotations/quotations.yml").read_text("utf-8")
    assert not (project / "annotations/drafts/rejected.yml").exists() or (
        "proposal:" not in (project / "annotations/drafts/rejected.yml").read_text("utf-8")
    )


def test_a_kind_can_be_named(project: Path) -> None:
    output = run(project, "q\n", "points")
    assert output.lstrip().startswith("-- points, ")


def test_a_kind_that_is_none_is_wrong_usage(project: Path) -> None:
    result = CliRunner().invoke(main, ["--root", str(project), "decide", "people"])
    assert (2, True) == (result.exit_code, "There are: articles, actors," in result.output)


def test_what_is_refused_is_said_and_shown_again(project: Path) -> None:
    output = run(project, "t\nnobody\nq\n", "quotations")
    assert "reference-dangling" in output
    assert 2 == output.count("-- quotations")


def test_values_can_be_changed_and_readings_left_out(project: Path) -> None:
    run(project, "t\ngrounding\nq\n", "articles")
    run(project, "c\n\nTen minutes\nharbour-master\n\n2\nq\n", "quotations")
    text = (project / "annotations/quotations.yml").read_text("utf-8")
    entry = text[text.index("- id: gave-up") :]
    assert "Ten minutes" in entry
    assert "tidewire" not in entry


def test_a_terminal_is_told_nothing_but_words() -> None:
    assert "a \ufffd[2Jb" == plain("a\n\x1b[2Jb")
