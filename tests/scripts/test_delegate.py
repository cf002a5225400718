"""Scripts that are commands of the program: their options are declared once, in `dossier/cli/`."""

from __future__ import annotations

from pathlib import Path

import pytest

import delegate
import environment
from dossier.cli import COMMANDS

SCRIPTS = Path(delegate.__file__).parent


@pytest.mark.parametrize("name", sorted({*COMMANDS} - {"begin"}))  # it runs without packages
def test_a_script_declares_no_options_of_a_command(name: str) -> None:
    script = SCRIPTS / f"{name}.py"
    if script.is_file():
        text = script.read_text(encoding="utf-8")
        assert ("argparse" in text, f'"{name}", arguments, __doc__' in text) == (False, True)


@pytest.fixture
def python(monkeypatch: pytest.MonkeyPatch) -> Path:
    path = Path("environment") / "python"
    monkeypatch.setattr(environment, "ready", lambda: path)
    return path


def test_arguments_are_passed_on_as_they_are(
    python: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--all", "--", "-a file", ""]
    expected = [str(python), "-m", "dossier", "accept", *arguments]
    assert expected == delegate.command("accept", arguments, "Moves.")
    assert capsys.readouterr().out == ""


@pytest.mark.usefixtures("python")
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_begins_with_what_the_script_does(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert option in delegate.command("check", [option], "Makes its environment.")
    assert capsys.readouterr().out == "Makes its environment.\n"
