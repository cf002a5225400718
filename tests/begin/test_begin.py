"""Begin takes one story away and leaves another, or refuses in one sentence and changes nothing."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from dossier import build, write
from dossier.begin import Wish
from tests.begin.running import LEFT, contents, refusal, run
from tests.begin.stories import PETREL, commit, files, git, project, wish

NO_DATE = (
    "“soon” is not a date: write 2023-03-04, or 2023-03 or 2023 if no more is known, or "
    "2023-03-04/2023-03-06 for several days."
)
WHEN = "Its date (2023-03-04, or 2023-03 if the day is not known): "
GOES = (
    "seeds/ (4 files), annotations/ (14 files), tests/pins/ (1 file), .github/home.png, "
    "docs/lamp.md, docs/pictures/lamp.svg"
)
WRITTEN = "README.md, annotations/dossier.yml, annotations/events.yml, mkdocs.yml, seeds/README.md"


def test_only_what_is_of_no_story_is_left(old: Path) -> None:
    build.build_site_source(old)
    (old / "site").mkdir()
    (old / "site/index.html").write_text("a page", "utf-8")
    run(old, wish())
    assert LEFT == files(old)


def test_what_is_left_passes_the_check(old: Path) -> None:
    run(old, wish())
    assert () == build.check_annotations(old).problems


def test_what_was_done_is_said(old: Path) -> None:
    build.build_site_source(old)
    pages = len([name for name in files(old) if name not in files_in_git(old)]) - 1
    assert [
        f"Removed: {GOES}, {pages} generated pages",
        f"Written: {WRITTEN}",
    ] == run(old, wish())[:2]


def test_it_ends_with_what_to_do_next_in_three_lines(old: Path) -> None:
    heading, *steps = run(old, wish())[-1].splitlines()
    assert ("Next:", ["1.", "2.", "3."]) == (heading, [step.split()[0] for step in steps])


def test_the_day_is_that_of_beginning(old: Path) -> None:
    run(old, wish())
    assert "\nbegun: 2023-03-05\n" in (old / "annotations/dossier.yml").read_text("utf-8")


def test_files_have_line_feeds_only(old: Path) -> None:
    run(old, wish())
    assert [] == [name for name, content in contents(old).items() if b"\r" in content]


def test_somebody_at_the_terminal_is_asked(old: Path) -> None:
    printed = run(
        old, Wish(title="The Petrel"), "Why?", "", "", "The ferry runs aground", "soon",
        "2023-03-04", "y",
    )  # fmt: skip
    assert [
        "The question it answers: ",
        "Language you write in (en, de, pt-BR ...) [en]: ",
        "The first event, in a few words: ",
        "The event is empty.\nThe first event, in a few words: ",
        WHEN,
        f"{NO_DATE}\n{WHEN}",
        f"This removes: {GOES}",
        "It rewrites README.md, and site_name in mkdocs.yml.",
        "Go on? [y/N] ",
    ] == printed[:9]
    assert 'site_name: "The Petrel"\n' in (old / "mkdocs.yml").read_text("utf-8")


@pytest.mark.parametrize("answers", [("n",), ("",), ("Why?",)])
def test_whoever_stops_loses_nothing(old: Path, answers: tuple[str, ...]) -> None:
    given = wish() if answers != ("Why?",) else Wish(title="The Petrel")
    assert "Stopped: nothing was changed." == refusal(old, replace(given, yes=False), *answers)


def test_whatever_is_missing_is_told_at_once(old: Path) -> None:
    expected = "Missing, and there is nobody to ask: --question, --language, --event, --date."
    assert expected == refusal(old, Wish(title="The Petrel", yes=True))


def test_with_yes_nobody_is_asked(old: Path) -> None:
    assert refusal(old, Wish(yes=True), "The Petrel").startswith("Missing, ")


def test_without_a_terminal_nothing_goes_without_yes(old: Path) -> None:
    expected = "There is nobody to ask whether to go on: use --yes."
    assert expected == refusal(old, replace(wish(), yes=False))


def test_every_wrong_answer_is_told_at_once(old: Path) -> None:
    wrong = replace(wish(), title="???", date="soon")
    assert [
        "The title “???” has no letters or digits.",
        NO_DATE,
    ] == refusal(old, wrong).splitlines()


def test_a_folder_that_is_no_dossier(tmp_path: Path) -> None:
    assert (
        f"{tmp_path.resolve()} is not a dossier: it has no mkdocs.yml. Run this in a copy of the "
        "project."
    ) == refusal(tmp_path, wish())


def test_settings_in_another_encoding(old: Path) -> None:
    (old / "mkdocs.yml").write_bytes(b"site_name: F\xe4hre\n")
    commit(old)
    assert "mkdocs.yml is not UTF-8: save it as UTF-8 first." == refusal(old, wish())


def test_a_story_that_was_begun_stays(old: Path) -> None:
    run(old, wish())
    commit(old)
    assert (
        "This story was already begun on 2023-03-05: change its title in "
        "annotations/dossier.yml. To remove it with everything in it and begin another, "
        "use --again."
    ) == refusal(old, wish())
    run(old, wish(replace(PETREL, title="The other ferry"), again=True))
    assert "The other ferry" in (old / "README.md").read_text("utf-8")


def test_a_story_without_annotations_can_be_begun(old: Path) -> None:
    (old / "annotations/dossier.yml").unlink()
    commit(old)
    run(old, wish())
    assert LEFT == files(old)


def test_after_a_crash_the_same_command_goes_on(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("dossier.write.replace", crash)
        with pytest.raises(KeyboardInterrupt):
            run(old, wish())
    run(old, wish())
    assert LEFT == files(old)


@pytest.mark.parametrize("written", range(5))
def test_killed_while_it_writes_the_same_command_goes_on(
    old: Path, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    replace_file = write.replace
    left = [None] * written

    def crash(path: Path, content: bytes, *, lasting: bool = False) -> None:
        if not left:
            path.parent.mkdir(exist_ok=True)
            (path.parent / ".writing-1a2b").write_bytes(content[:9])
            raise KeyboardInterrupt
        left.pop()
        replace_file(path, content, lasting=lasting)

    with monkeypatch.context() as patched:
        patched.setattr("dossier.write.replace", crash)
        with pytest.raises(KeyboardInterrupt):
            run(old, wish())
    run(old, wish())
    assert LEFT == [file for file in files(old) if file != ".writing-1a2b"]


def test_killed_while_it_writes_other_answers_take_nothing_away(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_file = write.replace

    def crash(path: Path, content: bytes, *, lasting: bool = False) -> None:
        if path.name == "README.md":
            replace_file(path, b"My words.\n", lasting=lasting)
            raise KeyboardInterrupt
        replace_file(path, content, lasting=lasting)

    with monkeypatch.context() as patched:
        patched.setattr("dossier.write.replace", crash)
        with pytest.raises(KeyboardInterrupt):
            run(old, wish())
    assert "remove or change: README.md. Commit " in refusal(old, wish())


def test_a_written_page_that_was_edited_stays(old: Path) -> None:
    build.build_site_source(old)
    (old / "docs/index.md").write_text("Edited.\n", "utf-8")
    assert (
        "docs/index.md was written by the build and edited since. Delete it, or use --uncommitted."
    ) == refusal(old, wish())
    run(old, wish(uncommitted=True))
    assert LEFT == files(old)


def test_a_damaged_manifest_is_told(old: Path) -> None:
    build.build_site_source(old)
    (old / "docs/.written.json").write_text("{", "utf-8")
    assert refusal(old, wish()).startswith("docs/.written.json is damaged (")


@pytest.mark.skipif(os.name == "nt", reason="links need rights of their own there")
def test_links_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept.txt").write_text("Kept.", "utf-8")
    root = project(tmp_path / "project")
    (root / "seeds/link").symlink_to(outside)
    run(commit(root), wish())
    assert (["kept.txt"], LEFT) == ([path.name for path in outside.iterdir()], files(root))


def files_in_git(root: Path) -> set[str]:
    return set(git(root, "ls-files").splitlines())
