"""A story of an older format becomes one of the present, and nothing else in it changes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from dossier import build, lock, write
from dossier.annotations import document
from dossier.cli import main
from dossier.schema import FORMAT
from dossier.upgrade import STEPS, upgrade
from dossier.upgrade.number import numbered

FORMATS = {
    int(path.name.removeprefix("format_")): path for path in Path(__file__).parent.glob("format_*")
}
HEAD = "annotations/dossier.yml"
UNDECIDED = frozenset({"translator-missing"})
"""What the check still finds after an upgrade, because no program can know it."""
LINE = f"format: {FORMAT}".encode()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the story as it stood in the first format."""
    for folder in ("seeds", "annotations"):
        shutil.copytree(FORMATS[1] / folder, tmp_path / folder)
    return tmp_path


def contents(root: Path) -> dict[str, bytes]:
    """Every file but the lock, which says nothing."""
    files = (path for path in sorted(root.rglob("*")) if path.is_file())
    found = {path.relative_to(root).as_posix(): path.read_bytes() for path in files}
    return {name: content for name, content in found.items() if name != lock.FILE}


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), "upgrade", *words])


def test_every_older_format_has_a_step_and_a_story() -> None:
    older = list(range(1, FORMAT))
    assert (older, older) == ([step.number for step in STEPS], sorted(FORMATS))


@pytest.mark.parametrize("number", FORMATS)
def test_a_story_of_an_older_format_is_upgraded_and_passes_the_check(
    number: int, tmp_path: Path
) -> None:
    for folder in ("seeds", "annotations"):
        shutil.copytree(FORMATS[number] / folder, tmp_path / folder)
    assert ["format-old"] == [item.code for item in build.check_annotations(tmp_path).problems]
    upgraded = upgrade(tmp_path)
    assert (number, ()) == (upgraded.before, upgraded.problems)
    left = build.check_annotations(tmp_path).problems
    assert {item.code for item in left} <= UNDECIDED
    assert {str(item.location) for item in left} <= {str(one.at) for one in upgraded.decisions}


@pytest.mark.parametrize("number", FORMATS)
def test_rewriting_twice_is_rewriting_once(number: int) -> None:
    for step in STEPS[number - 1 :]:
        for path in sorted((FORMATS[number] / "annotations").rglob("*.yml")):
            kind = path.relative_to(FORMATS[number] / "annotations").parts[0].removesuffix(".yml")
            once = step.rewrite(document(path, path.name, kind, path.read_bytes()))
            assert once == step.rewrite(document(path, path.name, kind, once))


def test_the_first_step_adds_one_line_and_leaves_every_other_byte(project: Path) -> None:
    before = contents(project)
    assert (HEAD,) == upgrade(project).changed
    assert {**before, HEAD: before[HEAD] + LINE + b"\n"} == contents(project)


def test_a_second_run_says_so_and_changes_nothing(project: Path) -> None:
    upgrade(project)
    before = contents(project)
    result = run(project)
    assert (0, f"The dossier is already in format {FORMAT}.\n") == (
        result.exit_code,
        result.output,
    )
    assert before == contents(project)


def test_articles_that_were_shown_as_silent_are_listed(project: Path) -> None:
    listed = [(one.at.file, one.at.line, one.words.partition("write: ")[2])
              for one in upgrade(project).decisions if "read: " in one.words]  # fmt: skip
    assert [
        ("annotations/articles/courier.yml", 6, "read: [grounding]"),
        ("annotations/articles/telegraph.yml", 10, "read: [council-meeting, grounding]"),
        ("annotations/articles/tidewire.yml", 7, "read: [grounding]"),
    ] == listed


def test_an_article_that_is_declared_read_is_not_listed(project: Path) -> None:
    path = project / "annotations/articles/courier.yml"
    path.write_text(path.read_text("utf-8") + "read: [grounding]\n", "utf-8")
    files = [one.at.file for one in upgrade(project).decisions]
    assert "annotations/articles/courier.yml" not in files


def test_the_command_lists_what_is_to_be_decided_and_checks(project: Path) -> None:
    path = project / "annotations/records.yml"
    text = path.read_text("utf-8").replace("language: da", "language: da\n  translator: us")
    path.write_text(text, "utf-8")
    result = run(project)
    assert 0 == result.exit_code
    assert f"rewritten: {HEAD}\n" in result.output
    assert "annotations/articles/courier.yml:6: " in result.output
    assert result.output.endswith("\nThe check says: no problems.\n")


def test_a_record_in_another_language_is_listed_once_for_all_its_words(project: Path) -> None:
    listed = [one for one in upgrade(project).decisions if "translator" in one.words]
    assert [("annotations/records.yml", 15)] == [(one.at.file, one.at.line) for one in listed]


def test_what_the_check_finds_afterwards_is_printed(project: Path) -> None:
    path = project / "annotations/points.yml"
    path.write_text(path.read_text("utf-8").replace("Nobody was hurt", "Nobody hurt"), "utf-8")
    result = run(project)
    assert (1, True) == (result.exit_code, "\nThe check now says:\n" in result.output)
    assert "annotations/points.yml:21:" in result.output
    assert LINE + b"\n" in contents(project)[HEAD]


