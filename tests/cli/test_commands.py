"""The commands print what they did and leave with 0, 1 or 2."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier import __version__
from dossier.cli import main
from tests import story


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, tmp_path / folder)
    return tmp_path


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), *words])


def spoil(root: Path) -> None:
    path = root / "annotations" / "dossier.yml"
    path.write_text(path.read_text(encoding="utf-8") + "colour: red\n", encoding="utf-8")


def test_check_counts_what_it_found_in_order(project: Path) -> None:
    result = run(project, "check")
    assert (0, True) == (result.exit_code, result.output.startswith("No problems: 3 articles, "))


def test_check_prints_problems_and_leaves_with_1(project: Path) -> None:
    spoil(project)
    result = run(project, "check")
    assert 1 == result.exit_code
    assert "annotations/dossier.yml:" in result.output
    assert "key-unknown" in result.output
    assert result.output.endswith("1 problem in 1 file.\n")


def test_check_gives_json(project: Path) -> None:
    spoil(project)
    result = run(project, "check", "--format", "json")
    assert (1, ["key-unknown"]) == (
        result.exit_code,
        [problem["code"] for problem in json.loads(result.output)["problems"]],
    )


def test_check_gives_json_where_nothing_is_wrong(project: Path) -> None:
    result = run(project, "check", "--format", "json")
    assert (0, {"problems": []}) == (result.exit_code, json.loads(result.output))


def test_check_annotates_lines_on_github(project: Path) -> None:
    spoil(project)
    result = run(project, "check", "--format", "github")
    assert (1, True) == (
        result.exit_code,
        result.output.startswith("::error file=annotations/dossier.yml,line="),
    )


def test_build_tells_what_it_wrote(project: Path) -> None:
    result = run(project, "build")
    count = sum(path.is_file() for path in (project / "docs").rglob("*")) - 1  # the manifest
    assert (0, f"docs/: {count} files written, 0 removed, 0 as they were.\n") == (
        result.exit_code,
        result.output,
    )


def test_build_with_problems_leaves_with_1_and_writes_nothing(project: Path) -> None:
    spoil(project)
    assert (1, False) == (run(project, "build").exit_code, (project / "docs").exists())


def test_draft_says_when_there_is_nothing_to_draft(project: Path) -> None:
    result = run(project, "draft")
    assert (0, "Every seed has its article; there is nothing to draft.\n") == (
        result.exit_code,
        result.output,
    )


def test_draft_names_what_it_wrote(project: Path) -> None:
    (project / "seeds" / "new.txt").write_text("The ferry sailed late.\n", encoding="utf-8")
    assert [
        "written: annotations/drafts/new/actors.yml",
        "written: annotations/drafts/new/article.yml",
        "written: annotations/drafts/new/quotations.yml",
    ] == run(project, "draft").output.splitlines()
    assert "3 drafts were there already and stay as they are.\n" == run(project, "draft").output


@pytest.mark.parametrize("words", [["no-such-command"], ["check", "--format", "xml"], []])
def test_wrong_usage_leaves_with_2(project: Path, words: list[str]) -> None:
    assert 2 == run(project, *words).exit_code


def test_stats_count_what_there_is(project: Path) -> None:
    result = run(project, "stats")
    numbers = {line[7:]: int(line[:5]) for line in result.output.splitlines()}
    dossier = story.dossier()
    assert 0 == result.exit_code
    assert (len(dossier.points), len(dossier.timeline)) == (
        numbers["points"],
        next(number for what, number in numbers.items() if what.startswith("timeline entries")),
    )


def test_stats_of_a_spoilt_story_are_its_problems(project: Path) -> None:
    spoil(project)
    result = run(project, "stats")
    assert (1, True) == (result.exit_code, "key-unknown" in result.output)


def test_version_is_that_of_the_package() -> None:
    result = CliRunner().invoke(main, ["--version"])
    assert (0, f"{__version__}\n") == (result.exit_code, result.output)
