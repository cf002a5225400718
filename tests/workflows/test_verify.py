"""The action that checks quotations, called with the environment that GitHub gives its step."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import environment
import verify
from script import ROOT, UnusableError
from tests import story
from tests.workflows.hub import commands
from tests.yaml_file import read_yaml

ACTION = ROOT / ".github" / "actions" / "verify" / "action.yml"
TEXT = "Nobody was hurt.\n\n“Nobody sails until the lantern burns again,” she said.\n"


@pytest.fixture
def other_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is not the program's, as the workspace of a workflow."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv(verify.CAPTURES, str(story.FOLDER / "seeds"))
    monkeypatch.setattr(environment, "ready", lambda: Path(sys.executable))
    return tmp_path


@pytest.mark.long
def test_a_false_quotation_is_shown_on_its_line(
    other_repository: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (other_repository / "a draft.md").write_text(TEXT, "utf-8")
    monkeypatch.setenv(verify.FILES, "\n  a draft.md \n")
    assert 1 == verify.main([])
    output = capfd.readouterr().out
    assert output.startswith("::error file=a draft.md,line=3,col=2,title=quotation-changed::")
    assert 1 == len(commands(output)), output


@pytest.mark.long
def test_words_of_a_draft_are_no_commands(
    other_repository: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    text = "“Nobody\n::error::was here and the lantern burns again,” she said.\n"
    (other_repository / "a.txt").write_text(text, "utf-8")
    monkeypatch.setenv(verify.FILES, "a.txt")
    assert 1 == verify.main([])
    assert 1 == len(commands(capfd.readouterr().out))


@pytest.mark.long
def test_right_quotations_say_nothing(
    other_repository: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (other_repository / "a.md").write_text(TEXT.replace("lantern", "lamp"), "utf-8")
    monkeypatch.setenv(verify.FILES, "a.md")
    assert 0 == verify.main([])
    assert "" == capfd.readouterr().out


@pytest.mark.long
def test_a_file_that_begins_with_a_hyphen_is_no_option(
    other_repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (other_repository / "--help").write_text(TEXT, "utf-8")
    monkeypatch.setenv(verify.FILES, "--help")
    assert 1 == verify.main([])


def test_no_file_is_wrong_usage() -> None:
    with pytest.raises(UnusableError, match="Name a file"):
        verify.main([])


def test_the_action_hands_over_what_it_is_given() -> None:
    action = read_yaml(ACTION)
    (step,) = action["runs"]["steps"]
    assert set(step["env"]) == {verify.FILES, verify.CAPTURES}
    assert step["run"].endswith('scripts/verify.py"')
    assert "${{" not in step["run"]
