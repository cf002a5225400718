from __future__ import annotations

import io
import sys

import pytest

from dossier import proposals
from dossier.cli import drafting


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_whoever_looks_on_sees_every_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with drafting.shown_progress() as progress:
        for stage in proposals.STAGES:
            progress(stage)
    shown = terminal.getvalue()
    assert [] == [stage for stage in proposals.STAGES[1:] if stage not in shown]
    assert "#" * 12 in shown


def test_nothing_is_shown_where_nobody_looks_on(capsys: pytest.CaptureFixture[str]) -> None:
    with drafting.shown_progress() as progress:
        progress(proposals.STAGES[0])
    assert ("", "") == capsys.readouterr()
