"""The renderer waits for its word, and until then says nothing."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from dossier.publish import parallel, renderer, waiting
from dossier.publish.programs import surroundings

SETTINGS = "site_name: The Petrel\nstrict: true\n"


def rendered(root: Path, settings: str, word: str) -> subprocess.CompletedProcess[str]:
    """What the renderer does once it has got ``word``, with a page written before that."""
    (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
    process = subprocess.Popen(
        renderer.building(root, root / "made", "dossier.publish.waiting"),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        encoding="utf-8", cwd=root, env=surroundings(),
    )  # fmt: skip
    (root / "docs").mkdir()
    (root / "docs" / "index.md").write_text("# The light\n", encoding="utf-8")
    output, _ = process.communicate(word)
    return subprocess.CompletedProcess(process.args, process.returncode, output)


@pytest.mark.parametrize("number", ["1", "3"])
def test_it_makes_pages_in_as_many_processes_as_it_is_told(
    monkeypatch: pytest.MonkeyPatch, number: str
) -> None:
    monkeypatch.setenv(waiting.PROCESSES, number)
    assert int(number) == waiting.processes()


def test_untold_it_makes_pages_on_every_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(waiting.PROCESSES, raising=False)
    assert parallel.processors() == waiting.processes()


def test_pages_may_come_after_it_has_begun(tmp_path: Path) -> None:
    done = rendered(tmp_path, SETTINGS, "now\n")
    assert (0, True) == (done.returncode, (tmp_path / "made" / "index.html").is_file()), done.stdout


@pytest.mark.parametrize("settings", [SETTINGS, SETTINGS + "docs_dir: [\n"])
def test_without_its_word_it_says_and_makes_nothing(tmp_path: Path, settings: str) -> None:
    done = rendered(tmp_path, settings, "")
    assert (0, "", False) == (done.returncode, done.stdout, (tmp_path / "made").exists())


def test_what_is_wrong_with_the_settings_is_said_once(tmp_path: Path) -> None:
    done = rendered(tmp_path, SETTINGS + "colour: red\n", "now\n")
    assert (1, 1) == (done.returncode, done.stdout.count("'colour'")), done.stdout
