"""The scripts that run the tests in another way than scripts/test.py, or measure what is built."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

import browser
import environment
import measure_coverage
import measure_screens
import screenshots
import script
import test_randomly


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What is run, in place of running it; the second command fails."""
    called: list[list[str]] = []

    def call(command: list[object], changes: dict[str, str | None]) -> int:
        assert changes["SITE_URL"] is None
        called.append([str(part) for part in command])
        return len(called) - 1

    monkeypatch.setattr(environment, "ready", lambda lock: Path("python"))
    monkeypatch.setattr(script, "call", call)
    return called


def test_fewer_lines_than_the_floor_fail(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(measure_coverage, "DATA", tmp_path / "build" / "coverage")
    assert measure_coverage.main([]) == 1
    assert [command[:4] for command in commands] == [
        ["python", "-m", "coverage", "run"],
        ["python", "-m", "coverage", "report"],
    ]
    assert f"--fail-under={measure_coverage.FLOOR}" in commands[1]


def test_a_seed_is_repeated(commands: list[list[str]], capsys: pytest.CaptureFixture[str]) -> None:
    assert test_randomly.main(["--seed", "7"]) == 0
    assert "--hypothesis-seed=7" in commands[0]
    assert capsys.readouterr().out.strip().endswith("scripts/tools/test_randomly.py --seed 7")


def test_no_two_runs_have_one_seed(commands: list[list[str]]) -> None:
    assert (test_randomly.main([]), test_randomly.main([])) == (0, 1)
    assert commands[0] != commands[1]


@pytest.mark.parametrize("measure", [measure_screens, screenshots])
def test_what_is_built_is_looked_at_afterwards(
    measure: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command that builds takes its caller's place: called as it is, it would be the end."""
    called: list[str] = []

    def call(command: list[object]) -> int:
        called.append(Path(str(command[1])).name)
        return 0

    monkeypatch.setattr(environment, "ready", lambda lock: Path("python"))
    monkeypatch.setattr(browser, "ready", lambda python: Path("chromium"))
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    monkeypatch.setattr(script, "call", call)
    assert measure.main([]) == 0
    assert called[0] == "build.py"
    assert called[1] in {"first_screens.py", "pictures.py"}
