"""``docs/contributing.md``: what it draws and shows is as it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests import story

PAGE = (Path(__file__).parents[2] / "docs" / "contributing.md").read_text(encoding="utf-8")


def test_the_picture_names_packages_that_there_are() -> None:
    picture = PAGE.partition("```text\n")[2].partition("```")[0]
    table = PAGE.partition("## Packages")[2].partition("\n## ")[0]
    drawn = re.findall(r"^ *([a-z]+)(?:  |$)", picture, re.MULTILINE)
    assert {"seeds", "clean", "write", "publish"} <= set(drawn)
    assert [name for name in drawn if f"`{name}`" not in table] == []


def test_one_citation_can_be_followed_as_it_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    section = PAGE.partition("## Following one citation")[2]
    monkeypatch.chdir(story.FOLDER)
    exec(compile(section.partition("```python\n")[2].partition("```")[0], "docs", "exec"), {})
    printed = capsys.readouterr().out
    assert printed.startswith("annotations/points.yml:")
    assert "Exact(span=Span(" in printed
    assert "Block(role=" in printed
