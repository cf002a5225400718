"""Other renderers work on a copy of the pages, and put their site in the place of the last one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import build
import environment
from dossier.publish.others import FOLDER, OTHERS, MissingRendererError, Other, Program

STAND_IN = Program("Stand-in", "standin", ("Build started",))

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a script of the shell")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A folder with one page, and a stand-in that copies pages as they are."""
    for path in ("docs/index.md", "mkdocs.yml", "site/old.html"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("The light was out.", encoding="utf-8")
    python = tmp_path / FOLDER / "standin" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(
        '#!/bin/sh\necho Build started\necho "called: $*"\ncp -r docs site\nexit $CODE\n',
        encoding="utf-8",
    )
    python.chmod(0o755)
    return tmp_path


def test_its_site_takes_the_place_of_the_last_one(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CODE", "0")
    with Other(story, STAND_IN) as rendering:
        assert rendering.publish()
    assert ["index.md"] == [path.name for path in (story / "site").iterdir()]
    printed = capsys.readouterr().out
    assert "called: -m standin build --strict --clean --config-file" in printed
    assert "Build started" not in printed


def test_what_fails_leaves_the_last_site(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODE", "1")
    with Other(story, STAND_IN) as rendering:
        assert not rendering.publish()
    assert ["old.html"] == [path.name for path in (story / "site").iterdir()]
    assert [] == [path.name for path in (story / "build").iterdir() if "making" in path.name]


@pytest.mark.parametrize("name", OTHERS)
def test_one_that_is_not_installed_says_how_it_is(story: Path, name: str) -> None:
    with pytest.raises(MissingRendererError, match=f"build.py --renderer {name}"):
        Other(story, OTHERS[name])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ""),
        (["--anew"], ""),
        (["--renderer", "zensical"], "zensical"),
        (["--renderer=properdocs", "--anew"], "properdocs"),
        (["--renderer"], ""),
    ],
)
def test_the_script_sees_which_renderer_is_asked_for(words: list[str], expected: str) -> None:
    assert expected == build.renderer(words)


def test_the_script_and_the_program_know_the_same_renderers() -> None:
    assert OTHERS.keys() == environment.RENDERERS.keys()
    assert environment.RENDERER_FOLDER == FOLDER
