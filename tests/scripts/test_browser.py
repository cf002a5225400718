from __future__ import annotations

from pathlib import Path

import pytest

import browser
from script import UnusableError


def test_a_browser_that_is_named_and_does_not_run_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "browser"
    empty.write_text("#!/bin/sh\necho 'this needs another package'\n", encoding="utf-8")
    empty.chmod(0o755)
    monkeypatch.setenv("DOSSIER_BROWSER", str(empty))
    with pytest.raises(UnusableError) as error:
        browser.find()
    assert str(error.value) == f"DOSSIER_BROWSER names {empty}, which is not a working browser."


def test_a_machine_without_a_browser_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DOSSIER_BROWSER", raising=False)
    monkeypatch.setattr("dossier.publish.browser.candidates", lambda: iter(()))
    monkeypatch.setattr(browser, "_from_system", lambda: None)
    monkeypatch.setattr(browser, "_from_playwright", lambda python: None)
    with pytest.raises(UnusableError) as error:
        browser.ready(tmp_path / "python")
    assert str(error.value) == (
        "The tests need a browser, but no working one was found. Install Chromium, Chrome or "
        "Edge:\n"
        "    Debian, Ubuntu: sudo apt install chromium\n"
        "    Fedora:         sudo dnf install chromium\n"
        "    macOS:          brew install --cask chromium\n"
        "    Windows:        winget install Google.Chrome\n"
        "or set the variable DOSSIER_BROWSER to the program file of one."
    )
