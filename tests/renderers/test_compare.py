"""What differs between two sites is found, and what means nothing is passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.renderers.compare import differences

PAGE = """<!doctype html><html><head><title>The light</title><meta name="generator" content="a">
<link rel="next" href="b.html"></head><body><input><div class="theirs"><p id="x">Theirs</p></div>
<article class="dossier"><h1 id="top">The light</h1><br><p>It was <b>out</b>,
<a href="b.html#y">they say</a>.</p></article></body></html>"""


def found(tmp_path: Path, other: str) -> list[str]:
    """The differences of a site with one page from that with the page above."""
    for name, content in (("one", PAGE), ("other", other)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.html").write_text(content, "utf-8")
    return [line.partition(": ")[2] for line in differences(tmp_path / "one", tmp_path / "other")]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ('content="a"', 'content="b"'),
        ("Theirs", "Others"),
        ("was <b>out</b>,\n", "was\n <b>out</b>, "),
        ('href="b.html#y"', 'href="./b.html#y"'),
        ("<br>", "<br/>"),
    ],
)
def test_what_means_nothing_is_passed_over(tmp_path: Path, here: str, there: str) -> None:
    assert here in PAGE
    assert [] == found(tmp_path, PAGE.replace(here, there))


@pytest.mark.parametrize(
    ("here", "there", "part"),
    [
        ("out</b>", "lit</b>", "text"),
        ('id="top"', 'id="up"', "ids"),
        ("b.html#y", "b.html#z", "links"),
        ("<title>The light", "<title>A light", "head"),
        ('rel="next" href="b', 'rel="next" href="c', "head"),
    ],
)
def test_what_differs_is_found(tmp_path: Path, here: str, there: str, part: str) -> None:
    assert [part] == [
        line.partition(": ")[0] for line in found(tmp_path, PAGE.replace(here, there))
    ]
