"""A build of which nothing has changed makes nothing, and says what the last one said."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from dossier.publish import process, renderer, unchanged
from tests import story
from tests.cli.interrupted import run

SETTINGS = "site_name: The night the light went out\nplugins: [search]\n"
RENDERING = """\
import pathlib, sys
docs, target = map(pathlib.Path, sys.argv[1:])
if sys.stdin.readline():
    target.mkdir(parents=True)
    (target / "index.html").write_bytes((docs / "index.md").read_bytes())
"""
"""Stands in for the renderer, which takes seconds."""
SAME = "Nothing has changed since the last build, so the site stays as it is.\n"


def quick(root: Path, target: Path, module: str = "") -> list[str]:
    return [sys.executable, "-c", RENDERING, str(root / "docs"), str(target)]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented story with a site, and what was said of it in a file beside."""
    root = tmp_path_factory.mktemp("unchanged") / "project"
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, root / folder)
    (root / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(renderer, "building", quick)
        monkeypatch.setattr(process, "can_copy", lambda: False)
        code, output = run(root, ["build"])
    assert not code, output
    (root.parent / "said.txt").write_text(output, "utf-8")
    return root


@pytest.fixture
def project(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, which nothing turns into a site."""
    root = tmp_path / "project"
    shutil.copytree(built, root)
    shutil.copy(built.parent / "said.txt", tmp_path)
    monkeypatch.setattr(renderer, "Renderer", _none)
    return root


def _none(*_: object, **__: object) -> None:
    """A build began to work."""
    sys.exit(3)


def is_same(project: Path, *options: str) -> bool:
    """Whether the build finds that nothing has changed."""
    code, output = run(project, ["build", *options])
    return code == 0 and SAME in output


def test_nothing_is_made(project: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in project.rglob("*") if path.is_file()}
    code, output = run(project, ["build"])
    assert code == 0
    assert SAME in output
    after = {path: path.stat().st_mtime_ns for path in project.rglob("*") if path.is_file()}
    assert before == after


def test_what_was_said_is_said_again(project: Path) -> None:
    doubts = project.parent / "said.txt"
    said = doubts.read_text("utf-8").splitlines()
    _, output = run(project, ["build"])
    again = [line for line in output.splitlines() if line in said]
    numbers = [line for line in said if line.startswith("The dossier has ")]
    assert numbers
    assert set(numbers) <= set(again)


def test_doubts_are_said_again(project: Path) -> None:
    record = project / unchanged.FILE
    content = json.loads(record.read_bytes())
    place = ["annotations/points/a.yml", 3, 5, "odd: word"]
    content["doubts"] = [[place, ["cut-unclear", "This is odd", "odd", "even", "Say why."]]]
    record.write_text(json.dumps(content), "utf-8")
    code, output = run(project, ["build", "--format", "json"])
    assert code == 0
    assert '"severity": "warning"' in output
    assert '"code": "cut-unclear"' in output


@pytest.mark.parametrize(
    "path",
    [
        "annotations/dossier.yml",
        "annotations/new.yml",
        "seeds/new.txt",
        "docs/index.md",
        "docs/new.md",
        "mkdocs.yml",
        "site/index.html",
        "site/new.html",
        "notes.txt",
        "build/making-site-killed",
        "build/last-site",
    ],
)
def test_any_change_is_seen(project: Path, path: str) -> None:
    file = project / path
    kept = file.stat() if file.exists() else None
    text = file.read_bytes() if kept else b""
    # Of the same length and with the same times, as an editor's program may leave it.
    file.write_bytes(text[:-1] + b"#" if text else b"#")
    if kept:
        os.utime(file, ns=(kept.st_atime_ns, kept.st_mtime_ns))
    assert not is_same(project)


@pytest.mark.parametrize("path", ["site/index.html", "docs/index.md", "build/last-build.json"])
def test_a_file_that_is_gone_is_seen(project: Path, path: str) -> None:
    (project / path).unlink()
    assert not is_same(project)


@pytest.mark.parametrize(
    "options", [["--anew"], ["--strict"], ["--branch", "other"], ["--repository", "https://x.org"]]
)
def test_other_options_are_seen(project: Path, options: list[str]) -> None:
    assert not is_same(project, *options)


def test_how_it_is_made_does_not_count(project: Path) -> None:
    assert is_same(project, "--processes", "1", "--format", "github")


@pytest.mark.parametrize("name", ["SITE_URL", "DOSSIER_REPOSITORY", "SOURCE_DATE_EPOCH"])
def test_other_surroundings_are_seen(
    project: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "https://example.org/")
    assert not is_same(project)


def test_another_program_is_seen(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unchanged, "_programs", lambda: ["another"])
    assert not is_same(project)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"folders": 3}', b"\xff"])
def test_a_damaged_record_is_none(project: Path, content: bytes) -> None:
    (project / unchanged.FILE).write_bytes(content)
    assert not is_same(project)


@pytest.mark.parametrize(
    "line",
    [
        "hooks: [hook.py]",
        "INHERIT: other.yml",
        "plugins: [search, {macros: {}}]",
        "docs_dir: pages",
        "theme: {name: material, custom_dir: own}",
        "markdown_extensions: [{x: {y: !!python/name:material.x }}]",
        "a: [",
    ],
)
def test_settings_that_may_read_anything_leave_no_record(project: Path, line: str) -> None:
    name = line.partition(":")[0]
    kept = [row for row in SETTINGS.splitlines() if not row.startswith(name)]
    (project / "mkdocs.yml").write_text("\n".join([*kept, line, ""]), "utf-8")
    assert _recorded(project) is False


def test_settings_with_variables_leave_one(project: Path) -> None:
    (project / "mkdocs.yml").write_text(f"{SETTINGS}site_url: !ENV [OWN, null]\n", "utf-8")
    assert _recorded(project) is True


def _recorded(project: Path) -> bool:
    """Whether a record is kept of a build that just ended."""
    record = unchanged.Record(project, {})
    record.forget()
    folders = ("annotations", "seeds")
    record.write(folders, record.sources(folders), record.docs(), unchanged.LastBuild((), ()))
    return (project / unchanged.FILE).exists()


@pytest.mark.parametrize("path", ["annotations/dossier.yml", "docs/index.md"])
def test_what_changes_beside_a_build_leaves_no_record(project: Path, path: str) -> None:
    record = unchanged.Record(project, {})
    record.forget()
    folders = ("annotations", "seeds")
    sources, docs = record.sources(folders), record.docs()
    (project / path).write_bytes(b"# changed\n")
    record.write(folders, sources, docs, unchanged.LastBuild((), ()))
    assert not (project / unchanged.FILE).exists()
