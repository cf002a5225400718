"""The small scripts that steps call."""

from __future__ import annotations

from pathlib import Path

import pytest

import actions
import environment
import nightly
import own_tests
import preview
import script
import step
import try_stories
from script import UnusableError
from tests.workflows.hub import commands, unfenced


def test_ids_behind_two_hyphens_are_no_options() -> None:
    given = {
        "DOSSIER_VERDICT": "accept",
        "DOSSIER_DRAFT": " annotations/drafts/courier/actors.yml ",
        "DOSSIER_IDS": "harbour-master, --all\nskerry-island",
        "DOSSIER_ALL": "false",
        "DOSSIER_AS": "",
        "DOSSIER_INTO": "actors/people.yml",
    }
    assert step.command("decide", given) == [
        "accept.py", "--into=actors/people.yml", "--", "annotations/drafts/courier/actors.yml",
        "harbour-master", "--all", "skerry-island",
    ]  # fmt: skip


def test_a_whole_file_is_rejected() -> None:
    given = {
        "DOSSIER_VERDICT": "reject",
        "DOSSIER_DRAFT": "courier/actors.yml",
        "DOSSIER_ALL": "true",
    }
    assert step.command("decide", given) == ["reject.py", "--all", "--", "courier/actors.yml"]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"DOSSIER_VERDICT": "$(id)"}, "The form contains neither accept nor reject."),
        (
            {"DOSSIER_VERDICT": "reject", "DOSSIER_AS": "courier"},
            "Rejected proposals are not moved anywhere: leave the id and the file out.",
        ),
    ],
)
def test_a_form_that_means_nothing_is_refused(given: dict[str, str], sentence: str) -> None:
    with pytest.raises(UnusableError) as caught:
        step.command("decide", given)
    assert str(caught.value) == sentence


def test_a_step_that_cannot_be_done_says_why_on_the_page(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(step, "ROOT", tmp_path)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "page.md"))
    monkeypatch.delenv("DOSSIER_VERDICT", raising=False)
    assert step.main(["begin"]) == script.UNUSABLE
    assert step.main(["decide"]) == script.UNUSABLE
    sentences = [
        "This repository has no scripts/begin.py.",
        "The form contains neither accept nor reject.",
    ]
    assert commands(capfd.readouterr().out) == [f"::error::{words}" for words in sentences]
    page = (tmp_path / "page.md").read_text(encoding="utf-8")
    assert all(words in page for words in sentences)


def test_an_empty_form_begins_with_empty_words_and_asks_nothing() -> None:
    assert step.command("begin", {}) == [
        "begin.py", "--title=", "--question=", "--event=", "--date=", "--yes",
    ]  # fmt: skip


def test_away_from_github_no_command_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    with actions.no_commands({}):
        actions.annotate("error", "The lamp is out.", {})
    actions.output("commit", "1", {})
    actions.add_to_page("words", {})
    assert capfd.readouterr().out == "The lamp is out.\n"


def test_what_a_program_prints_is_no_command(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "page.md"))
    program = "import sys; print('::error::no\\n##[error]no\\n' + '`' * 30); sys.exit(1)"
    assert actions.run(["python3", "-c", program], "The lamp is out") == 1
    log = capfd.readouterr().out
    assert commands(log) == []
    assert "::error::no" in log
    page = (tmp_path / "page.md").read_text(encoding="utf-8")
    assert "::error::no" in page
    assert unfenced(page).strip() == "## The lamp is out"


def test_a_story_without_the_program_says_that_it_has_no_tests(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(own_tests, "here", lambda: False)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "page.md"))
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    for command in (own_tests, nightly, try_stories):
        assert command.main([]) == 0
    sentence = (
        "This repository contains only a story; the program's tests run in the program's "
        "repository."
    )
    assert capfd.readouterr().out.splitlines() == [sentence] * 3
    assert (tmp_path / "page.md").read_text(encoding="utf-8") == f"{sentence}\n\n" * 3


def test_where_the_program_is_its_tests_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script, "call", lambda command: Path(command[1]).name == "test.py" and 7)
    assert own_tests.here()
    assert own_tests.main([]) == 7


def test_every_long_form_is_a_script_and_one_that_fails_fails_the_night(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    called = []

    def call(command: list[str | Path]) -> int:
        called.append(Path(command[1]))
        return int(called[-1].name == "bench_anchor.py")

    monkeypatch.setattr(script, "call", call)
    assert nightly.main([]) == script.PROBLEMS
    assert all(path.is_file() for path in called)
    assert len(called) == len(nightly.LONG)
    assert capfd.readouterr().out.endswith("Failed: anchoring, languages.\n")


def test_the_archive_of_a_site_is_linked_on_the_page(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    address = "https://github.com/somebody/lamp/actions/runs/77/artifacts/9"
    monkeypatch.setenv("ARCHIVE", address)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "page.md"))
    assert preview.main([]) == 0
    assert f"[Download the archive]({address})" in (tmp_path / "page.md").read_text("utf-8")


@pytest.mark.parametrize("address", ["", "no address", "https://a.example/) [x](y"])
def test_what_is_no_address_is_not_linked(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("ARCHIVE", address)
    with pytest.raises(UnusableError):
        preview.main([])


def test_a_copy_is_told_nothing_of_this_repository() -> None:
    told = try_stories.surroundings(
        {
            "GITHUB_REPOSITORY": "somebody/lamp",
            "DOSSIER_PUBLISHED": "x",
            "SITE_URL": "y",
            "PATH": "z",
        },
        Path("python"),
    )
    assert told == {
        "GITHUB_REPOSITORY": None,
        "DOSSIER_PUBLISHED": None,
        "SITE_URL": None,
        "DOSSIER_BROWSER": None,
        environment.VARIABLE: "python",
    }


def test_a_site_that_does_not_name_its_story_is_a_problem(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    assert try_stories.titled(page) == script.PROBLEMS
    page.write_text(f"<h1>{try_stories.AS_HTML}</h1>", encoding="utf-8")
    assert try_stories.titled(page) == 0


def test_a_story_is_begun_and_built_in_a_copy(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    called: list[tuple[str, ...]] = []

    def call(command: list[str | Path], around: dict[str, str | None]) -> int:
        called.append(tuple(str(part) for part in command[1:]))
        story = tmp_path / "story"
        for folder in ("seeds", "site", "annotations/drafts/lamp"):
            (story / folder).mkdir(parents=True, exist_ok=True)
        (story / "site" / "index.html").write_text(try_stories.AS_HTML, encoding="utf-8")
        (story / "annotations/drafts/lamp/article.yml").touch()
        return 0

    monkeypatch.setattr(script, "call", call)
    assert try_stories.begin(tmp_path, Path("python"), True) == 0
    scripts = [Path(command[0]).name for command in called]
    assert scripts == [
        "clone", "begin.py", "build.py", "draft.py", "check.py", "upgrade.py", "record.py",
        "unread.py", "test.py",
    ]  # fmt: skip
    assert called[1][1:] == (*try_stories.FORM, "--yes", "--again")
