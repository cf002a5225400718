from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect

from tests.copied import copy_project, surroundings
from tests.site.visit import Visitor

PATIENCE = 90
"""Seconds that the slowest machine may take for one round."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copy_project(tmp_path)


@pytest.fixture
def server(project: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`serve.py` on a free port, with its address; ended as Ctrl-C ends it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, str(project / "scripts" / "serve.py"), "--port", str(port)]
    with (project / "output").open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            command, env=surroundings(), stdout=output, stderr=subprocess.STDOUT, text=True
        )
        yield process, f"http://127.0.0.1:{port}/"
        process.send_signal(signal.SIGINT)
        process.wait(PATIENCE)


def asking(dossier: str, question: str) -> str:
    """The dossier's file with another question."""
    return re.sub(r"(?ms)^question:.*?^(?=\w)", f"question: {question}\n", dossier)


def wait_for(address: str, words: str, output: Path) -> None:
    """Ask for a page until the words stand in it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urlopen(address, timeout=5) as answer:
                if words in answer.read().decode("utf-8"):
                    return
        except (URLError, ConnectionError, TimeoutError):
            pass
        time.sleep(0.2)
    raise AssertionError(f"{words!r} never came to {address}:\n{output.read_text('utf-8')}")


def wait_until_said(output: Path, words: str) -> None:
    """Wait until the words were printed."""
    end = time.monotonic() + PATIENCE
    while words not in output.read_text(encoding="utf-8"):
        assert time.monotonic() < end, f"{words!r} was never said"
        time.sleep(0.2)


def test_an_edit_shows_by_itself_whatever_is_saved_between(
    server: tuple[subprocess.Popen[str], str], project: Path, visitor: Visitor
) -> None:
    process, address = server
    output = project / "output"
    file = project / "annotations" / "dossier.yml"
    whole = file.read_text(encoding="utf-8")

    wait_for(address, "</html>", output)
    visitor.page.goto(address)

    # Broken on the way, as when somebody saves half a line: it is told, and nothing ends.
    file.write_text(asking(whole, '"Was it'), encoding="utf-8")
    wait_until_said(output, "The pages stay as they were.")
    for number in range(5):
        file.write_text(asking(whole, f"Draft {number}?"), encoding="utf-8")
        time.sleep(0.05)
    file.write_text(asking(whole, "Who spoke first?"), encoding="utf-8")
    expect(visitor.page.get_by_text("Who spoke first?").first).to_be_visible(
        timeout=PATIENCE * 1000
    )

    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE) == 130
    assert "Traceback" not in output.read_text(encoding="utf-8")
    with pytest.raises(URLError):
        urlopen(address, timeout=5)
