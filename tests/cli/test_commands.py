"""The commands print what they did and leave with 0, 1 or 2."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier import __version__
from dossier.cli import main
from tests import story

UNREAD = "Not read yet: 1 of 25 (list them: python3 scripts/unread.py)\n"
SEED = "Mayor Ada Quill said the ferry sailed late.\n\n“It sailed much too late,” Quill said.\n"


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), *words])


def spoil(root: Path) -> None:
    path = root / "annotations" / "dossier.yml"
    path.write_text(path.read_text(encoding="utf-8") + "colour: red\n", encoding="utf-8")


def test_check_counts_what_it_found_in_order(project: Path) -> None:
    result = run(project, "check")
    assert (0, True) == (result.exit_code, result.output.startswith("No problems: 3 articles, "))


def test_check_counts_a_single_entry_as_one(project: Path) -> None:
    file = project / "annotations" / "timeline.yml"
    file.write_text("- id:" + file.read_text("utf-8").split("- id:")[1], "utf-8")
    (project / "annotations" / "positions.yml").unlink()  # it refers to another entry
    output = run(project, "check").output
    assert output.splitlines()[0].endswith(" quotations, 1 timeline entry."), output


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
    result = run(project, "build", "--pages-only")
    count = sum(path.is_file() for path in (project / "docs").rglob("*")) - 1  # the manifest
    written = (
        f"docs/: {count} files written, 0 removed, 0 as they were.\n"
        "The dossier has 4 contradictions.\n"
    )
    assert (0, written + UNREAD) == (result.exit_code, result.output)


def test_check_says_how_much_is_not_read_yet(project: Path) -> None:
    assert run(project, "check").output.endswith(UNREAD)


def test_what_is_read_is_not_spoken_of(project: Path) -> None:
    file = project / "annotations" / "points.yml"
    file.write_text(file.read_text("utf-8").replace("  unread: [telegraph]\n", ""), "utf-8")
    assert "read" not in run(project, "check").output
    assert (
        "Every article has been read for every point of its events.\n"
        == run(project, "unread").output
    )


def test_unread_names_captures_that_are_incomplete(project: Path) -> None:
    file = project / "annotations" / "points.yml"
    text = file.read_text("utf-8").replace("  unread: [telegraph]\n", "")
    file.write_text(text.replace("  silent: [tidewire]\n", ""), "utf-8")
    article = project / "annotations" / "articles" / "tidewire.yml"
    torn = article.read_text("utf-8") + "incomplete: It breaks off.\n"
    article.write_text(torn, "utf-8")
    output = run(project, "unread").output
    assert output.endswith(" Nobody can tell what incomplete captures leave out: C.\n"), output


def test_unread_lists_each_point_with_its_place_by_article(project: Path) -> None:
    output = run(project, "unread").output
    assert "B telegraph (Island Telegraph), annotations/articles/telegraph.yml:1:1\n" in output
    expected = "annotations/points.yml:89:3: lamp-lit-again: When did the lamp burn again?\n"
    assert expected in output
    assert "How to answer" in output


def test_unread_prints_problems_instead_of_a_list(project: Path) -> None:
    spoil(project)
    result = run(project, "unread")
    assert (1, False) == (result.exit_code, "How to answer" in result.output)


def test_build_with_problems_leaves_with_1_and_writes_nothing(project: Path) -> None:
    spoil(project)
    assert (1, False) == (
        run(project, "build", "--pages-only").exit_code,
        (project / "docs").exists(),
    )


def test_draft_says_when_there_is_nothing_to_draft(project: Path) -> None:
    run(project, "draft")
    result = run(project, "draft")
    assert (0, "Every seed has its article; there is nothing to draft.\n") == (
        result.exit_code,
        result.output,
    )


def test_draft_names_what_it_wrote(project: Path) -> None:
    (project / "seeds" / "new.txt").write_text(SEED, encoding="utf-8")
    assert [
        "written: annotations/drafts/new/article.yml",
        "written: annotations/drafts/actors.yml",
        "written: annotations/drafts/quotations.yml",
        "written: annotations/drafts/points.yml",
        "written: annotations/drafts/additions.yml",
    ] == run(project, "draft").output.splitlines()
    again = "One draft file was already there and was left alone.\n"
    assert again == run(project, "draft").output


def test_draft_counts_the_files_that_were_there(project: Path) -> None:
    for name in ("new.txt", "newer.txt"):
        (project / "seeds" / name).write_text(f"Ferry held up by fog, {name}\n", encoding="utf-8")
    run(project, "draft")
    assert "2 draft files were already there and were left alone.\n" == (
        run(project, "draft").output
    )


def test_accept_says_where_it_stands_now(project: Path) -> None:
    (project / "seeds" / "new.txt").write_text(SEED, encoding="utf-8")
    run(project, "draft")
    path = project / "annotations/drafts/new/article.yml"
    path.write_text(
        path.read_text("utf-8")
        + "outlet: Quay Post\nevents: [grounding]\ncondition: original\ntrust: Fine.\n",
        "utf-8",
    )
    assert (
        "accepted: quay-post, now at annotations/articles/quay-post.yml:1\n"
        "left: nothing more in annotations/drafts/new/article.yml\n"
    ) == run(project, "accept", "new/article.yml", "--as", "quay-post").output


def test_reject_says_where_it_is_remembered(project: Path) -> None:
    (project / "seeds" / "new.txt").write_text(SEED, encoding="utf-8")
    run(project, "draft")
    result = run(project, "reject", "actors.yml", "ada-quill")
    assert (
        "rejected: ada-quill, now at annotations/drafts/rejected.yml:3\n"
        "left: nothing more in annotations/drafts/actors.yml\n"
    ) == result.output


def test_accept_prints_what_is_wrong_and_leaves_with_1(project: Path) -> None:
    (project / "seeds" / "new.txt").write_text(SEED, encoding="utf-8")
    run(project, "draft")
    result = run(project, "accept", "actors.yml", "ada-quill")
    assert (1, True) == (
        result.exit_code,
        result.output.startswith("annotations/drafts/actors.yml:8:3: key-missing: "),
    )


@pytest.mark.parametrize("command", ["accept", "reject"])
def test_a_proposal_that_is_not_there_is_wrong_usage(project: Path, command: str) -> None:
    result = run(project, command, "new/actors.yml", "ada-quill")
    assert (2, True) == (
        result.exit_code,
        result.output.endswith(
            "Error: new/actors.yml is not a file of proposals. "
            "There are none in annotations/drafts/ at present.\n"
        ),
    )


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device", "docs/a.md"),
            "No space left on device: docs/a.md",
        ),
        (PermissionError(errno.EACCES, "Permission denied"), "Permission denied"),
    ],
)
def test_a_disk_that_refuses_is_one_sentence(
    project: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, words: str
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr("dossier.write.replace", refuse)
    result = run(project, "build", "--pages-only")
    assert (2, f"Error: The system reported: {words}. No file is half-written.\n") == (
        result.exit_code,
        result.output,
    )


def test_a_damaged_manifest_is_one_sentence(project: Path) -> None:
    run(project, "build", "--pages-only")
    (project / "docs" / ".written.json").write_text("{", encoding="utf-8")
    result = run(project, "build", "--pages-only")
    assert (2, True) == (
        result.exit_code,
        result.output.startswith("Error: docs/.written.json is damaged ("),
    )


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


def test_whoever_stops_a_command_is_told_no_problem(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dossier.build.check_annotations", stop)
    result = run(project, "check")
    assert (130, "\nStopped.\n") == (result.exit_code, result.output)
