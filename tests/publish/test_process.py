"""The renderer's process: the same whether it is a copy of this one or a new Python."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from dossier.publish import process
from dossier.publish.process import Process
from dossier.publish.programs import surroundings

ECHO = """\
import os, sys
order = sys.stdin.readline()
with open("made.txt", "w") as file:
    file.write(order + os.environ.get("LIGHT", "") + sys.stdin.readline())
sys.exit(7 if order else 0)
"""


def echo(orders: IO[str]) -> int:
    order = orders.readline()
    Path("made.txt").write_text(order + os.environ.get("LIGHT", "") + orders.readline())
    return 7 if order else 0


def copied(folder: Path) -> Process:
    return process.copied(echo, {"LIGHT": "red"}, folder)


def started(folder: Path) -> Process:
    return process.started([sys.executable, "-c", ECHO], {**surroundings(), "LIGHT": "red"}, folder)


either = pytest.mark.parametrize(
    "begin",
    [
        pytest.param(
            copied,
            marks=pytest.mark.skipif(not hasattr(os, "fork"), reason="the system makes no copies"),
        ),
        started,
    ],
)


@either
def test_it_gets_its_orders_and_surroundings_and_says_how_it_ended(
    begin: Callable[[Path], Process], tmp_path: Path
) -> None:
    made = begin(tmp_path)
    assert 7 == made.finish(b"now\n")
    assert "now\nred" == (tmp_path / "made.txt").read_text()
    made.kill()


@either
def test_without_orders_it_ends(begin: Callable[[Path], Process], tmp_path: Path) -> None:
    assert 0 == begin(tmp_path).finish(b"")


@either
def test_it_can_be_ended_at_once(begin: Callable[[Path], Process], tmp_path: Path) -> None:
    made = begin(tmp_path)
    made.kill()
    made.kill()
    assert not (tmp_path / "made.txt").exists()


LEFT = """\
import os, sys, time
from pathlib import Path
from dossier.publish import process
def act(orders):
    code = 0 if orders.readline() else 5
    Path("ended.txt").write_text(str(code))
    return code
process.copied(act, dict(os.environ), Path.cwd())
os._exit(9)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system makes no copies")
def test_a_copy_ends_with_the_process_that_made_it(tmp_path: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", LEFT], cwd=tmp_path, env=surroundings(), check=False
    )
    for _ in range(600):
        if (tmp_path / "ended.txt").exists():
            break
        time.sleep(0.05)
    assert (9, "5") == (answer.returncode, (tmp_path / "ended.txt").read_text())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system makes no copies")
def test_what_is_raised_in_a_copy_stays_there(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(orders: IO[str]) -> int:
        raise ValueError("the light")

    code = process.copied(fail, dict(os.environ), tmp_path).finish(b"now\n")
    assert (1, 1) == (code, capfd.readouterr().err.count("ValueError: the light"))


def test_nobody_copies_a_process_whose_output_is_caught() -> None:
    assert not process.can_copy()  # pytest catches it


def test_nobody_copies_a_process_with_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", sys.__stdout__)
    ended = threading.Event()
    thread = threading.Thread(target=ended.wait)
    thread.start()
    assert not process.can_copy()
    ended.set()
    thread.join()