def test_a_dry_run_shows_what_would_be_different_and_writes_nothing(project: Path) -> None:
    before = contents(project)
    result = run(project, "--dry-run")
    assert 0 == result.exit_code
    assert f"--- {HEAD}\n+++ {HEAD}\n" in result.output
    assert f"\n+{LINE.decode()}\n" in result.output
    assert before == contents(project)


@pytest.mark.parametrize(
    ("file", "content", "code"),
    [
        ("points.yml", b"- {id: [\n", "yaml-bracket"),
        ("points.yml", b"\xff\xfe", "not-utf-8"),
        ("articles/courier.yml", b"seed: &a b\n", "yaml-anchor"),
        ("dossier.yml", b"title: a: b\n", "yaml-colon"),
        ("dossier.yml", b"- title\n", "wrong-kind"),
        ("dossier.yml", b"", "file-empty"),
        ("dossier.yml", b"title: x\nformat: 99\n", "format-newer"),
        ("dossier.yml", b"title: x\nformat: new\n", "format-invalid"),
        ("dossier.yml", b"title: x\nfromat: 1\n", "key-unknown"),
        ("strange.yml", b"- id: x\n", "file-unknown"),
    ],
)
def test_what_cannot_be_read_is_reported_and_nothing_is_written(
    project: Path, file: str, content: bytes, code: str
) -> None:
    (project / "annotations" / file).write_bytes(content)
    before = contents(project)
    upgraded = upgrade(project)
    assert code in [problem.code for problem in upgraded.problems]
    assert ((), before) == (upgraded.changed, contents(project))
    assert 1 == run(project).exit_code


def test_without_a_dossier_there_is_nothing_to_upgrade(project: Path) -> None:
    (project / HEAD).unlink()
    assert ["file-missing"] == [problem.code for problem in upgrade(project).problems]


def test_a_file_that_somebody_saves_meanwhile_keeps_their_words(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "exchange", lambda *_: False)
    assert ["draft-overtaken"] == [problem.code for problem in upgrade(project).problems]


def test_a_disk_that_refuses_leaves_what_was_there(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    before = contents(project)
    monkeypatch.setattr(write, "replace", refuse)
    assert 2 == run(project).exit_code
    assert before == contents(project)


LINES = st.lists(
    st.sampled_from(
        [
            "# a comment", "", "  ", "title: The ferry", "standfirst: >-\n  Folded\n  lines",
            "question: |\n  Kept\n\n", "rights: |+\n  All\n\n", 'licence: "quoted"  # why',
            "editors:\n  - The desk\n  # between\n  - Another", "topics: [{id: a, title: A}]",
            "language: en", "highlights: [a,\n  b]", "'quoted key': x", "summary: é日本",
        ]
    ),
    max_size=12,
    unique=True,
)  # fmt: skip


@given(LINES, st.sampled_from(["\n", "\r\n"]), st.booleans(), st.booleans())
def test_every_other_byte_stays(lines: list[str], end: str, mark: bool, ended: bool) -> None:
    """Whatever the form of the file: one line more, and all others as they were."""
    text = "\n".join(["title-of: x", *lines]) + ("\n" if ended else "")
    content = (b"\xef\xbb\xbf" if mark else b"") + text.replace("\n", end).encode()
    before = document(Path(HEAD), HEAD, "dossier", content)
    wanted = {**before.values, "format": str(FORMAT)}
    fitting = [
        made
        for made in numbered(before, FORMAT)
        if document(Path(HEAD), HEAD, "dossier", made).values == wanted
    ]
    own_end = b"\r\n" if b"\r\n" in content else b"\n"
    assert fitting
    for made in fitting:
        rests = [made.replace(added, b"", 1) for added in (LINE + own_end, own_end + LINE)]
        assert content in rests


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"title: x\nformat: 1 # old\n", b"title: x\nformat: 3 # old\n"),
        (b"title: x\nformat: '1'\n", b"title: x\nformat: 3\n"),
        (b'{"title": "x", "format": 1}', b'{"title": "x", "format": 3}'),
        (b'# a { comment\n{"title": "x"}\n', b'# a { comment\n{"format": 3, "title": "x"}\n'),
        (b"{title: x}\n", b'{"format": 3, title: x}\n'),
        (b"title: x\n...\n", b"format: 3\ntitle: x\n...\n"),
        (b"rights: |\n  All", b"format: 3\nrights: |\n  All"),
        (b"--- # begins\ntitle: x\n", b"--- # begins\ntitle: x\nformat: 3\n"),
    ],
)
def test_forms_of_files(tmp_path: Path, before: bytes, after: bytes) -> None:
    path = tmp_path / HEAD
    path.parent.mkdir()
    path.write_bytes(before)
    assert (HEAD,) == upgrade(tmp_path).changed
    assert after == path.read_bytes()
